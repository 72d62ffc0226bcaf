import ItemBank
import YAML

extension Rule {
  static let reviewOverdue = Rule(
    "review-overdue",
    precision: .medium,
    isPreview: true,
    summary: "An item was reviewed long before the others, or before a name changed",
    finds: """
      An item whose 'reviewed' is a year or more before the latest one of the bank, or before a \
      product that it names got another name. The day of the check plays no part.
      """,
    matters:
      "What the others were checked for, such as changes of a service, was not looked for here.",
    instead: "Another look at the item, and the day of it.",
    examples: [
      """
      - id: old
        reviewed: ⟦2024-06-30⟧
      - id: new
        stem: Which lake is the deepest of all?
        reviewed: 2025-07-01
      """,
      """
      - id: old
        reviewed: 2024-08-30
      - id: new
        stem: Which lake is the deepest of all?
        reviewed: 2025-07-01
      """,
    ],
    check: .items { items in
      let latest = items.compactMap { $0.draft.reviewed?.string }.max() ?? ""
      let limit = yearBefore(latest)
      return items.compactMap { item in
        guard let reviewed = item.draft.reviewed else { return nil }
        let day = reviewed.string
        if day < limit {
          return Finding(
            "\(item.draft.name) was reviewed more than a year before \(latest)",
            at: reviewed.range,
            help: "review it again"
          )
        }
        guard day < lastChange, let name = item.formerName, day < name.since else { return nil }
        return Finding(
          "\(item.draft.name) was reviewed before its term became '\(name.presentText)'",
          at: reviewed.range,
          help: "review it again"
        )
      }
    }
  )
}

/// The day of the last change of a name.
private let lastChange = formerNames.map(\.since).max() ?? ""

extension ItemText {
  /// The first former name of a product in the texts.
  fileprivate var formerName: FormerName? {
    var found: FormerName?
    forEachPassage { passage in
      guard found == nil else { return }
      for index in passage.words.indices where formerBeginnings.contains(passage.words[index].term)
      {
        found = found ?? formerNames.first { passage.has($0.former, at: index) }
      }
    }
    return found
  }
}

/// The same day of the year before; days compare as texts.
private func yearBefore(_ day: String) -> String {
  guard let year = Int(day.prefix(4)) else { return "" }
  let digits = String(year - 1)
  return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + day.dropFirst(4)
}
