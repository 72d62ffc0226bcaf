/// What text may stand without quotes.
enum PlainText {
  /// Whether every reader takes a text without quotes as that text, between brackets or outside.
  static func admits(_ text: [UInt8], inFlow: Bool) -> Bool {
    guard let first = text.first, let last = text.last, last != UInt8(ascii: " "),
      last != UInt8(ascii: ":"), canBegin(first, before: text.dropFirst().first)
    else { return false }
    for (index, byte) in text.enumerated() {
      let next = index + 1 < text.count ? text[index + 1] : 0
      switch byte {
      case 0..<0x20, 0x7F: return false
      case UInt8(ascii: ":"): if next == UInt8(ascii: " ") { return false }
      case UInt8(ascii: " "): if next == UInt8(ascii: "#") { return false }
      default: if inFlow && flowMarks.contains(byte) { return false }
      }
    }
    return !hasOddCharacters(text) && !seemsOtherThanText(text)
  }

  private static let flowMarks = Set(",[]{}?".utf8)
  private static let indicators = Set(",[]{}#&*!|>'\"%@`?: =<~".utf8)

  private static func canBegin(_ byte: UInt8, before next: UInt8?) -> Bool {
    guard byte == UInt8(ascii: "-") else { return !indicators.contains(byte) }
    return next.map { $0 > 0x20 && !flowMarks.contains($0) } ?? false
  }

  /// Whether there is a character that readers take for the end of a line, or leave out.
  static func hasOddCharacters(_ text: [UInt8]) -> Bool {
    guard text.contains(where: { $0 >= 0x80 }) else { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar {
      case "\u{80}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}": true
      default: false
      }
    }
  }

  /// Whether some version of YAML reads a number, a day, a truth value or nothing, or may do so with
  /// another text of the kind.
  private static func seemsOtherThanText(_ text: [UInt8]) -> Bool {
    let small = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if let first = text.first, numberStarts.contains(first), text.allSatisfy(numberMarks.contains) {
      return text.contains { digits.contains($0) }
        || ["inf", "nan"].contains { small.suffix(3).elementsEqual($0.utf8) }
    }
    // The fingerprint of a topic is written in quotes, because some are numbers.
    if text.count == 8, text.allSatisfy(fingerprintDigits.contains) { return true }
    return words.contains(small)
  }

  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  private static let numberStarts = Set("0123456789+-.".utf8)
  private static let fingerprintDigits = Set("0123456789abcdef".utf8)
  /// Digits of any base, signs, and what stands in infinities, days and times.
  private static let numberMarks = Set("0123456789abcdefABCDEFxXo_+-.:,iInNtTzZ ".utf8)
  private static let words = Set(
    ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "..."].map { Array($0.utf8) }
  )
}
