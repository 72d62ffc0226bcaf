import Diagnostics
import ItemBank
import YAML

extension Duplicates {
  /// One finding for each item that repeats an earlier one.
  var exactFindings: [Finding] {
    pairs.filter { $0.kind == .exact }.map { pair in
      finding(
        "repeats \(items[pair.first].name)\(pair.hasSameKey ? "" : " with another key")",
        of: pair,
        help: pair.hasSameKey
          ? "delete one of them" : "find out which key is right and delete the other item"
      )
    }
  }

  /// One finding for each pair of near duplicates.
  var nearFindings: [Finding] {
    pairs.filter { $0.kind == .near }.map { pair in
      finding(
        "is nearly the same as \(items[pair.first].name)",
        of: pair,
        help: "keep the better one, or let one of them ask for something else"
      )
    }
  }

  /// One finding for each pair of siblings.
  var siblingFindings: [Finding] {
    pairs.compactMap { pair in
      guard case .sibling(let reason) = pair.kind else { return nil }
      let first = items[pair.first]
      let enemy = first.id.map { "'enemies: [\($0.string)]'" } ?? "the other as an enemy"
      return finding(
        reason.predicate(of: first.name),
        of: pair,
        help: "add \(enemy), so that no form has both"
      )
    }
  }

  private func finding(_ predicate: String, of pair: Pair, help: String) -> Finding {
    let (first, second) = (items[pair.first], items[pair.second])
    var finding = Finding("\(second.name) \(predicate)", at: second.place.range, help: help)
    finding.notes = [Diagnostic.Note("\(first.name) is here", at: first.place.range)]
    return finding
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
