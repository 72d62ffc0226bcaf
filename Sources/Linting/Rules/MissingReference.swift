import ItemBank
import YAML

extension Rule {
  static let missingReference = Rule(
    "missing-reference",
    precision: .exact,
    isOnByDefault: false,
    summary: "An item names no document that bears it out",
    finds: "An item without 'references', or with none in the list.",
    matters: "Who doubts the key cannot look it up, and who reviews the item has to search.",
    instead: "The address of the page that says what the key says.",
    examples: [
      "id: ⟦vienna⟧",
      """
      references:
        - https://example.org/danube
      """,
    ],
    check: .item { item in
      guard item.draft.references.isEmpty else { return [] }
      return [
        Finding(
          "\(item.draft.name) has no reference",
          at: item.draft.place.range,
          help: "give the address of a page that bears it out under 'references'"
        )
      ]
    }
  )
}
