extension `Checking items` {
  private static func item(_ id: String, _ more: String = "") -> String {
    """
      - id: \(id)
        topic: 1/springs
        type: multiple-choice
        stem: Is it?
        options: [{text: y, key: true, rationale: x}, {text: n, rationale: x}]
    \(more)

    """
  }

  private static let head = "format: 1\nitems:\n"

  static let linkCases = [
    MarkedCase(
      item: "topics that the syllabus does not have",
      "id: a\ntopic: ⟦1/spring⟧\nalso: [⟦3/zzzzzz⟧]\ntype: multiple-choice\nstem: Is it?\n\(options)",
      """
      unknown-topic: the syllabus has no topic '1/spring'
        help: did you mean '1/springs'?
      unknown-topic: the syllabus has no topic '3/zzzzzz'
      """
    ),
    MarkedCase(
      item: "topics named twice and too often",
      """
      id: a
      topic: 1/springs
      also: [1/floods, ⟦1/springs⟧, ⟦2/gorges⟧]
      type: multiple-choice
      stem: Is it?
      \(options)
      """,
      """
      repeated-topic: topic '1/springs' is named twice
      too-many-topics: item 'a' names 3 further topics, and two are the most
        help: name only what is needed to answer it
      """
    ),
    MarkedCase(
      "ids that are taken",
      head + item("one") + item("⟦one⟧") + item("two") + item("⟦one⟧"),
      """
      duplicate-id: the id 'one' is taken
        note: it is used here first
        help: attempts are kept by id: give every item its own
      duplicate-id: the id 'one' is taken
        note: it is used here first
        help: attempts are kept by id: give every item its own
      """
    ),
    MarkedCase(
      "an item named like its case study",
      head
        + """
          - id: one
            type: case-study
            scenario: A river.
            items:
              - id: ⟦one⟧
                topic: 1/springs
                type: multiple-choice
                stem: Is it?
                options: [{text: y, key: true, rationale: x}, {text: n, rationale: x}]
              - id: two
                topic: 1/springs
                type: multiple-choice
                stem: Is it?
                enemies: [⟦one⟧]
                options: [{text: y, key: true, rationale: x}, {text: n, rationale: x}]

        """,
      """
      duplicate-id: the id 'one' is taken
        note: it is used here first
        help: attempts are kept by id: give every item its own
      unknown-enemy: 'one' belongs to the same case study, whose items share a form
      """
    ),
    MarkedCase(
      "enemies that are not there",
      head + item("spring-one", "    enemies: [spring-two, ⟦spring-tow⟧, ⟦spring-one⟧]")
        + item("spring-two"),
      """
      unknown-enemy: the bank has no item 'spring-tow'
        help: did you mean 'spring-two'?
      unknown-enemy: 'spring-one' cannot be its own enemy
      """
    ),
  ]

  static let damageCases = [
    MarkedCase(
      "a syntax error hides nothing but its own item",
      head + item("one", "    enemies: [two]")
        + "  - id: two\n    topic: \"1/springs\" ⟦x⟧\n    type: multiple-choice\n"
        + item("⟦Three⟧") + item("four", "    enemies: [two, ⟦five⟧]"),
      """
      yaml-syntax: text follows the closing quote
        note: the quote is opened here
        help: write \\" for a quote inside double quotes
      malformed-id: the id 'Three' is not made of lower-case letters, digits and hyphens
      unknown-enemy: the bank has no item 'five'
      """
    ),
    MarkedCase(
      "a file that is cut off",
      "format: 1\n⟦\"items⟧",
      "yaml-syntax: the quote is never closed\n  help: close the quote"
    ),
    MarkedCase(
      item: "keys that merge and keys that are no text",
      "⟦<<⟧: x\n⟦[a]⟧: y\nid: a\ntopic: 1/springs\ntype: multiple-choice\nstem: Is it?\n\(options)",
      """
      yaml-merge-key: key '<<' merges another mapping, which is not allowed here
        help: write out the keys that it would bring
      yaml-complex-key: a key must be text, not a sequence
      """
    ),
    MarkedCase("an empty file", "", "empty-document: the file holds nothing"),
  ]
}
