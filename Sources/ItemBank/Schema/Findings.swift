import Diagnostics
import YAML

/// The author's mistakes, collected while a file is decoded and checked.
///
/// What stands where the syntax broke off is no second mistake: findings about it are dropped.
struct Findings {
  private var kept: [Diagnostic] = []
  /// The most that are kept: a file of millions of wrong keys must not fill the memory.
  private let limit: Int
  private var unreported = (errors: 0, warnings: 0)
  /// The file of the first finding that was not kept.
  private var unreportedFile: SourceFile?

  init(limit: Int = 10_000) { self.limit = limit }

  var hasErrors: Bool { kept.worstSeverity == .error || unreported.errors > 0 }

  /// How many are kept.
  var count: Int { kept.count }

  /// Whether further findings are only counted.
  var isFull: Bool { kept.count >= limit }

  /// What is kept, and one more finding that counts what is not.
  var diagnostics: [Diagnostic] {
    guard let file = unreportedFile else { return kept }
    let count = unreported.errors + unreported.warnings
    let rest = Diagnostic(
      "too-many-findings",
      "\(count == 1 ? "1 more finding is" : "\(count) more findings are") not shown",
      at: .whole(file),
      severity: unreported.errors > 0 ? .error : .warning
    )
    return kept + [rest]
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
    guard !isFull else {
      if severity == .error { unreported.errors += 1 } else { unreported.warnings += 1 }
      if unreportedFile == nil { unreportedFile = range.file }
      return
    }
    kept.append(
      Diagnostic(rule, message, at: range, severity: severity, notes: notes, help: help, fix: fix)
    )
  }

  /// Keeps what was found by others, however much it is.
  mutating func append(_ more: [Diagnostic]) { kept += more }
}
