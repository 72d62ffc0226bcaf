/// Everything that a screen shows at one moment, as a value.
public struct Frame: Hashable, Sendable {
  /// The size that it was laid out for.
  public let size: Size
  /// As many rows as the size has, none wider than it.
  public let rows: [Row]
  /// Where something is being typed: a column and a row.
  public let cursor: Cursor?

  /// A cell of a screen, counted from the upper left one.
  public struct Cursor: Hashable, Sendable {
    /// The cells to the left of it.
    public let column: Int
    /// The rows above it.
    public let row: Int
  }

  /// Makes a frame; rows and cells beyond the size are cut.
  init(_ rows: [Row], size: Size, cursor: Cursor? = nil) {
    self.size = size
    var rows = rows.prefix(size.rows).map { $0.cut(to: size.columns) }
    while rows.count < size.rows { rows.append(Row()) }
    self.rows = rows
    let isInside = cursor.map { $0.column < size.columns && $0.row < size.rows } ?? false
    self.cursor = isInside ? cursor : nil
  }

  /// The text of all rows, without the spaces at their ends.
  public var text: String {
    rows.reduce(into: "") { text, row in
      var line = row.text[...]
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
  }
}
