extension Node {
  /// Returns where in the source a byte of a scalar's decoded value comes from.
  ///
  /// An offset at the end of the value is mapped to the end of its last character. Offsets outside
  /// the value are moved to its nearest end.
  public func sourceOffset(ofValueOffset offset: Int) -> Int {
    let record = self.record
    guard record.kind.isScalar else { return Int(record.start) }
    let offset = min(max(offset, 0), Int(record.count))
    guard record.flags.contains(.inArena) else { return Int(record.value) + offset }
    return Int(record.start)
  }

  /// Returns where in the source a part of a scalar's decoded value comes from.
  public func sourceBounds(ofValueBounds bounds: Range<Int>) -> Range<Int> {
    let start = sourceOffset(ofValueOffset: bounds.lowerBound)
    return start..<max(start, sourceOffset(ofValueOffset: bounds.upperBound))
  }
}
