/// The one number in a text, and the text around it.
struct Quantity {
  let value: Double
  /// The text before the number and the text after it, blanks between them and it left out.
  let before: ArraySlice<UInt8>
  let after: ArraySlice<UInt8>

  /// Reads a text with exactly one number that measures something: `about 1,500 MB`, `-0.81`,
  /// not `ISO 27001` or `SHA-256`.
  init?(_ passage: Passage) {
    let bytes = passage.bytes[passage.trimmedBounds]
    guard let number = NumberNotation.first(in: bytes),
      NumberNotation.first(in: bytes, from: number.bounds.upperBound) == nil
    else { return nil }
    guard !bytes[..<number.bounds.lowerBound].endsWithDesignation else { return nil }
    value = number.value
    before = bytes[..<number.bounds.lowerBound].withoutBlanks
    after = bytes[number.bounds.upperBound...].withoutBlanks
  }

  /// Whether two texts differ in nothing but the number.
  func hasSameUnit(as other: Quantity) -> Bool {
    before.elementsEqual(other.before) && after.elementsEqual(other.after)
  }
}

/// A decimal number as authors write it: a sign, digits, commas between thousands, decimal places.
struct NumberNotation {
  let bounds: Range<Int>
  let value: Double

  /// The first number in a text, or the first from an offset on.
  static func first(in bytes: ArraySlice<UInt8>, from start: Int? = nil) -> NumberNotation? {
    let rest = start.map { bytes[$0...] } ?? bytes
    guard let digit = rest.firstIndex(where: \.isDigit) else { return nil }
    let start = bytes[..<digit].endsWithSign ? digit - 1 : digit
    var digits: [UInt8] = start < digit ? [UInt8(ascii: "-")] : []
    var index = digit
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte.isDigit {
        digits.append(byte)
      } else if byte == UInt8(ascii: "."), bytes.hasDigit(at: index + 1) {
        digits.append(byte)
      } else if byte != UInt8(ascii: ",") || !bytes.hasDigit(at: index + 1) {
        break
      }
      index += 1
    }
    // Two points make it a version or an address.
    guard let value = Double(String(decoding: digits, as: UTF8.self)) else { return nil }
    return NumberNotation(bounds: start..<index, value: value)
  }
}

extension ArraySlice<UInt8> {
  /// What is left without blanks at the ends.
  var withoutBlanks: ArraySlice<UInt8> {
    let start = drop { $0 <= UInt8(ascii: " ") }
    guard let last = start.lastIndex(where: { $0 > UInt8(ascii: " ") }) else { return [] }
    return start[...last]
  }

  /// Whether the text ends with what is part of a name when a number follows: an abbreviation, or
  /// a letter, a hyphen or a slash right before the number.
  fileprivate var endsWithDesignation: Bool {
    guard let last else { return false }
    if last.isASCIILetter || last == UInt8(ascii: "-") || last == UInt8(ascii: "/") { return true }
    let word = withoutBlanks.reversed().prefix { $0 > UInt8(ascii: " ") }
    return word.count > 1 && word.allSatisfy { $0.isUppercase || $0 == UInt8(ascii: "/") }
  }

  fileprivate func hasDigit(at index: Int) -> Bool {
    indices.contains(index) && self[index].isDigit
  }

  /// Whether the text ends with a minus sign that belongs to a number: `from -5`, not `SHA-256`.
  fileprivate var endsWithSign: Bool {
    guard last == UInt8(ascii: "-") else { return false }
    return dropLast().last.map { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "(") } ?? true
  }
}
