import JSON

/// One line for each diagnostic, each the object that an array of them would hold.
public struct JSONLinesRenderer: DiagnosticRenderer {
  /// Makes a renderer.
  public init() {}

  /// Returns the lines; there is none without diagnostics.
  public func text(for diagnostics: [Diagnostic]) -> String {
    var tables = LineTables()
    return diagnostics.map { JSONRenderer.value(of: $0, &tables).text(.compact) + "\n" }.joined()
  }
}
