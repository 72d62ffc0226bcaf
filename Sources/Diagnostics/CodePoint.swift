/// One well-formed UTF-8 sequence, or one byte that belongs to none.
///
/// Everything that steps through a file's bytes steps by this type, so that columns, excerpts and
/// findings agree about bytes that are not UTF-8.
@frozen
public struct CodePoint: Hashable, Sendable {
  /// The character; `nil` for a byte that is not part of well-formed UTF-8.
  public let scalar: Unicode.Scalar?
  /// How many bytes it takes; 1 when it is no character.
  public let length: Int

  @inlinable
  init(scalar: Unicode.Scalar?, length: Int) {
    self.scalar = scalar
    self.length = length
  }

  /// Decodes what begins at an offset; `nil` at the end of the bytes.
  @inlinable
  public static func starting(at offset: Int, in bytes: [UInt8]) -> CodePoint? {
    guard offset >= 0, offset < bytes.count else { return nil }
    let lead = bytes[offset]
    if lead < 0x80 { return CodePoint(scalar: Unicode.Scalar(lead), length: 1) }
    let stray = CodePoint(scalar: nil, length: 1)
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return stray
    }
    guard bytes.count - offset >= length else { return stray }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for byte in bytes[offset + 1..<offset + length] {
      guard byte & 0xC0 == 0x80 else { return stray }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let smallest: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return stray }
    return CodePoint(scalar: scalar, length: length)
  }

  /// Decodes what ends just before an offset; `nil` at the start of the bytes.
  public static func ending(at offset: Int, in bytes: [UInt8]) -> CodePoint? {
    guard offset > 0, offset <= bytes.count else { return nil }
    for length in 1...min(4, offset) {
      guard let candidate = starting(at: offset - length, in: bytes) else { continue }
      if candidate.scalar != nil && candidate.length == length { return candidate }
    }
    return CodePoint(scalar: nil, length: 1)
  }
}
