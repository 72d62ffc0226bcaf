import Diagnostics

extension Rule {
  static let exactDuplicate = Rule(
    "exact-duplicate",
    .error,
    precision: .exact,
    summary: "An item repeats another one",
    finds: """
      An item whose stem and options are those of an earlier item, in whatever order. Capitals, \
      spaces and a final full stop of the stem do not count.
      """,
    matters: """
      A form can hold both, the second answer is free, and a topic looks covered twice. Where the \
      keys differ, one of them is wrong.
      """,
    instead: "One of the two.",
    examples: [
      """
      - id: lake-one
        stem: Which lake is the deepest on Earth?
      - id: ⟦lake-two⟧
        stem: Which lake is the deepest on earth?
      """,
      """
      - id: lake-one
        stem: Which lake is the deepest on Earth?
      - id: bird-one
        stem: What do most young storks feed on while they are in the nest?
        options:
          - text: Earthworms and insects
            key: true
          - text: Seeds of meadow plants
          - text: Leaves of young willows
      """,
    ],
    check: .duplicates { $0.exactFindings }
  )
}
