/// Turns the parser's marks, which count code points, into offsets, which count bytes.
///
/// Marks come almost in order, so the cursor walks from the last one; in a file that is all ASCII
/// it need not even walk.
struct MarkCursor {
  private let isASCII: Bool
  private let base: Int
  private var mark = 0
  private var offset: Int

  init(at base: Int, isASCII: Bool) {
    self.base = base
    self.isASCII = isASCII
    offset = base
  }

  /// Returns the offset of a mark; `text` is well-formed UTF-8.
  mutating func offset(of target: Int, in text: Span<UInt8>) -> Int {
    if isASCII { return min(base + target, text.count) }
    if target < mark { moveBack(to: target, in: text) }
    while mark < target, offset < text.count {
      offset += Self.length(ofSequenceLedBy: text[offset])
      mark += 1
    }
    offset = min(offset, text.count)
    return offset
  }

  private mutating func moveBack(to target: Int, in text: Span<UInt8>) {
    while mark > target, offset > base {
      offset -= 1
      if text[offset] & 0xC0 != 0x80 { mark -= 1 }
    }
  }

  private static func length(ofSequenceLedBy byte: UInt8) -> Int {
    if byte < 0x80 { return 1 }
    return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
