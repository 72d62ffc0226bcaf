import Diagnostics
import Typesetting
import YAML

/// The comments of some files that silence findings, or were meant to.
struct SuppressionTable {
  /// One name of one comment, by position.
  struct Use: Hashable {
    let suppression: Int
    let name: Int
  }

  private var suppressions: [Suppression] = []
  private var refused: [Finding] = []
  private var positions: [SourceFile: [Int]] = [:]

  init(_ documents: [Document]) {
    for document in documents {
      let reader = SuppressionReader(document)
      refused += reader.findings
      guard !reader.suppressions.isEmpty else { continue }
      let first = suppressions.count
      suppressions += reader.suppressions
      positions[document.source, default: []] += first..<suppressions.count
    }
  }

  var isEmpty: Bool { suppressions.isEmpty && refused.isEmpty }

  /// The names that silence a finding, in source order.
  func uses(for diagnostic: Diagnostic) -> [Use] {
    guard let positions = positions[diagnostic.range.file],
      Rule.named(diagnostic.rule.name)?.canBeSuppressed ?? false
    else { return [] }
    return positions.filter { suppressions[$0].reaches(diagnostic.range) }.flatMap { position in
      suppressions[position].names.enumerated()
        .filter { $0.element.text == diagnostic.rule.name }
        .map { Use(suppression: position, name: $0.offset) }
    }
  }

  func reason(of use: Use) -> String { suppressions[use.suppression].reason }

  /// What there is to say about the comments, as far as rules ask for it.
  func findings(used: Set<Use>, rules: [Rule], isWhole: Bool) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func report(_ rule: Rule, _ findings: [Finding]) {
      guard let rule = rules.first(where: { $0.id == rule.id }) else { return }
      diagnostics += findings.map { $0.diagnostic(of: rule) }
    }
    let selected = Set(rules.map(\.id.name))
    report(.suppressionWithoutReason, refused)
    for (position, suppression) in suppressions.enumerated() {
      report(.unknownRule, suppression.names.compactMap(Self.unknownName))
      let unused = UnusedNames(of: suppression) { index, rule in
        if !rule.canBeSuppressed { return true }
        let isLookedFor = isWhole && selected.contains(rule.id.name)
        return isLookedFor && !used.contains(Use(suppression: position, name: index))
      }
      report(.unusedSuppression, unused.findings)
    }
    return diagnostics
  }

  private static func unknownName(_ name: Suppression.Name) -> Finding? {
    let known = Rule.all
    guard !known.contains(where: { $0.id.name == name.text }) else { return nil }
    let meant = nearestSpelling(to: name.text, among: known.map(\.id.name))
    return Finding(
      "there is no rule '\(name.text)'",
      at: name.range,
      help: meant.map { "did you mean '\($0)'?" } ?? "'banklint rules' lists them",
      fix: meant.map {
        Diagnostic.Fix(
          "name the rule '\($0)'",
          isSafe: false,
          edits: [Diagnostic.Edit(name.range, with: $0)]
        )
      }
    )
  }
}
