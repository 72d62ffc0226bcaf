/// The XML of Checkstyle 5, which many build servers read.
public struct CheckstyleRenderer: DiagnosticRenderer {
  private let tool: Tool

  /// Makes a renderer; the tool's name goes before each rule's.
  public init(tool: Tool) {
    self.tool = tool
  }

  /// Returns the document; what is about a file as a whole stands on its first line.
  public func text(for diagnostics: [Diagnostic]) -> String {
    var tables = LineTables()
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="5.0">

      """
    for (path, members) in diagnostics.groupedByPath() {
      text += "  <file name=\"\(xmlText(path))\">\n"
      for diagnostic in members { text += error(diagnostic, &tables) }
      text += "  </file>\n"
    }
    return text + "</checkstyle>\n"
  }

  private func error(_ diagnostic: Diagnostic, _ tables: inout LineTables) -> String {
    let place =
      tables.extent(of: diagnostic.range).map {
        "line=\"\($0.start.line)\" column=\"\($0.start.column)\""
      } ?? "line=\"1\""
    return "    <error \(place) severity=\"\(diagnostic.severity)\""
      + " message=\"\(xmlText(diagnostic.line))\""
      + " source=\"\(xmlText(tool.name + "." + diagnostic.rule.name))\"/>\n"
  }
}
