extension Rule {
  static let stemEcho = Rule(
    "stem-echo",
    precision: .medium,
    summary: "A word of the stem returns in the key and in no distractor",
    finds: """
      A multiple choice whose key repeats more words of the stem than any distractor, and at least \
      one that no distractor repeats. Words count from five letters on, without endings such as \
      "-s" and "-ing"; options that say only true or false are left out.
      """,
    matters: "Candidates who know nothing choose the option that sounds like the stem.",
    instead: "Another word in the key, or words of the stem in distractors, too.",
    examples: [
      """
      stem: A company wants isolated hosts for its licences. Which kind of tenancy does it need?
      options:
        - text: ⟦Isolated⟧ tenancy
          key: true
        - text: Shared tenancy
        - text: Common ground
      """,
      """
      stem: What forms secondary tissues in trees?
      options:
        - text: ⟦Secondary⟧ growth
          key: true
        - text: Primary growth
        - text: Seeds
      """,
      """
      stem: A company wants isolated hosts for its licences. Which kind of tenancy does it need?
      options:
        - text: Dedicated tenancy
          key: true
        - text: Isolated networks
        - text: Common ground
      """,
    ],
    check: .item { item in
      guard let (key, distractors) = item.soleKey, !item.isVerdict else { return [] }
      let roots = key.text.roots
      let beginnings = roots.map { key.text.beginning(of: $0.word) }
      guard item.stem.hasWord(beginningWith: beginnings) else { return [] }
      let stem = Vocabulary(item.stem.roots.map(\.root))
      let echoes = roots.filter { stem.contains($0.root) }
      guard !echoes.isEmpty else { return [] }
      let others = distractors.map { option in
        Set(option.text.roots.map(\.root).filter(stem.contains))
      }
      guard let echo = echoes.first(where: { echo in !others.contains { $0.contains(echo.root) } }),
        Set(echoes.map(\.root)).count > others.map(\.count).max() ?? 0
      else { return [] }
      let range = echo.word..<echo.word + 1
      return [
        Finding(
          "'\(key.text.text(ofWords: range))' stands in the stem and in no distractor",
          at: key.text.range(ofWords: range),
          help: "use another word, or let distractors share words with the stem"
        )
      ]
    }
  )
}

extension Passage {
  /// The first four letters of a word of as many, small, as one number; endings leave them alone.
  fileprivate func beginning(of word: Int) -> UInt32 {
    let start = words[word].bounds.lowerBound
    var letters: UInt32 = 0
    for offset in 0..<4 { letters = letters << 8 | UInt32(bytes[start + offset].lowercased) }
    return letters
  }

  /// Whether any word could have one of some roots.
  fileprivate func hasWord(beginningWith beginnings: [UInt32]) -> Bool {
    words.indices.contains { index in
      words[index].bounds.count >= 5 && beginnings.contains(beginning(of: index))
    }
  }

  /// The words that say something, without their endings.
  fileprivate var roots: [(word: Int, root: Term)] {
    words.indices.compactMap { index in
      let word = words[index]
      guard word.bounds.count >= 5, !grammar.contains(word.term) else { return nil }
      var hash = WordHash()
      for position in word.bounds.prefix(word.bounds.count - lengthOfEnding(word)) {
        hash.append(bytes[position].lowercased)
      }
      return (index, Term(hash))
    }
  }

  /// How many letters of a word are its ending; four at least are left of it.
  private func lengthOfEnding(_ word: Word) -> Int {
    let end = word.bounds.upperBound
    let last = bytes[end - 1].lowercased
    for ending in endings where ending.last == last && word.bounds.count - ending.count >= 4 {
      let start = end - ending.count
      if ending.indices.allSatisfy({ bytes[start + $0].lowercased == ending[$0] }) {
        return ending.count
      }
    }
    return 0
  }
}

private let endings = [
  "ations", "ation", "ings", "ing", "edly", "ed", "ies", "es", "s", "e", "ly", "al",
].map { Array($0.utf8) }
private let grammar: Vocabulary = [
  "which", "these", "those", "their", "there", "where", "while", "would", "should", "could",
  "about", "after", "before", "between", "other", "every", "without", "within", "through", "using",
  "during", "under", "until", "since", "whose", "being", "following", "because", "statement",
  "statements", "answer", "correct", "option", "options", "choose", "best", "true", "false",
]
