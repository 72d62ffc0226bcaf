/// A word without regard to ASCII capitals, as a number that is quick to compare.
struct Term: Hashable, ExpressibleByStringLiteral {
  let hash: UInt64

  init(_ hash: WordHash) { self.hash = hash.value }

  init(_ text: some StringProtocol) {
    var hash = WordHash()
    for byte in text.utf8 { hash.append(byte.lowercased) }
    self.init(hash)
  }

  init(stringLiteral text: String) { self.init(text) }
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
