import Diagnostics
import YAML

/// One text of an item, taken apart into words.
///
/// Code between backticks is no language: its bytes are there, its words are not. An object, because
/// every rule is given every text, and copies of three references would cost more than most rules.
final class Passage: Sendable {
  let node: Node
  let bytes: [UInt8]
  let words: [Word]
  let isASCII: Bool
  /// Whether any word is in capitals: few texts have one.
  let hasUppercaseWord: Bool
  /// The ASCII characters but the space that stand between words.
  private let marks: ASCIISet

  /// Letters and digits in a row, apostrophes among them.
  ///
  /// A bank has millions of them, so they are kept small.
  struct Word {
    let term: Term
    private let start: UInt32
    /// The end, and in the lowest bit whether it is in capitals.
    private let endAndCapitals: UInt32

    init(bounds: Range<Int>, term: Term, isUppercase: Bool) {
      self.term = term
      start = UInt32(bounds.lowerBound)
      endAndCapitals = UInt32(bounds.upperBound) << 1 | (isUppercase ? 1 : 0)
    }

    var bounds: Range<Int> { Int(start)..<Int(endAndCapitals >> 1) }

    /// Whether it has letters, and all of them are capitals.
    var isUppercase: Bool { endAndCapitals & 1 == 1 }
  }

  init(_ node: Node) {
    self.node = node
    let bytes = node.utf8
    self.bytes = bytes
    (words, marks, hasUppercaseWord) = Self.words(in: bytes.span)
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    isASCII = all < 0x80
  }

  /// Whether a character stands anywhere but in words and in code.
  func has(_ mark: Unicode.Scalar) -> Bool {
    UInt8(exactly: mark.value).map(marks.contains) ?? false
  }

  /// The place of a part of the text.
  func range(_ bounds: Range<Int>) -> SourceRange {
    SourceRange(node.document.source, node.sourceBounds(ofValueBounds: bounds))
  }

  /// The place of words that follow one another.
  func range(ofWords words: Range<Int>) -> SourceRange { range(bounds(ofWords: words)) }

  /// The part of the text from the first of the words to the last.
  func bounds(ofWords range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return words[range.lowerBound].bounds.lowerBound..<words[last].bounds.upperBound
  }

  /// The text without white space at its ends.
  var trimmedBounds: Range<Int> {
    var (start, end) = (0, bytes.count)
    while start < end, bytes[start] <= UInt8(ascii: " ") { start += 1 }
    while end > start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return start..<end
  }

  /// The place of the whole text without white space at its ends.
  var place: SourceRange { range(trimmedBounds) }

  /// A part of the text as it is.
  func text(_ bounds: Range<Int>) -> String { String(decoding: bytes[bounds], as: UTF8.self) }

  /// The words as they are written, from the first to the last.
  func text(ofWords words: Range<Int>) -> String { text(bounds(ofWords: words)) }

  /// What stands between a word and the one before it, or after the last.
  func gap(before word: Int) -> Range<Int> {
    let start = word > 0 ? words[word - 1].bounds.upperBound : 0
    return start..<(word < words.count ? words[word].bounds.lowerBound : bytes.count)
  }

  /// Whether a mark stands between a word and the one before it, or after the last.
  func gap(before word: Int, has mark: Unicode.Scalar) -> Bool {
    bytes[gap(before: word)].contains(UInt8(ascii: mark))
  }

  private static func words(
    in bytes: Span<UInt8>
  ) -> (words: [Word], marks: ASCIISet, hasUppercase: Bool) {
    var words: [Word] = []
    var hasUppercase = false
    words.reserveCapacity(bytes.count / 5)
    let marks = forEachWord(in: bytes) { bounds, hash, isUppercase in
      words.append(Word(bounds: bounds, term: Term(hash), isUppercase: isUppercase))
      if isUppercase { hasUppercase = true }
    }
    return (words, marks, hasUppercase)
  }

  /// Whether a text has words of two vocabularies; for whoever wants to know nothing else of it.
  static func hasWords(of one: Vocabulary, _ other: Vocabulary, in node: Node) -> (Bool, Bool) {
    node.withUTF8 { bytes in
      var (hasOne, hasOther) = (false, false)
      _ = forEachWord(in: bytes) { _, hash, _ in
        let term = Term(hash)
        if one.contains(term) { hasOne = true }
        if other.contains(term) { hasOther = true }
      }
      return (hasOne, hasOther)
    }
  }

  /// Calls `body` with every word, its hash and whether it is in capitals; returns the marks
  /// between words.
  @inline(__always)
  private static func forEachWord(
    in bytes: Span<UInt8>,
    _ body: (Range<Int>, WordHash, Bool) -> Void
  ) -> ASCIISet {
    var marks = ASCIISet()
    var index = 0
    while index < bytes.count {
      let start = index
      var hash = WordHash()
      // Which of the quarters of ASCII the bytes are in: capitals in the third, others in the fourth.
      var quarters: UInt8 = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte.isASCIILetter || byte.isDigit {
          // What makes a letter small changes no digit.
          hash.append(byte | 0x20)
          quarters |= 1 &<< (byte &>> 5)
          index &+= 1
          continue
        }
        let length = bytes.lengthOfLetter(at: index, isInWord: index > start)
        if length == 0 { break }
        // The typographic apostrophe of three bytes counts as the plain one.
        hash.append(length == 3 ? UInt8(ascii: "'") : byte)
        index += length
      }
      if index > start {
        body(start..<index, hash, quarters & 0b1100 == 0b0100)
      } else if bytes[index] == UInt8(ascii: "`") {
        index = bytes.endOfCode(from: index)
      } else {
        let byte = bytes[index]
        if byte != 0x20 { marks.insert(byte) }
        index += 1
      }
    }
    return marks
  }
}

extension Span<UInt8> {
  /// How many bytes the inner apostrophe or the letter beyond ASCII at an index has, its first byte
  /// at least; 0 for all else.
  fileprivate func lengthOfLetter(at index: Int, isInWord: Bool) -> Int {
    let byte = self[index]
    switch byte {
    case UInt8(ascii: "'"):
      return isInWord && index + 1 < count && self[index + 1].isASCIILetter ? 1 : 0
    case 0xE2 where index + 2 < count && self[index + 1] == 0x80:
      // General punctuation, where only U+2019 can be an apostrophe.
      let isApostrophe = self[index + 2] == 0x99
      return isApostrophe && isInWord && index + 3 < count && self[index + 3].isASCIILetter ? 3 : 0
    case 0xC2 where index + 1 < count && self[index + 1] < 0xC0:
      return 0
    case 0x80...:
      return 1
    default:
      return 0
    }
  }

  /// Where the code that a backtick begins ends: after its partner, or with the line.
  fileprivate func endOfCode(from start: Int) -> Int {
    var index = start + 1
    while index < count, self[index] != UInt8(ascii: "\n") {
      index += 1
      if self[index - 1] == UInt8(ascii: "`") { break }
    }
    return index
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
