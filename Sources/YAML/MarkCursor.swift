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
      let leads = offset + 8 <= text.count ? Self.leads(in: text, at: offset) : 8
      if mark + leads <= target && offset + 8 <= text.count {
        mark += leads
        offset += 8
      } else {
        if text[offset] & 0xC0 != 0x80 { mark += 1 }
        offset += 1
      }
    }
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  private mutating func moveBack(to target: Int, in text: Span<UInt8>) {
    while mark > target, offset > base {
      offset -= 1
      if text[offset] & 0xC0 != 0x80 { mark -= 1 }
    }
  }

  /// How many of the eight bytes at an offset begin a code point.
  private static func leads(in text: Span<UInt8>, at offset: Int) -> Int {
    let word = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let continuations = (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
    return 8 - Int((continuations &* 0x0101_0101_0101_0101) >> 56)
  }
}
