/// The hash of a word that is read byte by byte: the same on every machine, unlike `Hasher`.
///
/// Eight bytes at a time go through the finalizer of SplitMix64 (Steele, Lea and Flood, 2014): a
/// byte costs a shift, where a hash that multiplies for each would wait for every product.
struct WordHash {
  private var hash: UInt64 = 0
  private var chunk: UInt64 = 0
  private var count: UInt64 = 0

  /// The hash of all bytes so far.
  var value: UInt64 { Self.mixed(hash ^ chunk ^ count << 56) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    chunk = chunk << 8 | UInt64(byte)
    count &+= 1
    if count & 7 == 0 {
      hash = Self.mixed(hash ^ chunk)
      chunk = 0
    }
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
