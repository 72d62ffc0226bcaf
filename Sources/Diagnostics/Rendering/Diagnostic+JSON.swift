public import JSON

/// The diagnostics as a JSON array in their order; lines, columns and end columns are counted from
/// 1 in code points, ends are exclusive, offsets are in bytes.
public func json(for diagnostics: [Diagnostic]) -> JSONValue {
  var tables: [SourceFile: LineTable] = [:]
  return .array(diagnostics.map { json(for: $0, &tables) })
}

private func json(
  for diagnostic: Diagnostic,
  _ tables: inout [SourceFile: LineTable]
) -> JSONValue {
  let notes = diagnostic.notes.map { note in
    JSONValue.object([.init("message", .string(note.message))] + members(of: note.range, &tables))
  }
  return .object(
    [
      .init("severity", .string(diagnostic.severity.rawValue)),
      .init("rule", .string(diagnostic.rule.description)),
      .init("message", .string(diagnostic.message)),
    ] + members(of: diagnostic.range, &tables) + [
      .init("help", diagnostic.help.map { .string($0) } ?? .null),
      .init("notes", .array(notes)),
    ]
  )
}

private func members(
  of range: SourceRange,
  _ tables: inout [SourceFile: LineTable]
) -> [JSONValue.Member] {
  let path = JSONValue.Member("path", .string(range.file.path))
  guard !range.isWholeFile else { return [path] }
  let bounds = range.bounds
  var lines = tables[range.file] ?? LineTable(range.file)
  tables[range.file] = lines
  let start = lines.position(of: bounds.lowerBound)
  let end = lines.position(of: bounds.upperBound)
  return [
    path,
    .init("line", .integer(start.line)), .init("column", .integer(start.column)),
    .init("endLine", .integer(end.line)), .init("endColumn", .integer(end.column)),
    .init("offset", .integer(bounds.lowerBound)), .init("endOffset", .integer(bounds.upperBound)),
  ]
}
