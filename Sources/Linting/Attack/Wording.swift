/// The outside of an option: what can be seen of it without understanding it.
struct Wording {
  /// The length in code points.
  let length: Int
  /// The words in their order.
  let words: [Word]
  /// The bits of the words: most others have none of them.
  private let filter: UInt64
  /// How many words are absolute, and how many cautious; see `Guesser`.
  let (absoluteCount, cautiousCount): (Int, Int)
  /// Whether it says more than it must: a reason, an example or an aside.
  let explainsItself: Bool
  let hasDigit: Bool
  let hasBracket: Bool
  let hasCodeMark: Bool
  let beginsWithCapital: Bool
  let endsWithFullStop: Bool

  /// A run of letters and digits; bytes beyond ASCII count as letters, and capitals not at all.
  struct Word {
    let term: Term
    /// How many bytes it has.
    let length: Int
  }

  init(_ text: String) {
    let bytes = text.utf8.span
    (length, hasDigit, hasBracket, hasCodeMark) = Self.marks(in: bytes)
    let words = Self.words(in: bytes)
    self.words = words
    filter = words.reduce(0) { $0 | Vocabulary.bit(of: $1.term) }
    absoluteCount = words.count { Guesser.absoluteWords.contains($0.term) }
    cautiousCount = words.count { Guesser.cautiousWords.contains($0.term) }
    explainsItself =
      hasBracket || words.contains { $0.term == reason } || Self.has(aim, in: words)
      || Self.has(example, in: words)
    beginsWithCapital = !bytes.isEmpty && bytes[0].isUppercase
    var end = bytes.count
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    endsWithFullStop = end > 0 && bytes[end - 1] == UInt8(ascii: ".")
  }

  private static func marks(
    in bytes: Span<UInt8>
  ) -> (length: Int, hasDigit: Bool, hasBracket: Bool, hasCodeMark: Bool) {
    var length = 0
    var (hasDigit, hasBracket, hasCodeMark) = (false, false, false)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 { length += 1 }
      if byte.isDigit { hasDigit = true }
      if byte == UInt8(ascii: "(") { hasBracket = true }
      if byte == UInt8(ascii: "`") { hasCodeMark = true }
    }
    return (length, hasDigit, hasBracket, hasCodeMark)
  }

  /// The words of a text in their order.
  static func words(in bytes: Span<UInt8>) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 6 + 1)
    var (hash, length) = (WordHash(), 0)
    func end() {
      guard length > 0 else { return }
      words.append(Word(term: Term(hash), length: length))
      (hash, length) = (WordHash(), 0)
    }
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 || byte.isASCIILetter || byte.isDigit {
        hash.append(byte.lowercased)
        length += 1
      } else {
        end()
      }
    }
    end()
    return words
  }

  /// How many different words of some length pass a test: most of the short ones carry no content.
  func contentTerms(ofAtLeast length: Int, where passes: (Term) -> Bool) -> Int {
    var count = 0
    for index in words.indices where words[index].length >= length {
      let term = words[index].term
      if passes(term), !words[..<index].contains(where: { $0.term == term }) { count += 1 }
    }
    return count
  }

  /// Whether a word is among its words.
  func contains(_ term: Term) -> Bool {
    filter & Vocabulary.bit(of: term) != 0 && words.contains { $0.term == term }
  }

  private static func has(_ phrase: Phrase, in words: [Word]) -> Bool {
    words.indices.contains { index in
      words[index].term == phrase.terms[0] && index + phrase.terms.count <= words.count
        && phrase.terms.indices.allSatisfy { words[index + $0].term == phrase.terms[$0] }
    }
  }
}

private let reason: Term = "because"
private let aim: Phrase = "so that"
private let example: Phrase = "for example"
