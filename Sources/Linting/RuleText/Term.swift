/// A word without regard to ASCII capitals, as a number that is quick to compare.
struct Term: Hashable, ExpressibleByStringLiteral {
  let hash: UInt64

  init(_ hash: WordHash) { self.hash = hash.value }

  /// Two words of a topic that has a number.
  init(topic: UInt64, _ first: Term, _ second: Term) {
    hash = (first.hash ^ topic &* 0x9E37_79B9_7F4A_7C15) &* 3 &+ second.hash
  }

  init(_ text: some StringProtocol) {
    self.init(bytes: Array(text.utf8))
  }

  init(bytes: [UInt8]) {
    var hash = WordHash()
    for byte in bytes { hash.append(byte.lowercased) }
    self.init(hash)
  }

  init(stringLiteral text: StaticString) {
    var hash = WordHash()
    text.withUTF8Buffer { bytes in
      for index in 0..<text.utf8CodeUnitCount { unsafe hash.append(bytes[index].lowercased) }
    }
    self.init(hash)
  }
}

/// Words to look for: a filter that most other words do not pass, before an open hash table.
struct Vocabulary: ExpressibleByArrayLiteral {
  private let filter: UInt64
  /// The hashes, and zeros where nothing is; the length is a power of two, at most half is in use.
  private var slots: [UInt64]
  private let hasZero: Bool

  init(_ terms: [Term]) {
    filter = terms.reduce(0) { $0 | Self.bit(of: $1) }
    hasZero = terms.contains { $0.hash == 0 }
    var size = 4
    while size < terms.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for term in terms where term.hash != 0 && !contains(term) {
      var slot = Int(truncatingIfNeeded: term.hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = term.hash
    }
  }

  init(arrayLiteral terms: Term...) { self.init(terms) }

  func contains(_ term: Term) -> Bool {
    guard filter & Self.bit(of: term) != 0 else { return false }
    guard term.hash != 0 else { return hasZero }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: term.hash) & mask
    while slots[slot] != 0 {
      if slots[slot] == term.hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// The bit that a word has in a filter.
  static func bit(of term: Term) -> UInt64 { 1 << (term.hash >> 58) }
}

/// Words that follow one another, whatever stands between them: `all of the above`.
struct Phrase: ExpressibleByStringLiteral {
  let terms: [Term]

  init(_ text: String) { terms = text.split(separator: " ").map { Term($0) } }

  init(stringLiteral text: String) { self.init(text) }

  init(_ terms: [Term]) { self.terms = terms }
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
