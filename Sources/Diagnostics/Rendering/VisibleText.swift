/// Text made safe to print: nothing in it can move the cursor, change colours or turn the direction.
public enum VisibleText {
  /// Returns the text with a visible mark for each character that a terminal would obey or hide.
  public static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { mark(for: $0) != nil }) else { return text }
    var visible = ""
    for scalar in text.unicodeScalars {
      if let mark = mark(for: scalar) {
        visible += mark
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  /// Returns what is shown for a character that must not be printed; `nil` if it may be printed.
  ///
  /// C0 controls and DEL have pictures in Unicode, all others are shown by their number.
  public static func mark(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x20...0x7E: nil
    case 0...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) }
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
      numbered(scalar.value)
    default: nil
    }
  }

  /// Returns what is shown for a byte that belongs to no character.
  public static func mark(for byte: UInt8) -> String {
    "<0x" + digits(UInt32(byte), count: 2) + ">"
  }

  private static func numbered(_ value: UInt32) -> String {
    "<U+" + digits(value, count: 4) + ">"
  }

  private static func digits(_ value: UInt32, count: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}
