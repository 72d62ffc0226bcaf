/// Lines of at most 80 columns: paragraphs, titled sections and two-column rows.
struct PageLayout {
  private static let width = 80
  private static let widestLabel = 24
  private var lines: [String] = []

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Adds a paragraph after a blank line; its lines hang below the end of `label`.
  mutating func paragraph(_ text: String, label: String = "") {
    if !lines.isEmpty { lines.append("") }
    append(text, indent: label.count, first: label)
  }

  mutating func section(_ title: String, rows: [(label: String, text: String)]) {
    guard !rows.isEmpty else { return }
    paragraph(title + ":")
    let widths = rows.map(\.label.count).filter { $0 <= Self.widestLabel }
    let column = 2 + (widths.max() ?? 2) + 2
    for row in rows {
      let label = "  " + row.label
      if label.count + 2 <= column {
        append(row.text, indent: column, first: label)
      } else {
        lines.append(label)
        append(row.text, indent: column)
      }
    }
  }

  /// Fills lines with whole words; `first` takes the place of the first line's indent.
  private mutating func append(_ text: String, indent: Int, first: String = "") {
    let margin = String(repeating: " ", count: indent)
    var line = first + margin.dropFirst(first.count)
    var isEmpty = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !isEmpty, line.count + 1 + word.count > Self.width {
        lines.append(line)
        line = margin
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line)
  }
}
