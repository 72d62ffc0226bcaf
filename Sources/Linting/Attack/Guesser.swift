import Assessment

/// A way to choose options without knowing the subject.
struct Guesser: Sendable {
  let name: String
  /// What it chooses, as the end of a sentence that begins with its name.
  let choice: String
  /// A score for each option, in authored order; the highest are selected.
  let scores: @Sendable (Challenge) -> [Int]

  init(_ name: String, _ choice: String, scores: @escaping @Sendable (Challenge) -> [Int]) {
    self.name = name
    self.choice = choice
    self.scores = scores
  }

  /// One that looks at each option alone.
  private init(_ name: String, _ choice: String, each score: @escaping @Sendable (Wording) -> Int) {
    self.init(name, choice) { $0.options.map(score) }
  }

  /// All that read the options, whatever their positions.
  static let readers = [
    Guesser("longest", "the longest option", each: \.length),
    Guesser("shortest", "the shortest option") { -$0.length },
    Guesser(
      "most-central",
      "the option that shares most words with the others",
      scores: centrality
    ),
    Guesser("twin", "an option that is worded much like another", scores: likeness),
    Guesser("stem-overlap", "the option with most words of the stem", scores: stemOverlap),
    Guesser("least-absolute", "the option with fewest absolute words") {
      -$0.words.count { absoluteWords.contains($0.term) }
    },
    Guesser("hedged", "the option with most cautious words") {
      $0.words.count { cautiousWords.contains($0.term) }
    },
    Guesser("number", "an option with a digit") { $0.hasDigit ? 1 : 0 },
    Guesser("explained", "an option that gives a reason, an example or an aside") {
      $0.explainsItself ? 1 : 0
    },
    Guesser("odd-one-out", "the option that looks unlike all others", scores: oddity),
  ]

  /// One that always takes the same authored position.
  static func position(_ index: Option.Index) -> Guesser {
    let name = Option.name(of: index)
    return Guesser("position-\(name)", "the option that is written at \(name)") { challenge in
      challenge.options.indices.map { $0 == index ? 1 : 0 }
    }
  }
}
