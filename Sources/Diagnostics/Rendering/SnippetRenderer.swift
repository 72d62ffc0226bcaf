import Typesetting

/// Whether output is coloured.
public enum Style: Sendable {
  case plain
  case colored
}

/// Shows each diagnostic with its line, the place underlined, as a compiler does.
public struct SnippetRenderer {
  private let style: Style

  /// Makes a renderer.
  public init(style: Style) { self.style = style }

  /// The diagnostics in their order, a blank line after each.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    var tables: [SourceFile: LineTable] = [:]
    var text = ""
    for diagnostic in diagnostics {
      write(diagnostic, to: &text, &tables)
      text += "\n"
    }
    return text
  }

  private func write(
    _ diagnostic: Diagnostic,
    to text: inout String,
    _ tables: inout [SourceFile: LineTable]
  ) {
    let places = [diagnostic.range] + diagnostic.notes.map(\.range)
    for place in places where tables[place.file] == nil && !place.isWholeFile {
      tables[place.file] = LineTable(place.file)
    }
    let gutter = places.compactMap { lineNumber(of: $0, tables) }.map { "\($0)".count }.max() ?? 1
    text += "\(location(of: diagnostic.range, tables)): "
    text += painted("\(diagnostic.severity.rawValue):", diagnostic.severity.colour)
    text += painted(" \(visible(diagnostic.message))", "1") + " [\(diagnostic.rule)]\n"
    writeExcerpt(diagnostic.range, "^", "", diagnostic.severity.colour, gutter, &text, tables)
    for note in diagnostic.notes {
      let message = visible(note.message)
      if note.range.file != diagnostic.range.file || note.range.isWholeFile {
        text += margin(gutter) + "= note: \(location(of: note.range, tables)): \(message)\n"
      } else {
        writeExcerpt(note.range, "-", message, "36", gutter, &text, tables)
      }
    }
    if let help = diagnostic.help { text += margin(gutter) + "= help: \(visible(help))\n" }
  }

  private func writeExcerpt(
    _ range: SourceRange,
    _ underline: String,
    _ label: String,
    _ colour: String,
    _ gutter: Int,
    _ text: inout String,
    _ tables: [SourceFile: LineTable]
  ) {
    let bounds = range.bounds
    guard !range.isWholeFile, var lines = tables[range.file] else { return }
    let excerpt = Excerpt(of: bounds, in: range.file, lines)
    let number = "\(lines.position(of: bounds.lowerBound).line)"
    let padding = String(repeating: " ", count: max(0, gutter - number.count) + 2)
    text += "\(padding)\(number) | \(excerpt.text)\n"
    let marks = String(repeating: underline, count: excerpt.width)
    text += margin(gutter) + "| " + String(repeating: " ", count: excerpt.indent)
    text += painted(label.isEmpty ? marks : "\(marks) \(label)", colour) + "\n"
  }

  private func margin(_ gutter: Int) -> String { String(repeating: " ", count: gutter + 3) }

  private func painted(_ text: String, _ colour: String) -> String {
    style == .colored ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  fileprivate var colour: String { self == .error ? "1;31" : "1;33" }
}

/// `path:line:column`, or the path alone for a text as a whole.
func location(of range: SourceRange, _ tables: [SourceFile: LineTable]) -> String {
  let path = visible(range.file.path)
  let bounds = range.bounds
  guard !range.isWholeFile, var lines = tables[range.file] else { return path }
  let position = lines.position(of: bounds.lowerBound)
  return "\(path):\(position.line):\(position.column)"
}

private func lineNumber(of range: SourceRange, _ tables: [SourceFile: LineTable]) -> Int? {
  guard !range.isWholeFile else { return nil }
  let bounds = range.bounds
  guard var lines = tables[range.file] else { return nil }
  return lines.position(of: bounds.lowerBound).line
}
