import Diagnostics
public import ItemBank
import JSON

extension Baseline {
  /// The file of the baseline: JSON with one entry a line, so that changes read well.
  public var text: String {
    let findings = entries.sorted { $0.order < $1.order }.map { entry -> JSONValue in
      var members: [JSONValue.Member] = [
        .init("rule", .string(entry.finding.rule.name)),
        .init("place", .string(entry.finding.place)),
        .init("text", .string(entry.finding.text)),
      ]
      if entry.count > 1 { members.append(.init("count", .integer(entry.count))) }
      return .object(members)
    }
    let coverage = gaps.sorted { $0.bank < $1.bank }.map { gap -> JSONValue in
      [
        "bank": .string(gap.bank), "uncovered": .integer(gap.uncovered), "thin": .integer(gap.thin),
      ]
    }
    return "{\n  \"format\": 1,\n  \"findings\": \(Self.list(findings)),\n"
      + "  \"coverage\": \(Self.list(coverage))\n}\n"
  }

  private static func list(_ values: [JSONValue]) -> String {
    guard !values.isEmpty else { return "[]" }
    let lines = values.map { "    " + $0.text(.compact) }
    return "[\n" + lines.joined(separator: ",\n") + "\n  ]"
  }
}

extension Baseline.Entry {
  fileprivate var order: [String] { [finding.place, finding.rule.name, finding.text] }
}

extension [String] {
  fileprivate static func < (one: Self, other: Self) -> Bool {
    one.lexicographicallyPrecedes(other)
  }
}
