extension Rule {
  static let rationaleOnlyInKey = Rule(
    "rationale-only-in-key",
    precision: .high,
    summary: "Only the key gives a reason, an example or a remark in parentheses",
    finds: """
      A multiple choice whose key has "because", "so that", "for example", "such as" or a remark in \
      parentheses, and no distractor has any of these. Abbreviations in parentheses are left out.
      """,
    matters: "Authors explain what they hold to be true, and candidates know that.",
    instead: "The reason in the rationale of the key, or reasons in all options.",
    examples: [
      """
      options:
        - text: Encryption, ⟦because⟧ it works
          key: true
        - text: Compression of old files
        - text: Replication of old files
      """,
      """
      options:
        - text: A virtual private network (VPN)
          key: true
        - text: Compression of all old files
        - text: Replication of all old files
      """,
      """
      options:
        - text: Encryption, because it works
          key: true
        - text: Compression, because it is quick
        - text: Replication of old files
      """,
    ],
    check: .item { item in
      guard let (key, distractors) = item.soleKey, let remark = key.text.aside,
        !distractors.contains(where: { $0.text.aside != nil })
      else { return [] }
      return [
        Finding(
          "only the key explains itself",
          at: key.text.range(remark),
          help: "move it to the rationale"
        )
      ]
    }
  )
}

extension Passage {
  /// The words that begin a reason or an example, or the parenthesis that begins a remark.
  fileprivate var aside: Range<Int>? {
    if let words = firstWords(of: openings) { return bounds(ofWords: words) }
    for index in bytes.indices.dropFirst()
    where bytes[index] == UInt8(ascii: "(") && bytes[index - 1] == UInt8(ascii: " ") {
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ")")) else { return nil }
      if saysSomething(within: index..<end) { return index..<end + 1 }
    }
    return nil
  }
}

extension Passage {
  /// Whether a small word of three letters or more is there: an abbreviation, a year or a formula
  /// in parentheses explains nothing.
  private func saysSomething(within bounds: Range<Int>) -> Bool {
    words.contains { word in
      bounds.contains(word.bounds.lowerBound) && word.bounds.count > 2
        && bytes[word.bounds.lowerBound].isLowercase
    }
  }
}

private let openings = PhraseSet(["because", "so that", "for example", "such as"])
