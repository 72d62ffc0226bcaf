import Diagnostics
import YAML

/// The author's mistakes, collected while a file is decoded and checked.
///
/// What stands where the syntax broke off is no second mistake: findings about it are dropped.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []
  /// The most that are kept: a file of millions of wrong keys must not fill the memory.
  private let limit: Int
  private var unreported = (errors: 0, warnings: 0)

  init(limit: Int = .max) { self.limit = limit }

  var hasErrors: Bool { diagnostics.worstSeverity == .error || unreported.errors > 0 }

  /// What is kept, and one more finding that counts what is not.
  func diagnostics(of source: SourceFile) -> [Diagnostic] {
    let count = unreported.errors + unreported.warnings
    guard count > 0 else { return diagnostics }
    let rest = Diagnostic(
      "too-many-findings",
      "\(count == 1 ? "1 more finding is" : "\(count) more findings are") not shown",
      at: .whole(source),
      severity: unreported.errors > 0 ? .error : .warning
    )
    return diagnostics + [rest]
  }

  mutating func error(
    _ rule: RuleID,
    _ message: String,
    at place: Node,
    help: String? = nil,
    notes: [Diagnostic.Note] = [],
    fix: Diagnostic.Fix? = nil
  ) {
    guard !place.isDamaged else { return }
    report(rule, .error, message, at: place.range, help: help, notes: notes, fix: fix)
  }

  mutating func warning(
    _ rule: RuleID,
    _ message: String,
    at place: Node,
    help: String? = nil,
    notes: [Diagnostic.Note] = [],
    fix: Diagnostic.Fix? = nil
  ) {
    report(rule, .warning, message, at: place.range, help: help, notes: notes, fix: fix)
  }

  mutating func report(
    _ rule: RuleID,
    _ severity: Severity,
    _ message: String,
    at range: SourceRange,
    help: String? = nil,
    notes: [Diagnostic.Note] = [],
    fix: Diagnostic.Fix? = nil
  ) {
    guard diagnostics.count < limit else {
      if severity == .error { unreported.errors += 1 } else { unreported.warnings += 1 }
      return
    }
    diagnostics.append(
      Diagnostic(rule, message, at: range, severity: severity, notes: notes, help: help, fix: fix)
    )
  }

  mutating func append(_ more: [Diagnostic]) { diagnostics += more }
}
