/// Where a range begins and ends; the end is the place after its last character.
struct Extent {
  let start: LineTable.Position
  let end: LineTable.Position
}

extension LineTables {
  /// The places where a range begins and ends; `nil` for a file as a whole.
  mutating func extent(of range: SourceRange) -> Extent? {
    guard !range.isWholeFile else { return nil }
    return Extent(
      start: position(of: range.bounds.lowerBound, in: range.file),
      end: position(of: range.bounds.upperBound, in: range.file)
    )
  }
}
