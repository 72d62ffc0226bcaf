import Typesetting

/// A table in Markdown, for the summary page of a build.
public struct MarkdownRenderer: DiagnosticRenderer {
  /// GitHub refuses a summary beyond 1 MiB as a whole.
  private let byteLimit: Int

  /// Makes a renderer; rows that would exceed `byteLimit` are counted instead of shown.
  public init(byteLimit: Int = 900_000) {
    self.byteLimit = byteLimit
  }

  /// Returns the table, which is no text at all without diagnostics.
  public func text(for diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    var tables = LineTables()
    var text = "| Place | Severity | Rule | Message |\n| --- | --- | --- | --- |\n"
    var size = text.utf8.count
    for (index, diagnostic) in diagnostics.enumerated() {
      let cells = [
        tables.place(diagnostic.range), diagnostic.severity.rawValue, diagnostic.rule.name,
        diagnostic.line,
      ]
      let row = "| \(cells.map(Self.escaped).joined(separator: " | ")) |\n"
      size += row.utf8.count
      guard size <= byteLimit else { return text + "\n\(diagnostics.count - index) more.\n" }
      text += row
    }
    return text
  }

  /// Returns a text of one line so that Markdown shows it as it is.
  ///
  /// Markdown lets a backslash stand before any ASCII punctuation; letters cannot begin a markup.
  public static func escaped(_ text: String) -> String {
    visible(text).unicodeScalars.reduce(into: "") { escaped, scalar in
      if "\\`*_{}[]<>()#+!|&~:@$^".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
  }
}
