/// The layout of `|` and `>` blocks.
enum BlockScalar {
  /// Returns where the line with the indicator ends, or where the indicator ends at end of file.
  static func headerEnd(of start: Int, in text: Span<UInt8>) -> Int {
    var end = start
    while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
    return end
  }

  /// Returns the end of a block's last byte that is not blank; of its indicator if there is none.
  static func contentEnd(of bounds: Range<Int>, in text: Span<UInt8>) -> Int {
    let header = headerEnd(of: bounds.lowerBound, in: text)
    var end = bounds.upperBound
    while end > header, text[end - 1] <= 0x20 { end -= 1 }
    if end > header { return end }
    end = min(bounds.lowerBound + 1, text.count)
    while end < header, "+-0123456789".utf8.contains(text[end]) { end += 1 }
    return end
  }
}
