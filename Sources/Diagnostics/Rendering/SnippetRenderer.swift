import Typesetting

/// The full form: headline, source line, carets under the range, notes and help.
///
///     bank.yaml:4:11: error: option 'C' says the same as option 'A' [repeated-options]
///         4 |   - text: Amazon Bedrock
///           |           ^^^^^^^^^^^^^^
///         2 |   - text: Amazon Bedrock
///           |           -------------- option 'A' is here
///           = help: give each option its own text
public struct SnippetRenderer: DiagnosticRenderer {
  private let style: Style
  private let width: Int

  /// Makes a renderer; source lines longer than `width` cells are shown in part.
  public init(style: Style = .plain, width: Int = 100) {
    self.style = style
    self.width = max(width, 20)
  }

  /// Returns the diagnostics, an empty line after each.
  public func text(for diagnostics: [Diagnostic]) -> String {
    var tables = LineTables()
    return diagnostics.map { text(for: $0, &tables) + "\n" }.joined()
  }

  private func text(for diagnostic: Diagnostic, _ tables: inout LineTables) -> String {
    var text = ConciseRenderer.headline(of: diagnostic, &tables, style) + "\n"
    let ranges = [diagnostic.range] + diagnostic.notes.map(\.range)
    let lastLine = ranges.map { tables.position(of: $0.bounds.lowerBound, in: $0.file).line }.max()
    let gutter = max(5, String(lastLine ?? 1).count)
    let role = diagnostic.severity.role
    text += snippet(diagnostic.range, "^", role, gutter, &tables)
    for note in diagnostic.notes {
      let message = visible(note.message)
      if note.range.isWholeFile || note.range.file != diagnostic.range.file {
        let margin = String(repeating: " ", count: gutter + 1)
        let place = tables.place(note.range)
        text += margin + style.paint("::: ", as: .gutter) + place
        text += note.range.isWholeFile ? ": \(message)\n" : "\n"
      }
      text += snippet(note.range, "-", .note, gutter, label: message, &tables)
    }
    if let help = diagnostic.help ?? diagnostic.fix?.title {
      let margin = String(repeating: " ", count: gutter + 1)
      text += margin + style.paint("= help:", as: .help) + " \(visible(help))\n"
    }
    return text
  }

  private func snippet(
    _ range: SourceRange,
    _ mark: Unicode.Scalar,
    _ role: Style.Role,
    _ gutter: Int,
    label: String = "",
    _ tables: inout LineTables
  ) -> String {
    guard !range.isWholeFile else { return "" }
    let line = tables.position(of: range.bounds.lowerBound, in: range.file).line
    let lineBounds = tables.bounds(ofLine: line, in: range.file)
    let excerpt = Excerpt(of: range.bounds, in: lineBounds, of: range.file.bytes, width: width)
    let number = String(line)
    let margin = run(of: " ", gutter - number.utf8.count)
    let empty = run(of: " ", gutter)
    let underline = run(of: mark, excerpt.markWidth)
    let marks = run(of: " ", excerpt.markStart) + style.paint(underline, as: role)
    let shown = excerpt.text.isEmpty ? "" : " " + excerpt.text
    return """
      \(margin)\(style.paint("\(number) |", as: .gutter))\(shown)
      \(empty)\(style.paint(" |", as: .gutter)) \(marks)\(label.isEmpty ? "" : " ")\
      \(style.paint(label, as: role))

      """
  }
}

/// A character of ASCII again and again; its bytes are made into a text once.
private func run(of mark: Unicode.Scalar, _ count: Int) -> String {
  String(decoding: repeatElement(UInt8(ascii: mark), count: count), as: UTF8.self)
}
