import JSON
import Typesetting

/// The diagnostic format of reviewdog, whose columns count UTF-8 bytes.
public struct RDJSONRenderer: DiagnosticRenderer {
  private let tool: Tool

  /// Makes a renderer.
  public init(tool: Tool) {
    self.tool = tool
  }

  /// Returns one object that holds all diagnostics.
  public func text(for diagnostics: [Diagnostic]) -> String {
    var tables = LineTables()
    let values = diagnostics.map { diagnostic -> JSONValue in
      .object(
        [
          .init("message", .string(diagnostic.line)),
          .init("location", Self.location(diagnostic.range, &tables)),
          .init("severity", Self.severity(diagnostic.severity)),
          .init("code", ["value": .string(diagnostic.rule.name)]),
        ] + Self.notes(diagnostic.notes, &tables) + Self.suggestions(of: diagnostic, &tables)
      )
    }
    let worst = diagnostics.worstSeverity.map { JSONValue.Member("severity", Self.severity($0)) }
    return JSONValue.object(
      [.init("source", ["name": .string(tool.name)])] + (worst.map { [$0] } ?? [])
        + [.init("diagnostics", .array(values))]
    )
    .text(.indented) + "\n"
  }

  private static func severity(_ severity: Severity) -> JSONValue {
    severity == .error ? "ERROR" : "WARNING"
  }

  private static func notes(
    _ notes: [Diagnostic.Note],
    _ tables: inout LineTables
  ) -> [JSONValue.Member] {
    guard !notes.isEmpty else { return [] }
    let values = notes.map { note -> JSONValue in
      [
        "message": .string(visible(note.message)),
        "location": location(note.range, &tables),
      ]
    }
    return [.init("related_locations", .array(values))]
  }

  /// The fix as one replacement: several suggestions would be a choice among them, and they can
  /// only be about the file of the finding.
  private static func suggestions(
    of diagnostic: Diagnostic,
    _ tables: inout LineTables
  ) -> [JSONValue.Member] {
    guard let edit = diagnostic.fix?.singleEdit(of: diagnostic.range.file) else { return [] }
    let suggestion: JSONValue = [
      "range": extent(edit.range, &tables), "text": .string(edit.replacement),
    ]
    return [.init("suggestions", [suggestion])]
  }

  private static func location(_ range: SourceRange, _ tables: inout LineTables) -> JSONValue {
    let path = JSONValue.string(range.file.path)
    guard !range.isWholeFile else { return ["path": path] }
    return ["path": path, "range": extent(range, &tables)]
  }

  private static func extent(_ range: SourceRange, _ tables: inout LineTables) -> JSONValue {
    [
      "start": position(of: range.bounds.lowerBound, in: range.file, &tables),
      "end": position(of: range.bounds.upperBound, in: range.file, &tables),
    ]
  }

  private static func position(
    of offset: Int,
    in file: SourceFile,
    _ tables: inout LineTables
  ) -> JSONValue {
    let line = tables.position(of: offset, in: file).line
    let start = tables.bounds(ofLine: line, in: file).lowerBound
    return ["line": .integer(line), "column": .integer(offset - start + 1)]
  }
}
