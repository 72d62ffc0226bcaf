import Typesetting

/// A way to show diagnostics.
public protocol DiagnosticRenderer: Sendable {
  /// Returns the diagnostics as text, in the order given; a text that is not empty ends its line.
  func text(for diagnostics: [Diagnostic]) -> String
}

/// Whether the output carries colours.
public enum Style: Sendable {
  /// Nothing but text.
  case plain
  /// Colours by the escape sequences that every terminal knows.
  case colored

  enum Role: String {
    case path = "1"
    case error = "1;31"
    case warning = "1;33"
    case note = "36"
    case gutter = "34"
    case help = "32"
  }

  func paint(_ text: String, as role: Role) -> String {
    self == .plain || text.isEmpty ? text : "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m"
  }
}

extension Severity {
  var role: Style.Role { self == .error ? .error : .warning }
}

/// The line tables of the files that one output names, each made when it is first needed.
struct LineTables {
  private var tables: [SourceFile: LineTable] = [:]

  mutating func position(of offset: Int, in file: SourceFile) -> LineTable.Position {
    tables[file, default: LineTable(file)].position(of: offset)
  }

  mutating func bounds(ofLine line: Int, in file: SourceFile) -> Range<Int> {
    tables[file, default: LineTable(file)].bounds(ofLine: line)
  }

  /// The path, with line and column unless the range is the whole file.
  mutating func place(_ range: SourceRange) -> String {
    let path = visible(range.file.path)
    guard !range.isWholeFile else { return path }
    let position = position(of: range.bounds.lowerBound, in: range.file)
    return "\(path):\(position.line):\(position.column)"
  }
}
