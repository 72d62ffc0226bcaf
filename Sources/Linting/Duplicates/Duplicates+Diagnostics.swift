public import Diagnostics
import ItemBank
import YAML

extension Duplicates {
  /// One error for each item that repeats an earlier one: `exact-duplicate`.
  public var exactDiagnostics: [Diagnostic] {
    pairs.filter { $0.kind == .exact }.map { pair in
      diagnostic(
        "exact-duplicate",
        .error,
        "repeats \(items[pair.first].name)\(pair.hasSameKey ? "" : " with another key")",
        of: pair,
        help: pair.hasSameKey
          ? "delete one of them" : "find out which key is right and delete the other item"
      )
    }
  }

  /// One warning for each pair of near duplicates: `near-duplicate`.
  public var nearDiagnostics: [Diagnostic] {
    pairs.filter { $0.kind == .near }.map { pair in
      diagnostic(
        "near-duplicate",
        .warning,
        "is nearly the same as \(items[pair.first].name)",
        of: pair,
        help: "keep the better one, or let one of them ask for something else"
      )
    }
  }

  /// One warning for each pair of siblings: `sibling-items`.
  public var siblingDiagnostics: [Diagnostic] {
    pairs.compactMap { pair in
      guard case .sibling(let reason) = pair.kind else { return nil }
      let first = items[pair.first]
      let enemy = first.id.map { "'enemies: [\($0.string)]'" } ?? "the other as an enemy"
      return diagnostic(
        "sibling-items",
        .warning,
        reason.predicate(of: first.name),
        of: pair,
        help: "add \(enemy), so that no form has both"
      )
    }
  }

  private func diagnostic(
    _ rule: RuleID,
    _ severity: Severity,
    _ predicate: String,
    of pair: Pair,
    help: String
  ) -> Diagnostic {
    let (first, second) = (items[pair.first], items[pair.second])
    return Diagnostic(
      rule,
      "\(second.name) \(predicate)",
      at: second.place.range,
      severity: severity,
      notes: [Diagnostic.Note("\(first.name) is here", at: first.place.range)],
      help: help
    )
  }
}

extension Duplicates.Reason {
  fileprivate func predicate(of first: String) -> String {
    switch self {
    case .wording: "is worded much like \(first)"
    case .key: "is much like \(first), with another key"
    case .negation: "has the stem of \(first) but for a negation"
    case .number: "has the stem of \(first) but for a number"
    case .name: "has the stem of \(first) but for a name"
    }
  }
}
