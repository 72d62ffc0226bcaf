/// A mistake that its author knows of and has a reason for: it is counted, not shown.
public struct SuppressedDiagnostic: Hashable, Sendable {
  /// What was found.
  public var diagnostic: Diagnostic
  /// Why it stays, in the author's words.
  public var reason: String

  /// Pairs a finding with the reason for it.
  public init(_ diagnostic: Diagnostic, because reason: String) {
    self.diagnostic = diagnostic
    self.reason = reason
  }
}

extension Sequence<SuppressedDiagnostic> {
  /// Returns the findings in the order of every output.
  public func inSourceOrder() -> [SuppressedDiagnostic] {
    sorted { $0.diagnostic < $1.diagnostic }
  }
}
