extension `Checking items` {
  private static func ordering(_ rest: String) -> String {
    "id: a\ntopic: 1/springs\ntype: ordering\nstem: In which order?\n" + rest
  }

  private static func matching(_ rest: String) -> String {
    "id: a\ntopic: 1/springs\ntype: matching\nstem: What belongs together?\n" + rest
  }

  private static let parts = """
    items:
      - id: first
        topic: 1/springs
        type: multiple-choice
        stem: Is it?
        options: [{text: y, key: true, rationale: x}, {text: n, rationale: x}]
      - id: second
        topic: 2/gorges
        type: multiple-choice
        stem: Is it?
        options: [{text: y, key: true, rationale: x}, {text: n, rationale: x}]
    """

  static let typeCases = [
    MarkedCase(
      item: "a right ordering",
      ordering(
        """
        sequence: [{text: spring, rationale: x}, {text: mouth, rationale: x}]
        distractors: [{text: cloud, rationale: x}]
        """
      )
    ),
    MarkedCase(
      item: "an ordering of one entry",
      ordering("⟦sequence⟧: [{text: spring, rationale: x}]"),
      "option-count: an item of type 'ordering' has 2 to 4 entries in its sequence,"
        + " and this one has 1"
    ),
    MarkedCase(
      item: "a distractor that is in the sequence, and one without a rationale",
      ordering(
        """
        sequence: [{text: spring, rationale: x}, {text: mouth, rationale: x}]
        distractors: [{text: ⟦spring⟧, rationale: x}, {text: ⟦sea⟧}, ⟦cloud⟧]
        """
      ),
      """
      repeated-option: this option says the same as another one
        note: the other one is here
      warning missing-rationale: this option has no rationale
        help: say why it is right, or what the misconception is: the distractors are the lesson
      wrong-type: an entry of an ordering is a mapping of keys, not text
      """
    ),
    MarkedCase(
      item: "an entry with a key",
      ordering("sequence: [{text: a, ⟦key⟧: true, rationale: x}, {text: b, rationale: x}]"),
      "unknown-key: unknown key 'key' in an entry of an ordering\n"
        + "  help: an entry of an ordering has the keys 'text' and 'rationale'"
    ),
    MarkedCase(
      item: "a right matching",
      matching(
        """
        prompts: [{text: p, match: x, rationale: x}, {text: q, match: x, rationale: x}]
        responses: [{id: x, text: one}, {id: y, text: two, rationale: x}]
        """
      )
    ),
    MarkedCase(
      item: "every mistake of a matching",
      matching(
        """
        ⟦prompts⟧:
          - {text: p, match: x, rationale: x}
          - {text: q, match: ⟦long-nmae⟧, rationale: x}
          - {text: ⟦p⟧, match: x, rationale: x}
          - {text: ⟦r⟧, match: x}
        responses:
          - {id: x, text: one}
          - {id: ⟦x⟧, text: two, rationale: x}
          - {id: long-name, text: ⟦three⟧}
          - {id: z, text: ⟦one⟧, rationale: x}
        """
      ),
      """
      option-count: an item of type 'matching' has 2 prompts, and this one has 4
      unknown-response: item 'a' has no response 'long-nmae'
        help: did you mean 'long-name'?
      repeated-option: this option says the same as another one
        note: the other one is here
      warning missing-rationale: this prompt has no rationale
        help: say why it is right, or what the misconception is: the distractors are the lesson
      duplicate-id: response 'x' is there twice
        note: the first is here
      warning missing-rationale: this option has no rationale
        help: say why it is right, or what the misconception is: the distractors are the lesson
      repeated-option: this option says the same as another one
        note: the other one is here
      """
    ),
    MarkedCase(
      item: "a response that cannot be read may have been the match",
      matching(
        """
        prompts: [{text: p, match: x, rationale: x}, {text: q, match: y, rationale: x}]
        responses: [{id: x, text: one}, ⟦y⟧, {⟦text⟧: two, rationale: x}]
        """
      ),
      """
      wrong-type: a response of a matching is a mapping of keys, not text
      missing-key: this response has no 'id'
      """
    ),
    MarkedCase(
      item: "what only other types have",
      "id: a\ntopic: 1/springs\ntype: multiple-choice\nstem: Is it?\n⟦prompts⟧: []\n"
        + "⟦scenario⟧: x\n\(options)",
      """
      misplaced-key: an item of type 'multiple-choice' has no 'prompts'
        help: it has 'options' and 'fixed-order'
      misplaced-key: an item of type 'multiple-choice' has no 'scenario'
        help: it has 'options' and 'fixed-order'
      """
    ),
    MarkedCase(
      item: "a right case study",
      "id: case\ntype: case-study\nscenario: A river.\nenemies: []\n\(parts)"
    ),
    MarkedCase(
      item: "what only the items of a case study have",
      "id: case\ntype: case-study\n⟦stem⟧: x\n⟦options⟧: []\nscenario: A river.\n\(parts)",
      """
      misplaced-key: a case study has no 'stem' of its own
        help: give it to the items below 'items'
      misplaced-key: a case study has no 'options' of its own
        help: give it to the items below 'items'
      """
    ),
    MarkedCase(
      item: "a case study without a text and with one item",
      """
      ⟦id⟧: ⟦case⟧
      type: case-study
      items:
        - id: first
          topic: 1/springs
          type: multiple-choice
          stem: Is it?
          options: [{text: y, key: true, rationale: x}, {text: n, rationale: x}]
      """,
      """
      missing-key: a case study has no 'scenario'
      option-count: a case study has 2 to 3 items, and this one has 1
      """
    ),
    MarkedCase(
      item: "a case study in a case study",
      "id: case\ntype: case-study\nscenario: A river.\n\(parts)\n"
        + "  - {id: third, type: ⟦case-study⟧, scenario: x, items: []}",
      "misplaced-key: a case study cannot hold another one"
    ),
    MarkedCase(
      item: "an item of a case study that cannot be read is not missing",
      """
      id: case
      type: case-study
      scenario: A river.
      items:
        - ⟦first⟧
        - id: second
          topic: 2/gorges
          type: multiple-choice
          stem: Is it?
          options: [{text: y, key: true, rationale: x}, {text: n, rationale: x}]
      """,
      "wrong-type: an item is a mapping of keys, not text"
    ),
  ]
}
