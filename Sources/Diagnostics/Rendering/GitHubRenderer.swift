import Typesetting

/// Workflow commands, which GitHub Actions turns into annotations of the sources.
public struct GitHubRenderer: DiagnosticRenderer {
  /// How many annotations of one kind GitHub accepts of a step; it drops the others.
  private static let limit = 10

  private let tool: Tool
  private let root: String

  /// Makes a renderer; paths below the folder `root` are given relative to it.
  public init(tool: Tool, root: String = "") {
    self.tool = tool
    self.root = root
  }

  /// Returns the first ten errors, the first ten warnings, and a notice with the totals.
  public func text(for diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    var tables = LineTables()
    var text = ""
    var totals: [String] = []
    for severity in Severity.allCases.reversed() {
      let members = diagnostics.filter { $0.severity == severity }
      for diagnostic in members.prefix(Self.limit) { text += command(for: diagnostic, &tables) }
      guard !members.isEmpty else { continue }
      let shown = members.count > Self.limit ? " (\(Self.limit) shown)" : ""
      totals.append("\(members.count) \(severity)\(members.count == 1 ? "" : "s")\(shown)")
    }
    let title = Self.property(tool.name)
    return text + "::notice title=\(title)::\(totals.joined(separator: ", "))\n"
  }

  private func command(for diagnostic: Diagnostic, _ tables: inout LineTables) -> String {
    let title = "\(tool.name) (\(diagnostic.rule.name))"
    let path = PortablePath(diagnostic.range.file.path, root: root).text
    let properties = [("title", title), ("file", path)]
      .map { name, value in "\(name)=\(Self.property(value))" }
    let places = Self.places(tables.extent(of: diagnostic.range))
      .map { name, value in "\(name)=\(value)" }
    var message = visible(diagnostic.message)
    if let help = diagnostic.help { message += "\nhelp: \(visible(help))" }
    return "::\(diagnostic.severity) \((properties + places).joined(separator: ","))"
      + "::\(Self.escaped(message))\n"
  }

  /// GitHub refuses columns of a range that spans lines.
  private static func places(_ extent: Extent?) -> [(String, Int)] {
    guard let (start, end) = extent.map({ ($0.start, $0.end) }) else { return [] }
    guard start.line == end.line else { return [("line", start.line), ("endLine", end.line)] }
    return [
      ("line", start.line), ("col", start.column), ("endLine", end.line), ("endColumn", end.column),
    ]
  }

  private static func escaped(_ message: String) -> String {
    escape(message) { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: nil
      }
    }
  }

  private static func property(_ value: String) -> String {
    escape(escaped(visible(value))) { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }

  private static func escape(_ text: String, _ code: (Unicode.Scalar) -> String?) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      if let code = code(scalar) { escaped += code } else { escaped.unicodeScalars.append(scalar) }
    }
  }
}
