public import Diagnostics
public import YAML

/// What is left to show of findings once the comments of their files are heeded.
public struct SuppressedFindings: Sendable {
  /// The findings to show, those about the comments among them, in the order of every output.
  public let kept: [Diagnostic]
  /// The findings that comments silence, in the same order.
  public let suppressed: [SuppressedDiagnostic]

  /// Holds findings against the comments of the files that they are about.
  ///
  /// `rules` are those that the findings come from. A comment about another rule is not called
  /// unused; nor is any while errors keep the rules from looking at everything.
  public init(of diagnostics: [Diagnostic], in documents: [Document], rules: [Rule]) {
    let table = SuppressionTable(documents)
    guard !table.isEmpty else {
      kept = diagnostics
      suppressed = []
      return
    }
    var kept: [Diagnostic] = []
    var suppressed: [SuppressedDiagnostic] = []
    var used: Set<SuppressionTable.Use> = []
    for diagnostic in diagnostics {
      let uses = table.uses(for: diagnostic)
      used.formUnion(uses)
      if let reason = uses.first.map(table.reason) {
        suppressed.append(SuppressedDiagnostic(diagnostic, because: reason))
      } else {
        kept.append(diagnostic)
      }
    }
    let isWhole = !kept.contains {
      $0.severity == .error && Rule.named($0.rule.name)?.canBeIgnored == false
    }
    let findings = table.findings(used: used, rules: rules, isWhole: isWhole)
    self.kept = findings.isEmpty ? kept : (kept + findings).inSourceOrder()
    self.suppressed = suppressed
  }
}
