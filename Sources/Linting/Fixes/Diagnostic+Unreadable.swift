public import Diagnostics

extension Sequence<Diagnostic> {
  /// Returns the diagnostics without the fixes in files whose syntax is broken: what stands there is
  /// partly a guess, and a fix may turn it into another one.
  public func withoutFixesInUnreadableFiles() -> [Diagnostic] {
    let unreadable = Set(filter { breaksReading.contains($0.rule) }.map(\.range.file))
    return map { diagnostic in
      guard let fix = diagnostic.fix,
        fix.edits.contains(where: { unreadable.contains($0.range.file) })
      else { return diagnostic }
      var unfixed = diagnostic
      unfixed.fix = nil
      return unfixed
    }
  }
}

/// The rules whose findings say that reading broke off.
private let breaksReading: Set<RuleID> = [
  "nesting-too-deep", "several-documents", "too-many-findings", "yaml-syntax",
]
