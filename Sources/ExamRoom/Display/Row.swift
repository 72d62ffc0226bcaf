import Typesetting

/// What a piece of a row is for; a display decides how that looks.
///
/// Nothing is said by looks alone: a screen without colours and attributes loses nothing.
public enum Role: Hashable, Sendable, CaseIterable {
  case plain, faint, strong, heading, focused, selected, struck, warning, key
}

/// One row of a frame: pieces of text from left to right.
public struct Row: Hashable, Sendable {
  /// A piece of text that looks the same throughout.
  public struct Run: Hashable, Sendable {
    /// Text that is safe to show as it is.
    public let text: String
    /// What it is for.
    public let role: Role
  }

  /// The pieces, none of them empty.
  public private(set) var runs: [Run] = []
  /// The cells that they take.
  public private(set) var width = 0

  /// Makes an empty row.
  public init() {}

  /// Makes a row of one piece.
  init(_ text: String, _ role: Role = .plain) { append(text, role) }

  /// The text without its looks.
  public var text: String { runs.reduce(into: "") { $0 += $1.text } }

  mutating func append(_ text: String, _ role: Role = .plain) {
    guard !text.isEmpty else { return }
    runs.append(Run(text: text, role: role))
    width += CellWidth.of(text)
  }

  mutating func append(_ row: Row) {
    for run in row.runs { append(run.text, run.role) }
  }

  /// Fills the row with spaces up to a column.
  mutating func pad(to column: Int, _ role: Role = .plain) {
    append(String(repeating: " ", count: max(column - width, 0)), role)
  }

  /// The row as far as it fits; no character is cut in two.
  func cut(to limit: Int) -> Row {
    guard width > limit else { return self }
    var row = Row()
    for run in runs {
      var text = ""
      var used = row.width
      for character in run.text {
        used += CellWidth.of(String(character))
        guard used <= limit else {
          row.append(text, run.role)
          return row
        }
        text.append(character)
      }
      row.append(text, run.role)
    }
    return row
  }
}
