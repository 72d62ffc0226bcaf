import Diagnostics

/// What the reader found in one file, cut off where more would help nobody.
struct Findings {
  let source: SourceFile
  private let limit: Int
  private var reported: [Diagnostic] = []
  private var unreported = 0

  init(in source: SourceFile, limit: Int) {
    self.source = source
    self.limit = limit
  }

  /// Keeps a finding unless there are too many already: its text is not even made then.
  mutating func report(_ finding: @autoclosure () -> Diagnostic) {
    guard reported.count < limit else { return unreported += 1 }
    reported.append(finding())
  }

  /// Keeps a finding about a range of the file.
  mutating func report(
    _ rule: RuleID,
    _ message: @autoclosure () -> String,
    at bounds: Range<Int>,
    severity: Severity = .error,
    help: String? = nil,
    fix: Diagnostic.Fix? = nil
  ) {
    let file = source
    report(
      Diagnostic(
        rule,
        message(),
        at: SourceRange(file, bounds),
        severity: severity,
        help: help,
        fix: fix
      )
    )
  }

  /// All findings in source order, and one more that counts those left out.
  var diagnostics: [Diagnostic] {
    var all = reported.inSourceOrder()
    if unreported > 0 {
      let findings = unreported == 1 ? "1 more finding is" : "\(unreported) more findings are"
      all.append(
        Diagnostic("too-many-findings", "\(findings) not shown", at: .whole(source))
      )
    }
    return all
  }
}
