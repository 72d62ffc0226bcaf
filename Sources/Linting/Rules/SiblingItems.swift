import Diagnostics

extension Rule {
  static let siblingItems = Rule(
    "sibling-items",
    precision: .medium,
    summary: "Two items are so alike that they should be enemies",
    finds: """
      Two items that share half of their runs of three words, or whose stems differ by a negation, \
      a number or a name alone, and that are not enemies yet.
      """,
    matters: "Side by side in a form, one of them helps with the other.",
    instead: "Each in the other's 'enemies'.",
    examples: [
      """
      - id: depth-ten
        stem: Which fish of the lake lives below a depth of 10 m in summer?
        options:
          - text: Perch
            key: true
          - text: Char
          - text: Pike
      - id: ⟦depth-fifty⟧
        stem: Which fish of the lake lives below a depth of 50 m in summer?
        options:
          - text: Perch
          - text: Char
            key: true
          - text: Pike
      """,
      """
      - id: depth-ten
        stem: Which fish of the lake lives below a depth of 10 m in summer?
        enemies: [depth-fifty]
        options:
          - text: Perch
            key: true
          - text: Char
          - text: Pike
      - id: depth-fifty
        stem: Which fish of the lake lives below a depth of 50 m in summer?
        enemies: [depth-ten]
        options:
          - text: Perch
          - text: Char
            key: true
          - text: Pike
      """,
    ],
    check: .duplicates { $0.siblingFindings }
  )
}
