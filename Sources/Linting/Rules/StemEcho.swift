extension Rule {
  static let stemEcho = Rule(
    "stem-echo",
    precision: .medium,
    summary: "A word of the stem returns in the key and in no distractor",
    finds: """
      A word of five letters or more that stands in the stem, but not among its last ten words, \
      and in the key of a multiple choice, where no distractor shares such a word with the stem.
      """,
    matters: "Candidates who know nothing choose the option that sounds like the stem.",
    instead: "Another word in the key, or words of the stem in distractors, too.",
    examples: [
      """
      stem: A company wants isolated hosts for its licences. Which of the many kinds of tenancy does it have to choose for them now?
      options:
        - text: ⟦Isolated⟧ tenancy
          key: true
        - text: Shared rooms
        - text: Common ground
      """,
      """
      stem: A company wants isolated hosts for its licences. Which of the many kinds of tenancy does it have to choose for them now?
      options:
        - text: Dedicated tenancy
          key: true
        - text: Isolated networks
        - text: Common ground
      """,
    ],
    check: .item { item in
      guard let (key, distractors) = item.soleKey else { return [] }
      let (early, late) = (item.stem.words.dropLast(10), item.stem.words.suffix(10))
      let echo = key.text.words.firstIndex { word in
        word.isContent && early.contains { $0.term == word.term }
          && !late.contains { $0.term == word.term }
      }
      guard let echo else { return [] }
      let isShared = distractors.contains { option in
        option.text.words.contains { word in
          word.isContent && item.stem.words.contains { $0.term == word.term }
        }
      }
      guard !isShared else { return [] }
      let range = echo..<echo + 1
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

extension Passage.Word {
  /// Whether it is long enough to say something and is no word of grammar.
  fileprivate var isContent: Bool { bounds.count >= 5 && !grammar.contains(term) }
}

private let grammar: Vocabulary = [
  "which", "these", "those", "their", "there", "where", "while", "would", "should", "could",
  "about", "after", "before", "between", "other", "every", "without", "within", "through", "using",
  "during", "under", "until", "since", "whose",
]
