/// How messages name characters and bytes that cannot be shown.
enum CharacterName {
  /// Names a character by its number and, where it has one, its name.
  static func of(_ scalar: Unicode.Scalar) -> String {
    let kind: String
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: kind = "control character"
    case 0xFEFF: kind = "byte order mark"
    case 0x2028: kind = "line separator"
    case 0x2029: kind = "paragraph separator"
    default: kind = "noncharacter"
    }
    let name = abbreviation(of: scalar).map { " (\($0))" } ?? ""
    return "\(kind) U+\(digits(scalar.value, count: 4))\(name)"
  }

  /// Names bytes by their values.
  static func of(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { "0x\(digits(UInt32($0), count: 2))" }.joined(separator: " ")
  }

  private static func digits(_ value: UInt32, count: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }

  private static func abbreviation(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0...0x1F: controls[Int(scalar.value)]
    case 0x7F: "DEL"
    case 0x85: "NEL"
    case 0x9B: "CSI"
    default: nil
    }
  }

  private static let controls = [
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR",
    "SO", "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC",
    "FS", "GS", "RS", "US",
  ]
}
