/// The outside of an option: what can be seen of it without understanding it.
struct Wording {
  /// The length in code points.
  let length: Int
  /// The words in lower case, in their order.
  let words: [String]
  let hasDigit: Bool
  let hasBracket: Bool
  let hasCodeMark: Bool
  let beginsWithCapital: Bool
  let endsWithFullStop: Bool

  init(_ text: String) {
    let bytes = Array(text.utf8)
    length = bytes.count { $0 & 0xC0 != 0x80 }
    words = lowercaseWords(of: text)
    hasDigit = bytes.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    hasBracket = bytes.contains(UInt8(ascii: "("))
    hasCodeMark = bytes.contains(UInt8(ascii: "`"))
    beginsWithCapital =
      bytes.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
    endsWithFullStop = bytes.last { $0 > 0x20 } == UInt8(ascii: ".")
  }

  /// The different words of some length: most of the short ones carry no content.
  func contentWords(ofAtLeast length: Int) -> Set<String> {
    Set(words.lazy.filter { $0.utf8.count >= length })
  }

  /// Whether it says more than it must: a reason, an example or an aside.
  var explainsItself: Bool {
    hasBracket || words.contains("because") || contains("so", "that") || contains("for", "example")
  }

  private func contains(_ first: String, _ second: String) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == first && $1 == second }
  }
}

/// The runs of letters and digits, capitals folded; bytes beyond ASCII count as letters.
func lowercaseWords(of text: String) -> [String] {
  text.utf8.split { !isWordByte($0) }.map { word in
    String(decoding: word.map { isCapital($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

private func isCapital(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

private func isWordByte(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}
