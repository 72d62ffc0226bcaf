/// A SHA-256 fingerprint (FIPS 180-4), taken piece by piece.
public struct Digest: Sendable {
  private var state: [8 of UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  /// What is no whole block yet.
  private var rest: [UInt8] = []
  private var length: UInt64 = 0

  /// Begins a fingerprint of nothing.
  public init() {}

  /// Takes more bytes in.
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    var unread = rest + bytes
    length &+= UInt64(unread.count - rest.count) &* 8
    let whole = unread.count / 64 * 64
    for start in stride(from: 0, to: whole, by: 64) {
      compress(unread.span.extracting(start..<start + 64))
    }
    unread.removeFirst(whole)
    rest = unread
  }

  /// The fingerprint of all bytes so far, in 64 hexadecimal digits.
  public var hexadecimal: String {
    var padded = self
    let zeros = (119 - rest.count) % 64
    let size = (0..<8).map { UInt8(truncatingIfNeeded: length >> UInt64(56 - 8 * $0)) }
    padded.update([0x80] + [UInt8](repeating: 0, count: zeros) + size)
    return padded.state.indices.map { index in
      let digits = String(padded.state[index], radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// Takes in a block of 64 bytes.
  private mutating func compress(_ block: Span<UInt8>) {
    var words = [64 of UInt32](repeating: 0)
    for index in 0..<16 {
      let start = index * 4
      words[index] =
        UInt32(block[start]) << 24 | UInt32(block[start + 1]) << 16
        | UInt32(block[start + 2]) << 8 | UInt32(block[start + 3])
    }
    for index in 16..<64 {
      let (near, far) = (words[index - 2], words[index - 15])
      let first = rotate(far, 7) ^ rotate(far, 18) ^ far >> 3
      let second = rotate(near, 17) ^ rotate(near, 19) ^ near >> 10
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    for index in 0..<64 { words[index] &+= Self.constants[index] }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Eight rounds bring each letter back to its place, so that none has to be moved.
    for index in stride(from: 0, to: 64, by: 8) {
      round(words[index], a, b, c, &d, e, f, g, &h)
      round(words[index + 1], h, a, b, &c, d, e, f, &g)
      round(words[index + 2], g, h, a, &b, c, d, e, &f)
      round(words[index + 3], f, g, h, &a, b, c, d, &e)
      round(words[index + 4], e, f, g, &h, a, b, c, &d)
      round(words[index + 5], d, e, f, &g, h, a, b, &c)
      round(words[index + 6], c, d, e, &f, g, h, a, &b)
      round(words[index + 7], b, c, d, &e, f, g, h, &a)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  /// One round; what it makes of `d` and `h` are `e` and `a` of the next.
  private func round(
    _ word: UInt32,
    _ a: UInt32,
    _ b: UInt32,
    _ c: UInt32,
    _ d: inout UInt32,
    _ e: UInt32,
    _ f: UInt32,
    _ g: UInt32,
    _ h: inout UInt32
  ) {
    h &+= (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ (g ^ e & (f ^ g)) &+ word
    d &+= h
    h &+= (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ (a & b | c & (a | b))
  }

  private func rotate(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word &>> bits | word &<< (32 &- bits)
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [64 of UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
