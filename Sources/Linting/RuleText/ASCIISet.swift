/// Some of the characters of ASCII as bits, in two words: an object with a word of 128 bits in it
/// would have to be aligned like one, which takes the allocator twice as long.
struct ASCIISet {
  private var bits: (low: UInt64, high: UInt64) = (0, 0)

  /// Adds a character; what is beyond ASCII is none.
  @inline(__always)
  mutating func insert(_ byte: UInt8) {
    guard byte < 0x80 else { return }
    if byte < 64 { bits.low |= 1 &<< UInt64(byte) } else { bits.high |= 1 &<< UInt64(byte) }
  }

  func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 64 ? bits.low : bits.high) & 1 &<< UInt64(byte) != 0
  }
}
