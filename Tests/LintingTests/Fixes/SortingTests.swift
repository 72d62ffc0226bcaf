import Diagnostics
import Linting
import TestSupport
import Testing

@Suite struct `Sorting options` {
  static let cases: [(before: String, after: String)] = [
    (
      """
      stem: How long?
      options:   # in minutes
        # about ten
        - text: 10 minutes   # ten
          rationale: |
            As long as that.
            # no comment
          # still about ten

        - text: '2 minutes'
          key: true
          rationale: As long as that.
        # about five
        # and more
        - {text: 5 minutes, rationale: As long as that.}
      level: remember
      """,
      """
      stem: How long?
      fixed-order: true
      options:   # in minutes
        - text: '2 minutes'
          key: true
          rationale: As long as that.

        # about five
        # and more
        - {text: 5 minutes, rationale: As long as that.}
        # about ten
        - text: 10 minutes   # ten
          rationale: |
            As long as that.
            # no comment
          # still about ten
      level: remember
      """
    ),
    (
      """
      stem: How long?
      fixed-order: false
      options: [{text: 9, key: true, rationale: A b c.}, {text: 7, rationale: A b.},
        {text: 8, rationale: C.}]
      """,
      """
      stem: How long?
      fixed-order: false
      options: [{text: 7, rationale: A b.}, {text: 8, rationale: C.},
        {text: 9, key: true, rationale: A b c.}]
      """
    ),
    (
      """
      stem: How long?
      options:
      - text: 9
        key: true
        rationale: A b.
      - text: 7
        rationale: A b c.
      - text: 8
        rationale: A.
      """,
      """
      stem: How long?
      fixed-order: true
      options:
      - text: 7
        rationale: A b c.
      - text: 8
        rationale: A.
      - text: 9
        key: true
        rationale: A b.
      """
    ),
  ]

  @Test(arguments: cases)
  func `moves whole entries`(before: String, after: String) throws {
    let rule = try #require(Rule.named("unordered-numbers"))
    for lineBreak in ["\n", "\r\n"] {
      expectEqualText(
        FixExam.fixed(FixExam.file(before).replacing("\n", with: lineBreak), [rule]),
        FixExam.file(after).replacing("\n", with: lineBreak)
      )
    }
  }

  @Test(arguments: [
    "stem: A?\noptions: [{text: 9, key: true, rationale: A.}, # nine\n  {text: 7, rationale: A.},"
      + " {text: 8, rationale: C.}]",
    "stem: A?\noptions:\n  - text: 9\n    key: true\n    rationale: |+\n      A.\n\n"
      + "  - {text: 7, rationale: A.}\n  - {text: 8, rationale: C.}",
  ])
  func `leaves alone what would come apart`(text: String) throws {
    let rule = try #require(Rule.named("unordered-numbers"))
    let file = FixExam.file(text)
    let found = FixExam.findings(in: FixExam.load(file), [rule])
    #expect(found.map(\.rule) == ["unordered-numbers"] && found[0].fix == nil)
  }
}
