import Assessment

/// A way to choose options without knowing the subject.
struct Guesser: Sendable {
  let name: String
  /// What it chooses, as the end of a sentence that begins with its name.
  let choice: String
  /// A score for an option of a challenge; those with the highest are selected.
  let score: @Sendable (Challenge, Option.Index) -> Int

  init(
    _ name: String,
    _ choice: String,
    score: @escaping @Sendable (Challenge, Option.Index) -> Int
  ) {
    self.name = name
    self.choice = choice
    self.score = score
  }

  /// One that looks at each option alone.
  private init(_ name: String, _ choice: String, each score: @escaping @Sendable (Wording) -> Int) {
    self.init(name, choice) { score($0.options[$1]) }
  }

  /// The scores for all options, in authored order.
  func scores(_ challenge: Challenge) -> [Int] {
    challenge.options.indices.map { score(challenge, $0) }
  }

  /// All that read the options, whatever their positions.
  static let readers = [
    Guesser("longest", "the longest option", each: \.length),
    Guesser("shortest", "the shortest option", each: { -$0.length }),
    Guesser(
      "most-central",
      "the option that shares most words with the others",
      score: centrality
    ),
    Guesser("twin", "an option that is worded much like another", score: likeness),
    Guesser("stem-overlap", "the option with most words of the stem", score: stemOverlap),
    Guesser("least-absolute", "the option with fewest absolute words", each: { -$0.absoluteCount }),
    Guesser("hedged", "the option with most cautious words", each: \.cautiousCount),
    Guesser("number", "an option with a digit", each: { $0.hasDigit ? 1 : 0 }),
    Guesser(
      "explained",
      "an option that gives a reason, an example or an aside",
      each: { $0.explainsItself ? 1 : 0 }
    ),
    Guesser("odd-one-out", "the option that looks unlike all others") { $0.oddities[$1] },
  ]

  /// One that always takes the same authored position.
  static func position(_ index: Option.Index) -> Guesser {
    let name = Option.name(of: index)
    return Guesser("position-\(name)", "the option that is written at \(name)") {
      $1 == index ? 1 : 0
    }
  }
}
