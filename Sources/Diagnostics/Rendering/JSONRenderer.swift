public import JSON

/// An array with one object for each diagnostic; names and their order never change.
public struct JSONRenderer: DiagnosticRenderer {
  private let layout: JSONLayout

  /// Makes a renderer; the layout changes nothing but blanks.
  public init(layout: JSONLayout = .indented) {
    self.layout = layout
  }

  /// Returns the array as one JSON text.
  public func text(for diagnostics: [Diagnostic]) -> String {
    value(for: diagnostics).text(layout) + "\n"
  }

  /// Returns the array as a value, for a report that has more to say than diagnostics.
  public func value(for diagnostics: [Diagnostic]) -> JSONValue {
    var tables = LineTables()
    return .array(diagnostics.map { Self.value(of: $0, &tables) })
  }

  static func value(of diagnostic: Diagnostic, _ tables: inout LineTables) -> JSONValue {
    let notes = diagnostic.notes.map { note in
      JSONValue.object(place(note.range, &tables) + [.init("message", .string(note.message))])
    }
    return .object(
      place(diagnostic.range, &tables) + [
        .init("severity", .string(diagnostic.severity.rawValue)),
        .init("rule", .string(diagnostic.rule.name)),
        .init("message", .string(diagnostic.message)),
        .init("help", diagnostic.help.map { .string($0) } ?? .null),
        .init("notes", .array(notes)),
        .init("fix", diagnostic.fix.map { value(of: $0, &tables) } ?? .null),
      ]
    )
  }

  private static func value(of fix: Diagnostic.Fix, _ tables: inout LineTables) -> JSONValue {
    let edits = fix.edits.map { edit in
      JSONValue.object(
        place(edit.range, &tables) + [.init("replacement", .string(edit.replacement))]
      )
    }
    return ["title": .string(fix.title), "safe": .bool(fix.isSafe), "edits": .array(edits)]
  }

  /// The numbers are `null` for a file as a whole.
  private static func place(
    _ range: SourceRange,
    _ tables: inout LineTables
  ) -> [JSONValue.Member] {
    var numbers: [Int?] = [nil, nil, nil, nil, nil, nil]
    if !range.isWholeFile {
      let start = tables.position(of: range.bounds.lowerBound, in: range.file)
      let end = tables.position(of: range.bounds.upperBound, in: range.file)
      numbers = [start.line, start.column, end.line, end.column]
      numbers += [range.bounds.lowerBound, range.bounds.upperBound]
    }
    let names = ["line", "column", "endLine", "endColumn", "offset", "endOffset"]
    return [.init("path", .string(range.file.path))]
      + zip(names, numbers).map { name, number in
        .init(name, number.map { .integer($0) } ?? .null)
      }
  }
}
