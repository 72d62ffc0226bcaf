import Testing

@testable import ItemBank

@Suite struct `Checking items` {
  @Test(arguments: formCases + keyCases + contentCases + linkCases + typeCases + damageCases)
  func `each mistake is reported once and at its place`(example: MarkedCase) {
    example.expect { RiverBank.load($0).diagnostics }
  }

  /// An item that is right, to write a wrong one beside it.
  static let spring = """
      - id: spring
        topic: 1/springs
        type: multiple-choice
        stem: Where does a river begin?
        options:
          - {text: At its spring, key: true, rationale: Water rises there.}
          - {text: At its mouth, rationale: It ends there.}

    """

  /// The end of an item that is right as far as it goes.
  static let options = """
    options:
      - {text: yes, key: true, rationale: True.}
      - {text: no, rationale: False.}
    """

  static let formCases = [
    MarkedCase("a right item", "format: 1\nitems:\n" + spring),
    MarkedCase(
      item: "every key of an item",
      """
      id: spring
      topic: 1/springs
      also: [1/floods, 2/gorges]
      type: multiple-choice
      level: understand
      difficulty: easy
      draft: false
      fixed-order: true
      references: [https://example.com/rivers]
      enemies: []
      reviewed: 2024-02-29
      stem: Is it?
      \(options)
      """
    ),
    MarkedCase("no items", "format: 1\nitems: ⟦[]⟧\n", "empty-text: 'items' is empty"),
    MarkedCase(
      "nothing for items",
      "format: 1\nitems:⟦⟧\n",
      "wrong-type: 'items' is a list, not nothing"
    ),
    MarkedCase(
      "no list of items",
      "⟦format⟧: 1\n",
      "missing-key: a file of items has no 'items'"
    ),
    MarkedCase(
      "a list instead of a file",
      "⟦- format: 1⟧\n",
      "wrong-type: a file of items is a mapping of keys, not a list"
    ),
    MarkedCase(
      "a format of tomorrow",
      "format: ⟦2⟧\nitems:\n" + spring,
      "unsupported-format: format '2' is not known\n  help: this program reads format 1"
    ),
    MarkedCase(
      "a format that is a list",
      "format: ⟦[1]⟧\nitems:\n" + spring,
      "unsupported-format: format a list is not known\n  help: this program reads format 1"
    ),
    MarkedCase(
      "no format",
      "⟦items⟧:\n" + spring,
      "missing-key: the file does not say which format it has\n  help: begin it with 'format: 1'"
    ),
    MarkedCase(
      "a key of a file that is unknown",
      "format: 1\n⟦item⟧: []\nitems:\n" + spring,
      "unknown-key: unknown key 'item' in a file of items\n  help: did you mean 'items'?"
    ),
    MarkedCase(
      item: "text instead of an item",
      "⟦spring⟧",
      "wrong-type: an item is a mapping of keys, not text"
    ),
    MarkedCase(
      item: "an item without anything",
      "⟦⟦⟦⟦{}⟧⟧⟧⟧",
      """
      missing-key: this item has no 'id'
      missing-key: this item has no 'stem'
      missing-key: this item has no 'topic'
      missing-key: this item has no 'type'
      """
    ),
    MarkedCase(
      item: "an item without options",
      "⟦id⟧: a\ntopic: 1/springs\ntype: multiple-choice\nstem: Is it?",
      "missing-key: item 'a' has no 'options'"
    ),
    MarkedCase(
      item: "a misspelled key",
      "id: a\n⟦topics⟧: x\ntopic: 1/springs\ntype: multiple-choice\nstem: Is it?\n\(options)",
      "unknown-key: unknown key 'topics' in an item\n  help: did you mean 'topic'?"
    ),
    MarkedCase(
      item: "a misspelled key is not missing",
      "id: a\n⟦topc⟧: 1/springs\ntype: multiple-choice\n⟦stme⟧: Is it?\n\(options)",
      """
      unknown-key: unknown key 'topc' in an item
        help: did you mean 'topic'?
      unknown-key: unknown key 'stme' in an item
        help: did you mean 'stem'?
      """
    ),
    MarkedCase(
      item: "a key like none that an option has",
      """
      id: a
      topic: 1/springs
      type: multiple-choice
      stem: Is it?
      options:
        - {text: yes, key: true, rationale: True., ⟦zzzzzz⟧: 1}
        - {text: no, rationale: False.}
      """,
      "unknown-key: unknown key 'zzzzzz' in an option\n"
        + "  help: an option has the keys 'text', 'key' and 'rationale'"
    ),
    MarkedCase(
      item: "a key given twice",
      "id: a\ntopic: 1/springs\n⟦topic⟧: 1/nothing\ntype: multiple-choice\nstem: Is it?\n\(options)",
      """
      duplicate-key: key 'topic' is given twice
        note: 'topic' is given first here
        help: keep one of the two
      """
    ),
    MarkedCase(
      item: "values of the wrong kind",
      """
      id: ⟦[a]⟧
      topic: ⟦{a: b}⟧
      also: ⟦1/springs⟧
      type: multiple-choice
      fixed-order: ⟦maybe⟧
      draft: ⟦no⟧
      reviewed: ⟦2023-02-29⟧
      references: [⟦[x]⟧, y]
      enemies:⟦⟧
      stem: Is it?
      \(options)
      """,
      """
      wrong-type: 'id' is text, not a list
      wrong-type: 'topic' is text, not a mapping
      wrong-type: 'also' is a list, not text
      wrong-type: 'fixed-order' is true or false, not 'maybe'
      wrong-type: 'draft' is true or false, not 'no'
      wrong-type: 'reviewed' is a day such as 2026-11-23, not '2023-02-29'
      wrong-type: a reference is text, not a list
      wrong-type: 'enemies' is a list, not nothing
      """
    ),
    MarkedCase(
      item: "empty texts",
      "id:⟦⟧\ntopic: ⟦' '⟧\ntype:⟦⟧\nstem: ⟦\"\\n\"⟧\nalso: [⟦''⟧]",
      """
      empty-text: 'id' is empty
      empty-text: 'topic' is empty
      empty-text: 'type' is empty
      empty-text: 'stem' is empty
      empty-text: a topic is empty
      """
    ),
    MarkedCase(
      item: "values that are not offered",
      """
      id: a
      topic: 1/springs
      type: multiple-choice
      level: ⟦aply⟧
      difficulty: ⟦zzz⟧
      stem: Is it?
      \(options)
      """,
      """
      unknown-value: 'level' cannot be 'aply'
        help: did you mean 'apply'?
      unknown-value: 'difficulty' cannot be 'zzz'
        help: 'difficulty' is one of 'easy', 'medium' and 'hard'
      """
    ),
    MarkedCase(
      item: "an unknown type, whose keys cannot be judged",
      "id: a\ntopic: 1/springs\ntype: ⟦multiple⟧\nstem: Is it?\nprompts: 1\noptions: 2",
      """
      unknown-value: 'type' cannot be 'multiple'
        help: 'type' is one of 'multiple-choice', 'multiple-response', 'ordering', 'matching' and 'case-study'
      """
    ),
    MarkedCase(
      item: "ids that are no names",
      "id: ⟦Spring 1⟧\ntopic: 1/springs\ntype: multiple-choice\nstem: Is it?\n\(options)",
      "malformed-id: the id 'Spring 1' is not made of lower-case letters, digits and hyphens"
    ),
    MarkedCase(
      item: "an id that is too long",
      "id: ⟦\(String(repeating: "a", count: 101))⟧\ntopic: 1/springs\ntype: multiple-choice\n"
        + "stem: Is it?\n\(options)",
      "malformed-id: the id '\(String(repeating: "a", count: 101))'"
        + " is not made of lower-case letters, digits and hyphens"
    ),
  ]
}
