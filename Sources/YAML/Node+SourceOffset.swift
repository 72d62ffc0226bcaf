import Diagnostics

extension Node {
  /// Returns where in the source a byte of a scalar's decoded value comes from.
  ///
  /// The end of the value is mapped to the end of its last character, a fold to the end of its
  /// line. Offsets outside the value are moved to its nearest end.
  public func sourceOffset(ofValueOffset offset: Int) -> Int {
    let record = self.record
    guard record.kind.isScalar else { return Int(record.start) }
    let offset = min(max(offset, 0), Int(record.count))
    guard record.flags.contains(.inArena) else { return Int(record.value) + offset }
    let value = Array(document.arena[Int(record.value)..<Int(record.value + record.count)])
    let source = document.source.bytes
    let place: Int
    switch record.kind {
    case .literal, .folded:
      let block = BlockSpelling(start: bounds.lowerBound, source: source, value: value)
      place =
        record.kind == .literal ? block.literalOffset(of: offset) : block.foldedOffset(of: offset)
    default:
      var spelling = FlowSpelling(record.kind, bounds: bounds, source: source, value: value)
      place = spelling.sourceOffset(of: offset)
    }
    return min(max(place, Int(record.start)), Int(record.end))
  }

  /// Returns where in the source a part of a scalar's decoded value comes from.
  public func sourceBounds(ofValueBounds bounds: Range<Int>) -> Range<Int> {
    let start = sourceOffset(ofValueOffset: bounds.lowerBound)
    return start..<max(start, sourceOffset(ofValueOffset: bounds.upperBound))
  }
}
