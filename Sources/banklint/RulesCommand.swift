import Arguments
import Diagnostics
import ItemBank
import JSON
import Linting

/// `banklint rules`: the list of all rules.
enum RulesCommand {
  static let command = Command(
    "rules",
    summary: "Lists the rules",
    discussion: [
      "Precision is how often a finding is right: low below 0.60, medium below 0.85, high from there"
        + " on, and exact where the rule defines it. Rules below high are off unless selected, and those"
        + " in preview may still change: 'check --preview' heeds them. A fix"
        + " is safe if the item means what it meant."
    ],
    parameters: [LayoutOption.parameter],
    examples: [.init("banklint rules", "Lists names, severities, defaults, precisions and fixes")]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    switch invocation[LayoutOption.parameter] {
    case .text: try Console.show(text)
    case .json: try Console.show(JSONValue.array(Rule.all.map(json)).text(.indented) + "\n")
    }
    return 0
  }

  private static var text: String {
    let heading = ["rule", "severity", "default", "precision", "fix", "what it finds"]
    let rows = [heading] + Rule.all.map(row)
    let widths = heading.indices.map { column in
      rows.map { $0[column].utf8.count }.max() ?? 0
    }
    return rows.map { line($0, widths) }.joined()
  }

  private static func row(_ rule: Rule) -> [String] {
    [
      rule.id.name, rule.severity.rawValue, state(of: rule),
      rule.precision.rawValue, rule.fix == .none ? "-" : rule.fix.rawValue, rule.summary,
    ]
  }

  private static func state(of rule: Rule) -> String {
    rule.isOnByDefault ? "on" : rule.isPreview ? "preview" : "off"
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).dropLast().map { cell, width in
      cell + String(repeating: " ", count: width + 2 - cell.utf8.count)
    }
    return padded.joined() + (cells.last ?? "") + "\n"
  }

  private static func json(_ rule: Rule) -> JSONValue {
    [
      "name": .string(rule.id.name), "severity": .string(rule.severity.rawValue),
      "default": .bool(rule.isOnByDefault), "preview": .bool(rule.isPreview),
      "precision": .string(rule.precision.rawValue),
      "fix": .string(rule.fix.rawValue), "summary": .string(rule.summary),
    ]
  }
}
