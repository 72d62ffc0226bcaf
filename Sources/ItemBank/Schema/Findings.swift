import Diagnostics
import YAML

/// The author's mistakes, collected while a file is decoded and checked.
///
/// What stands where the syntax broke off is no second mistake: findings about it are dropped.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []

  var hasErrors: Bool { diagnostics.worstSeverity == .error }

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
    diagnostics.append(
      Diagnostic(rule, message, at: range, severity: severity, notes: notes, help: help, fix: fix)
    )
  }

  mutating func append(_ more: [Diagnostic]) { diagnostics += more }
}
