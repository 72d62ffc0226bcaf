import Typesetting

/// One line for each diagnostic, as compilers print them and editors read them.
public struct ConciseRenderer: DiagnosticRenderer {
  private let style: Style

  /// Makes a renderer with or without colours.
  public init(style: Style = .plain) {
    self.style = style
  }

  /// Returns `path:line:col: error: message [rule]` for each diagnostic.
  public func text(for diagnostics: [Diagnostic]) -> String {
    var tables = LineTables()
    return diagnostics.map { Self.headline(of: $0, &tables, style) + "\n" }.joined()
  }

  static func headline(
    of diagnostic: Diagnostic,
    _ tables: inout LineTables,
    _ style: Style
  ) -> String {
    let place = style.paint(tables.place(diagnostic.range) + ":", as: .path)
    let severity = style.paint("\(diagnostic.severity):", as: diagnostic.severity.role)
    let message = visible(diagnostic.message)
    return "\(place) \(severity) \(message) [\(visible(diagnostic.rule.name))]"
  }
}
