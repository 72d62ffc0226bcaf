import Typesetting

/// Shows each diagnostic on one line: `path:line:column: error: message [rule]`.
public struct ConciseRenderer {
  /// Makes a renderer.
  public init() {}

  /// The diagnostics in their order, one a line.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    var tables: [SourceFile: LineTable] = [:]
    var text = ""
    for diagnostic in diagnostics {
      let file = diagnostic.range.file
      if tables[file] == nil { tables[file] = LineTable(file) }
      text += "\(location(of: diagnostic.range, tables)): \(diagnostic.severity.rawValue): "
      text += "\(visible(diagnostic.message)) [\(diagnostic.rule)]\n"
    }
    return text
  }
}
