import Assessment
import YAML

/// The words of a topic's title and aliases, any of which bears out that a text is about the topic.
///
/// Capitals and plurals make no difference, a hyphen is a space, words that begin with the same five
/// letters count as one (`govern`, `governance`), and the initials of several words stand for them.
struct ClaimTerm {
  private var wholes: [UInt64] = []
  private var beginnings: [UInt64] = []
  /// The words with other letters than those of ASCII: some writing has no spaces between words.
  private var foreign: [[UInt8]] = []

  init(_ topic: Topic) {
    for name in [topic.title] + topic.aliases { add(name) }
  }

  private mutating func add(_ name: String) {
    let words = name.utf8.split { !$0.isInWord }.map { $0.map(\.lowercased) }
    let content = words.filter { $0.count > 1 && !Self.empty.contains($0) }
    for word in content.isEmpty ? words : content {
      let hashes = WordHashes(word)
      wholes.append(hashes.whole)
      if let beginning = hashes.beginning { beginnings.append(beginning) }
      if word.contains(where: { $0 >= 0x80 }) { foreign.append(word) }
    }
    if content.count > 1 { wholes.append(WordHashes(content.compactMap(\.first)).whole) }
  }

  /// Whether a text has a word of the term.
  func isBorneOut(by text: Node) -> Bool {
    text.withUTF8 { bytes in
      var word = WordHashes()
      for index in bytes.indices {
        let byte = bytes[index]
        if byte.isInWord {
          word.append(byte.lowercased)
        } else if !word.isEmpty {
          if has(word) { return true }
          word = WordHashes()
        }
      }
      return has(word) || foreign.contains { bytes.contains($0) }
    }
  }

  private func has(_ word: WordHashes) -> Bool {
    guard !word.isEmpty else { return false }
    return wholes.contains(word.whole)
      || word.beginning.map { beginnings.contains($0) } ?? false
  }

  /// Words without which a term is the same.
  private static let empty: Set<[UInt8]> = Set(
    [
      "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "is", "of", "on", "or",
      "the", "to", "versus", "vs", "with",
    ].map { Array($0.utf8) }
  )
}

/// The hashes of a word in lower case, taken letter by letter.
private struct WordHashes {
  private var hash = FNV.seed
  private var shorter = FNV.seed
  private var count = 0
  private var last: UInt8 = 0
  private var lastButOne: UInt8 = 0
  /// The hash of the first five letters of a word that has as many.
  private(set) var beginning: UInt64?

  init() {}

  init(_ word: [UInt8]) {
    for byte in word { append(byte) }
  }

  var isEmpty: Bool { count == 0 }

  /// The hash of the word without the ending of a plural.
  var whole: UInt64 {
    guard count > 2, last == UInt8(ascii: "s") else { return hash }
    switch lastButOne {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return hash
    default: return shorter
    }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    shorter = hash
    hash = FNV.adding(byte, to: hash)
    (lastButOne, last) = (last, byte)
    count += 1
    if count == 5 { beginning = hash }
  }
}

extension UInt8 {
  fileprivate var isInWord: Bool {
    isASCIILetter || self &- UInt8(ascii: "0") < 10 || self >= 0x80
  }
}

extension Span<UInt8> {
  fileprivate func contains(_ word: [UInt8]) -> Bool {
    guard word.count <= count else { return false }
    for start in 0...(count - word.count) {
      var length = 0
      while length < word.count, self[start + length].lowercased == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }
}
