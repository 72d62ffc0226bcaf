/// A word without regard to capitals, as a number that is quick to compare.
///
/// The number is the 64-bit FNV-1a hash of the lower-case bytes.
struct Term: Hashable, ExpressibleByStringLiteral {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ text: some StringProtocol) {
    for byte in text.utf8 { append(byte) }
  }

  init(bytes: [UInt8]) {
    for byte in bytes { append(byte) }
  }

  init(stringLiteral text: String) { self.init(text) }

  mutating func append(_ byte: UInt8) {
    let lowercase = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    hash = (hash ^ UInt64(lowercase)) &* 0x100_0000_01B3
  }
}

/// Words to look for, with a filter that most other words do not pass.
struct Vocabulary: ExpressibleByArrayLiteral {
  private let terms: [Term]
  private let filter: UInt64

  init(_ terms: [Term]) {
    self.terms = terms
    filter = terms.reduce(0) { $0 | Self.bit(of: $1) }
  }

  init(arrayLiteral terms: Term...) { self.init(terms) }

  func contains(_ term: Term) -> Bool {
    filter & Self.bit(of: term) != 0 && terms.contains(term)
  }

  private static func bit(of term: Term) -> UInt64 { 1 << (term.hash >> 58) }
}

/// Words that follow one another, whatever stands between them: `all of the above`.
struct Phrase: ExpressibleByStringLiteral {
  let terms: [Term]

  init(_ text: String) { terms = text.split(separator: " ").map { Term($0) } }

  init(stringLiteral text: String) { self.init(text) }
}

/// Phrases to look for, found by their last words.
struct PhraseSet {
  let phrases: [Phrase]
  let endings: Vocabulary

  init(_ texts: [String]) {
    phrases = texts.map { Phrase($0) }
    endings = Vocabulary(phrases.compactMap(\.terms.last))
  }
}
