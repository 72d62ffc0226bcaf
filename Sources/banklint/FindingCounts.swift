import Diagnostics
import JSON
import Linting

/// How often each rule is broken, the most broken first.
struct FindingCounts {
  private struct Row {
    let rule: RuleID
    let severity: Severity
    var count = 0
    var fixable = 0
  }

  private let rows: [Row]

  init(of diagnostics: [Diagnostic]) {
    var rows: [RuleID: Row] = [:]
    for diagnostic in diagnostics {
      let severity = max(diagnostic.severity, rows[diagnostic.rule]?.severity ?? .warning)
      var row = Row(rule: diagnostic.rule, severity: severity)
      row.count = (rows[diagnostic.rule]?.count ?? 0) + 1
      row.fixable = (rows[diagnostic.rule]?.fixable ?? 0) + (diagnostic.fix == nil ? 0 : 1)
      rows[diagnostic.rule] = row
    }
    self.rows = rows.values.sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
  }

  /// Prints the table, which is for people, or a list for programs.
  func show(_ format: CheckFormat?, _ summary: Summary) throws(Stop) {
    switch format {
    case nil, .full, .concise, .grouped:
      try Console.show(text + summary.text + "\n")
    case .json:
      try Console.show(JSONValue.array(rows.map(Self.json)).text(.indented) + "\n")
      Console.remark(summary.text)
    case .some(let format):
      throw Stop("--statistics are a table or json; there is no \(format.rawValue) of them")
    }
  }

  private var text: String {
    guard !rows.isEmpty else { return "" }
    let heading = ["count", "fixable", "severity", "rule"]
    let total = [
      "\(rows.reduce(0) { $0 + $1.count })", "\(rows.reduce(0) { $0 + $1.fixable })", "", "total",
    ]
    let cells =
      [heading]
      + rows.map { ["\($0.count)", "\($0.fixable)", $0.severity.rawValue, $0.rule.name] } + [total]
    let widths = heading.indices.map { column in
      cells.map { $0[column].utf8.count }.max() ?? 0
    }
    return cells.map { Self.line($0, widths) }.joined()
  }

  /// Numbers stand to the right, words to the left.
  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.indices.dropLast().map { column in
      let blanks = String(repeating: " ", count: widths[column] - cells[column].utf8.count)
      return column < 2 ? blanks + cells[column] : cells[column] + blanks
    }
    return (padded + [cells[cells.count - 1]]).joined(separator: "  ") + "\n"
  }

  private static func json(_ row: Row) -> JSONValue {
    [
      "rule": .string(row.rule.name), "severity": .string(row.severity.rawValue),
      "count": .integer(row.count), "fixable": .integer(row.fixable),
    ]
  }
}
