import Diagnostics

extension Rule {
  static let nearDuplicate = Rule(
    "near-duplicate",
    precision: .high,
    summary: "An item says nearly the same as another one",
    finds: """
      Two items that share at least 70 % of their runs of three words, and much of their options \
      and of their keys: a shared stem alone is no duplicate.
      """,
    matters: "Whoever has answered the one has answered the other; a form should not hold both.",
    instead: "One of the two, or an item that asks for something else about the topic.",
    examples: [
      """
      - id: storks-one
        stem: What do most young storks in the nest feed on during their first weeks?
      - id: ⟦storks-two⟧
        stem: What do most young storks in the nest feed on during their first days?
      """,
      """
      - id: storks-one
        stem: What do most young storks in the nest feed on during their first weeks?
      - id: lake-one
        stem: Which lake is the deepest on Earth?
        options:
          - text: Lake Baikal
            key: true
          - text: Lake Victoria
          - text: Lake Superior
      """,
    ],
    check: .duplicates { $0.nearFindings }
  )
}
