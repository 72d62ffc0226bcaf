extension `Checking items` {
  private static func choice(_ rest: String) -> String {
    "id: a\ntopic: 1/springs\ntype: multiple-choice\n" + rest
  }

  private static func response(_ rest: String) -> String {
    "id: a\ntopic: 1/springs\ntype: multiple-response\n" + rest
  }

  static let keyCases = [
    MarkedCase(
      item: "no key",
      choice("stem: Is it?\n⟦options⟧: [{text: y, rationale: x}, {text: n, rationale: x}]"),
      """
      no-key: no option of item 'a' is the key
        help: mark the option that is right with 'key: true'
      """
    ),
    MarkedCase(
      item: "a key that is false",
      choice(
        "stem: Is it?\n⟦options⟧: [{text: y, key: false, rationale: x}, {text: n, rationale: x}]"
      ),
      """
      no-key: no option of item 'a' is the key
        help: mark the option that is right with 'key: true'
      """
    ),
    MarkedCase(
      item: "a mark that cannot be read may have been the key",
      choice(
        "stem: Is it?\noptions: [{text: y, key: ⟦yes⟧, rationale: x}, {text: n, rationale: x}]"
      ),
      "wrong-type: 'key' is true or false, not 'yes'"
    ),
    MarkedCase(
      item: "an option that cannot be read may have been the key",
      choice("stem: Is it?\noptions: [⟦y⟧, {text: n, rationale: x}]"),
      "wrong-type: an option is a mapping of keys, not text"
    ),
    MarkedCase(
      item: "two keys of a choice",
      choice(
        """
        stem: Is it?
        options:
          - {text: y, key: true, rationale: x}
          - {text: n, rationale: x}
          - {text: m, ⟦key⟧: true, rationale: x}
        """
      ),
      """
      key-count: an item of type 'multiple-choice' has one key, and this one has 2
        help: take one mark away, or make it 'multiple-response'
      """
    ),
    MarkedCase(
      item: "one key of a response",
      response(
        """
        stem: Which? (Choose TWO.)
        options:
          - {text: y, ⟦key⟧: true, rationale: x}
          - {text: n, rationale: x}
          - {text: m, rationale: x}
        """
      ),
      "key-count: an item of type 'multiple-response' has several keys, and this one has 1"
    ),
    MarkedCase(
      item: "nothing but keys",
      response(
        """
        stem: Which? (Choose THREE.)
        ⟦options⟧:
          - {text: y, key: true, rationale: x}
          - {text: n, key: true, rationale: x}
          - {text: m, key: true, rationale: x}
        """
      ),
      "key-count: every option of item 'a' is in the key"
    ),
    MarkedCase(
      item: "another number than announced",
      response(
        """
        stem: ⟦Which? Choose THREE.⟧
        options:
          - {text: y, key: true, rationale: x}
          - {text: n, key: true, rationale: x}
          - {text: m, rationale: x}
        """
      ),
      """
      key-count: the stem says to choose 3, and the key has 2
        help: end it with '(Choose TWO.)', or correct the key
      """
    ),
    MarkedCase(
      item: "no announced number",
      response(
        """
        stem: ⟦Choose those that two rivers have.⟧
        options:
          - {text: y, key: true, rationale: x}
          - {text: n, key: true, rationale: x}
          - {text: m, rationale: x}
        """
      ),
      """
      warning unannounced-key-count: the stem of item 'a' does not say how many options to choose
        help: end it with '(Choose TWO.)'
      """
    ),
  ]

  static let contentCases = [
    MarkedCase(
      item: "too many options for the exam",
      choice(
        """
        stem: Is it?
        ⟦options⟧:
          - {text: y, key: true, rationale: x}
          - {text: n, rationale: x}
          - {text: m, rationale: x}
          - {text: o, rationale: x}
        """
      ),
      "option-count: an item of type 'multiple-choice' has 2 to 3 options, and this one has 4"
    ),
    MarkedCase(
      item: "too few options for the exam",
      response(
        """
        stem: Is it? Select 2.
        ⟦⟦options⟧⟧: [{text: y, key: true, rationale: x}, {text: n, key: true, rationale: x}]
        """
      ),
      """
      key-count: every option of item 'a' is in the key
      option-count: an item of type 'multiple-response' has at least 3 options, and this one has 2
      """
    ),
    MarkedCase(
      item: "more options than letters",
      response(
        "stem: Is it?\n⟦options⟧:\n"
          + (0...26).map { "  - {text: '\($0)', rationale: x}" }.joined(separator: "\n")
      ),
      "option-count: an item has at most 26 options"
    ),
    MarkedCase(
      item: "the same text twice",
      choice(
        """
        stem: Is it?
        options:
          - {text: yes, key: true, rationale: x}
          - {text: ⟦" yes\\n"⟧, rationale: x}
          - {text: Yes, rationale: x}
        """
      ),
      """
      repeated-option: this option says the same as another one
        note: the other one is here
      """
    ),
    MarkedCase(
      item: "options without rationales",
      choice("stem: Is it?\noptions: [{text: ⟦y⟧, key: true}, {text: ⟦n⟧}]"),
      """
      warning missing-rationale: this option has no rationale
        help: say why it is right, or what the misconception is: the distractors are the lesson
      warning missing-rationale: this option has no rationale
        help: say why it is right, or what the misconception is: the distractors are the lesson
      """
    ),
    MarkedCase(
      item: "an empty rationale",
      choice(
        "stem: Is it?\noptions: [{text: y, key: true, rationale: ⟦''⟧}, {text: n, rationale: x}]"
      ),
      "empty-text: 'rationale' is empty"
    ),
    MarkedCase(
      item: "a mapping for a text",
      choice(
        "stem: Is it?\noptions: [{text: ⟦{}⟧, key: true, rationale: x}, {text: n, rationale: x}]"
      ),
      "wrong-type: 'text' is text, not a mapping"
    ),
    MarkedCase(
      item: "an empty list of options",
      choice("stem: Is it?\noptions: ⟦[]⟧"),
      "empty-text: 'options' is empty"
    ),
  ]
}
