import Glibc

/// The bytes of a text and where its lines end, looked at without copies.
@safe
struct SourceLines {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Takes a text, which must stay in place; `nil` if a carriage return stands alone in it, which
  /// would break lines, too.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes = bytes
    var start = 0
    while let place = index(of: 0x0D, from: start) {
      start = place + 1
      guard start < count, self[start] == 0x0A else { return nil }
    }
  }

  var count: Int { unsafe bytes.count }

  /// A byte of the text; outside of it stand line feeds.
  subscript(index: Int) -> UInt8 {
    unsafe UInt(bitPattern: index) < UInt(bytes.count) ? bytes[index] : 0x0A
  }

  /// Some bytes of the text.
  subscript(range: Range<Int>) -> UnsafeRawBufferPointer {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a part is in the text")
    return unsafe UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Whether a space or a tab stands somewhere.
  func isBlank(_ index: Int) -> Bool { self[index] == 0x20 || self[index] == 0x09 }

  /// Whether a space, a tab or the end of the line stands somewhere.
  func isBlankOrEnd(_ index: Int) -> Bool { isBlank(index) || isEnd(index) }

  /// Whether a line ends somewhere, with a line break or with the text.
  func isEnd(_ index: Int) -> Bool { self[index] == 0x0A || self[index] == 0x0D }

  /// Where the line that goes on at an offset ends, and where the next one begins.
  func line(from start: Int) -> (end: Int, next: Int) {
    guard let feed = index(of: 0x0A, from: start) else { return (count, count) }
    let isPair = feed > start && self[feed - 1] == 0x0D
    return (isPair ? feed - 1 : feed, feed + 1)
  }

  /// The first place of one of two bytes in a range, or the end of the range.
  func firstIndex(of one: UInt8, or other: UInt8, in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0, "a search begins in the text")
    var index = range.lowerBound
    let (ones, others) = (Self.eight(one), Self.eight(other))
    while index < range.upperBound, index + 8 <= count, let base = unsafe bytes.baseAddress {
      let word = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
      let hits = Self.zeros(in: word ^ ones) | Self.zeros(in: word ^ others)
      if hits != 0 { return min(index + hits.trailingZeroBitCount / 8, range.upperBound) }
      index += 8
    }
    while index < range.upperBound, self[index] != one, self[index] != other { index += 1 }
    return min(index, range.upperBound)
  }

  private func index(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = unsafe bytes.baseAddress else { return nil }
    guard let hit = unsafe memchr(base + start, Int32(byte), count - start) else { return nil }
    return unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  private static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Marks the bytes that are zero; only the lowest mark is to be trusted.
  private static func zeros(in word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
