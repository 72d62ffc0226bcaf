/// The one number in a text, and the text around it.
struct Quantity {
  let value: Double
  /// The letters and signs before the number and after it, without blanks and plural endings.
  let before: [UInt8]
  let after: [UInt8]

  /// Reads a text with exactly one number that measures something: `about 1,500 MB`, `-0.81`,
  /// `1/6`, `4 1/3`, not `ISO 27001` or `SHA-256`.
  init?(_ passage: Passage) {
    let bytes = passage.bytes[passage.trimmedBounds]
    guard let first = NumberNotation.first(in: bytes) else { return nil }
    guard !bytes[..<first.bounds.lowerBound].endsWithDesignation else { return nil }
    let number = first.withFraction(in: bytes)
    guard NumberNotation.first(in: bytes, from: number.bounds.upperBound) == nil else { return nil }
    value = number.value
    before = bytes[..<number.bounds.lowerBound].unit
    after = bytes[number.bounds.upperBound...].unit
  }

  /// Whether two texts differ in nothing but the number.
  func hasSameUnit(as other: Quantity) -> Bool { before == other.before && after == other.after }
}

/// A decimal number as authors write it: a sign, digits, commas between thousands, decimal places.
struct NumberNotation {
  let bounds: Range<Int>
  let value: Double

  /// The first number in a text, or the first from an offset on.
  static func first(in bytes: ArraySlice<UInt8>, from start: Int? = nil) -> NumberNotation? {
    let rest = start.map { bytes[$0...] } ?? bytes
    guard let digit = rest.firstIndex(where: \.isDigit) else { return nil }
    let point = bytes[..<digit].last == UInt8(ascii: ".") && bytes[..<(digit - 1)].isOpen
    let head = point ? digit - 1 : digit
    let start = bytes[..<head].endsWithSign ? head - 1 : head
    var digits: [UInt8] = start < head && bytes[start] == UInt8(ascii: "-") ? [bytes[start]] : []
    if point { digits += [UInt8(ascii: "0"), UInt8(ascii: ".")] }
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

  /// The number with the denominator, or with the fraction, that belongs to it: `1/6`, `4 1/3`.
  fileprivate func withFraction(in bytes: ArraySlice<UInt8>) -> NumberNotation {
    if let divisor = divisor(in: bytes) {
      return NumberNotation(
        bounds: bounds.lowerBound..<divisor.bounds.upperBound,
        value: value / divisor.value
      )
    }
    let blank = bounds.upperBound
    guard bytes.indices.contains(blank), bytes[blank] == UInt8(ascii: " "),
      bytes.hasDigit(at: blank + 1),
      let part = NumberNotation.first(in: bytes, from: blank + 1),
      let divisor = part.divisor(in: bytes)
    else { return self }
    let fraction = part.value / divisor.value
    return NumberNotation(
      bounds: bounds.lowerBound..<divisor.bounds.upperBound,
      value: value < 0 ? value - fraction : value + fraction
    )
  }

  /// The number right after a slash right after this one.
  private func divisor(in bytes: ArraySlice<UInt8>) -> NumberNotation? {
    let slash = bounds.upperBound
    guard bytes.indices.contains(slash), bytes[slash] == UInt8(ascii: "/"),
      bytes.hasDigit(at: slash + 1),
      let divisor = NumberNotation.first(in: bytes, from: slash + 1), divisor.value > 0
    else { return nil }
    return divisor
  }
}

extension ArraySlice<UInt8> {
  /// What is left without blanks at the ends.
  var withoutBlanks: ArraySlice<UInt8> {
    let start = drop { $0 <= UInt8(ascii: " ") }
    guard let last = start.lastIndex(where: { $0 > UInt8(ascii: " ") }) else { return [] }
    return start[...last]
  }

  /// The text as a unit is compared: without blanks, and without the `s` of a plural.
  fileprivate var unit: [UInt8] {
    var unit: [UInt8] = []
    var letters = 0
    for index in indices where self[index] > UInt8(ascii: " ") {
      let byte = self[index]
      let isLast = index + 1 == endIndex || !self[index + 1].isASCIILetter
      if byte == UInt8(ascii: "s"), letters > 1, isLast { continue }
      letters = byte.isASCIILetter ? letters + 1 : 0
      unit.append(byte)
    }
    return unit
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

  /// Whether the text ends with a sign that belongs to a number: `from -5`, not `SHA-256`.
  fileprivate var endsWithSign: Bool {
    guard last == UInt8(ascii: "-") || last == UInt8(ascii: "+") else { return false }
    return dropLast().isOpen
  }

  /// Whether a number can begin after the text.
  fileprivate var isOpen: Bool {
    last.map { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "=") }
      ?? true
  }
}
