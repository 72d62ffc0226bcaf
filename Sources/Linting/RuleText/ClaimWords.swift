import YAML

/// The words of texts as claims are held against them: without regard to capitals and plurals, and
/// with a hyphen for a space.
///
/// Words that begin with the same five letters count as one: `govern`, `governance`.
struct ClaimWords {
  private var hashes: Set<UInt64> = []
  private var bytes: [UInt8] = []

  /// Adds the words of a text, those in code too.
  mutating func add(_ node: Node) { node.withUTF8 { add($0) } }

  private mutating func add(_ text: Span<UInt8>) {
    for index in text.indices { bytes.append(text[index].lowercased) }
    // No word of one text goes on in the next.
    bytes.append(0)
    Self.forEachWord(in: text) { word in
      for hash in word.hashes { hashes.insert(hash) }
    }
  }

  /// Whether the texts have a word of a term in common with it, or its initials.
  func support(_ term: String) -> Bool {
    var words: [ClaimWord] = []
    let utf8 = Array(term.utf8)
    Self.forEachWord(in: utf8.span) { words.append($0) }
    let content = words.filter { $0.bytes.count > 1 && !ClaimWord.empty.contains($0.bytes) }
    if content.isEmpty { return words.isEmpty || words.contains(where: has) }
    return content.contains(where: has) || hasInitials(of: content)
  }

  private func has(_ word: ClaimWord) -> Bool {
    if word.hashes.contains(where: hashes.contains) { return true }
    // Writing without spaces has no words to compare.
    return word.bytes.contains { $0 >= 0x80 } && bytes.contains(word.bytes)
  }

  private func hasInitials(of words: [ClaimWord]) -> Bool {
    guard words.count > 1 else { return false }
    return hashes.contains(ClaimWord(bytes: words.compactMap(\.bytes.first)).hash)
  }

  private static func forEachWord(in text: Span<UInt8>, _ body: (ClaimWord) -> Void) {
    var word: [UInt8] = []
    for index in text.indices {
      let byte = text[index].lowercased
      if byte.isASCIILetter || byte &- UInt8(ascii: "0") < 10 || byte >= 0x80 {
        word.append(byte)
      } else if !word.isEmpty {
        body(ClaimWord(bytes: word))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { body(ClaimWord(bytes: word)) }
  }
}

/// A word in lower case.
private struct ClaimWord {
  let bytes: [UInt8]

  /// The hash of the word without the ending of a plural.
  var hash: UInt64 { Self.hash(of: singular, FNV.seed) }

  /// All hashes by which the word can be found.
  var hashes: [UInt64] {
    bytes.count < 5 ? [hash] : [hash, Self.hash(of: bytes[..<5], FNV.seed ^ 1)]
  }

  private var singular: ArraySlice<UInt8> {
    let (count, all) = (bytes.count, bytes[...])
    guard count > 2, bytes[count - 1] == UInt8(ascii: "s") else { return all }
    return [UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i")].contains(bytes[count - 2])
      ? all : all.dropLast()
  }

  private static func hash(of bytes: ArraySlice<UInt8>, _ seed: UInt64) -> UInt64 {
    bytes.reduce(seed) { FNV.adding($1, to: $0) }
  }

  /// Words without which a term is the same.
  static let empty: Set<[UInt8]> = Set(
    [
      "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "is", "of", "on", "or",
      "the", "to", "versus", "vs", "with",
    ].map { Array($0.utf8) }
  )
}

extension [UInt8] {
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= count else { return false }
    return (0...(count - part.count)).contains { start in
      self[start] == first && self[start...].starts(with: part)
    }
  }
}
