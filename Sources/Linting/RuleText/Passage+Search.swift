extension Passage {
  /// The first place of a phrase among the words from `start` on.
  func firstWords(of phrase: Phrase, from start: Int = 0) -> Range<Int>? {
    guard let first = phrase.terms.first else { return nil }
    var index = start
    while index + phrase.terms.count <= words.count {
      if words[index].term == first, has(phrase, at: index) {
        return index..<index + phrase.terms.count
      }
      index += 1
    }
    return nil
  }

  /// The place of the phrase that ends first, among some phrases.
  func firstWords(of set: PhraseSet) -> Range<Int>? {
    for index in words.indices where set.endings.contains(words[index].term) {
      for phrase in set.phrases {
        let start = index + 1 - phrase.terms.count
        if has(phrase, at: start) { return start..<index + 1 }
      }
    }
    return nil
  }

  /// Whether a phrase stands at a word.
  func has(_ phrase: Phrase, at index: Int) -> Bool {
    guard index >= 0, index + phrase.terms.count <= words.count else { return false }
    for (offset, term) in phrase.terms.enumerated() where words[index + offset].term != term {
      return false
    }
    return true
  }

  /// Whether the text is one of some phrases and nothing else.
  func isAny(of phrases: [Phrase]) -> Bool {
    phrases.contains { $0.terms.count == words.count && has($0, at: 0) }
  }

  /// The first of some words in a range of words.
  func firstWord(of vocabulary: Vocabulary, in range: Range<Int>) -> Int? {
    for index in range where vocabulary.contains(words[index].term) { return index }
    return nil
  }

  /// The sentences, each as a range of words.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropFirst() where isSentenceEnd(before: index) {
      sentences.append(start..<index)
      start = index
    }
    if start < words.count { sentences.append(start..<words.count) }
    return sentences
  }

  /// What is asked: the last sentence with a question mark, or else the last that does not say
  /// how many options to choose.
  var question: Range<Int> {
    let sentences = self.sentences
    if let asked = sentences.last(where: { gap(before: $0.upperBound, has: "?") }) { return asked }
    let told = sentences.last { !Self.announcements.contains(words[$0.lowerBound].term) }
    return told ?? 0..<words.count
  }

  private static let announcements: Vocabulary = ["choose", "select"]

  private func isSentenceEnd(before word: Int) -> Bool {
    let gap = gap(before: word)
    for offset in gap {
      switch bytes[offset] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\n"): return true
      case UInt8(ascii: "."), UInt8(ascii: ":"):
        if gap.contains(offset + 1), bytes[offset + 1].isBlank { return true }
      default: continue
      }
    }
    return false
  }
}
