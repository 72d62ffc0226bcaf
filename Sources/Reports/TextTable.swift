import Typesetting

/// Columns of text, aligned by the cells of a terminal.
///
/// Flexible columns break into lines where the table is wider than it may be. Where that does
/// not suffice, each row becomes a group of lines, one for each column.
public struct TextTable: Sendable {
  /// The columns, from the left.
  public let columns: [Column]
  /// The rows, each with one text for each column.
  public let rows: [[String]]

  /// Makes a table of texts, which are shown with `visible(_:keepingLines:)`.
  public init(columns: [Column], rows: [[String]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row has a text for each column")
    self.columns = columns
    self.rows = rows.map { $0.map { visible($0) } }
  }

  /// How one column is set.
  public struct Column: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// The side at which its texts stand.
    public let alignment: Alignment
    /// Whether its texts may break into lines.
    public let isFlexible: Bool

    /// Makes a column that stands at the left and does not break unless told so.
    public init(_ title: String, _ alignment: Alignment = .left, isFlexible: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.isFlexible = isFlexible
    }
  }

  /// The side at which texts stand.
  public enum Alignment: Hashable, Sendable {
    case left, right
  }

  private static let gap = 2
  private static let narrowest = 12

  /// Sets the table in lines of at most `width` cells, a heading and a rule first.
  public func lines(width: Int, style: TextStyle = .unicode) -> [String] {
    guard let widths = widths(within: width) else { return stackedLines(width: width) }
    let rules = widths.map { String(repeating: style.rule, count: $0) }
    return ([columns.map(\.title), rules] + rows).flatMap { line($0, widths) }
  }

  /// The cells of each column; nothing if even broken texts do not fit.
  private func widths(within width: Int) -> [Int]? {
    var widths = columns.indices.map { column in
      rows.reduce(CellWidth.of(columns[column].title)) { max($0, CellWidth.of($1[column])) }
    }
    var excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - width
    while excess > 0 {
      let candidates = columns.indices.filter {
        columns[$0].isFlexible && widths[$0] > Self.narrowest
      }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(_ texts: [String], _ widths: [Int]) -> [String] {
    let cells = zip(texts, widths).map { wrapped($0, to: max($1, 1)) }
    let height = cells.reduce(0) { max($0, $1.count) }
    return (0..<height).map { row in
      let parts = columns.indices.map { column in
        padded(
          row < cells[column].count ? cells[column][row] : "",
          to: widths[column],
          columns[column].alignment
        )
      }
      return withoutTrailingSpaces(parts.joined(separator: String(repeating: " ", count: Self.gap)))
    }
  }

  private func stackedLines(width: Int) -> [String] {
    let groups = rows.map { row in
      labeledLines(zip(columns.map(\.title), row).filter { !$0.1.isEmpty }, width: width)
    }
    return Array(groups.joined(separator: [""]))
  }
}

/// Sets labels in a column and their texts, broken into lines, beside them.
func labeledLines(_ entries: [(label: String, text: String)], width: Int) -> [String] {
  let margin = entries.reduce(0) { max($0, CellWidth.of($1.label)) } + 2
  return entries.flatMap { label, text in
    hanging(visible(text), after: padded(label, to: margin), width: width)
  }
}

/// Breaks a text into lines that all stand behind a mark, which the first line shows.
func hanging(_ text: String, after mark: String, width: Int) -> [String] {
  let margin = CellWidth.of(mark)
  return wrapped(text, to: max(width - margin, 1)).enumerated().map { index, line in
    withoutTrailingSpaces((index == 0 ? mark : String(repeating: " ", count: margin)) + line)
  }
}

func padded(
  _ text: String,
  to cells: Int,
  _ alignment: TextTable.Alignment = .left
) -> String {
  let space = String(repeating: " ", count: max(cells - CellWidth.of(text), 0))
  return alignment == .left ? text + space : space + text
}

func withoutTrailingSpaces(_ line: String) -> String {
  let bytes = line.utf8
  guard let last = bytes.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
  return String(line[...last])
}
