/// A stretch of the notes, looked at as bytes.
typealias Text = Substring.UTF8View

extension UInt8 {
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  var isUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

  var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}

extension Text {
  /// The text without blanks at its ends.
  var trimmed: Text {
    let start = drop(while: \.isBlank)
    guard let last = start.lastIndex(where: { !$0.isBlank }) else { return start[endIndex...] }
    return start[...last]
  }

  var words: [Text] { split(whereSeparator: \.isBlank) }

  var startsLowercase: Bool { first?.isLowercase ?? false }

  func starts(with prefix: String) -> Bool { starts(with: prefix.utf8) }

  func ends(with suffix: String) -> Bool {
    self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  /// Where a short text first occurs.
  func firstRange(of other: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].starts(with: other) {
        return start..<index(start, offsetBy: other.utf8.count)
      }
      formIndex(after: &start)
    }
    return nil
  }
}
