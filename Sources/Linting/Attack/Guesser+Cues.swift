extension Guesser {
  /// Words that make a statement easy to refute.
  static let absoluteWords: Vocabulary = [
    "absolutely", "all", "always", "any", "cannot", "completely", "eliminate", "eliminates",
    "entire", "entirely", "every", "everyone", "everything", "exactly", "exclusively", "fully",
    "guarantee", "guaranteed", "guarantees", "impossible", "must", "never", "no", "nobody", "none",
    "nothing", "only", "perfect", "perfectly", "solely", "totally",
  ]

  /// Words that make a statement hard to refute.
  static let cautiousWords: Vocabulary = [
    "can", "commonly", "could", "frequently", "generally", "help", "helps", "likely", "many", "may",
    "might", "more", "most", "normally", "often", "possibly", "probably", "several", "some",
    "sometimes", "tend", "tends", "typically", "usually",
  ]

  /// For each option, how many of its words occur in each of the others, added up.
  @Sendable static func centrality(_ challenge: Challenge) -> [Int] {
    challenge.shared.map { $0.reduce(0, +) }
  }

  /// For each option, how many of its words occur in the one that is most like it.
  @Sendable static func likeness(_ challenge: Challenge) -> [Int] {
    challenge.shared.map { $0.max() ?? 0 }
  }

  /// For each option, how many of its words occur in the stem.
  @Sendable static func stemOverlap(_ challenge: Challenge) -> [Int] {
    challenge.options.map { $0.contentTerms(ofAtLeast: 5).count(where: challenge.stem.contains) }
  }

  /// For each option, in how many ways it differs from the others while these agree.
  @Sendable static func oddity(_ challenge: Challenge) -> [Int] {
    let options = challenge.options
    let odd = [
      oddPosition(options.map(\.beginsWithCapital)),
      oddPosition(options.map(\.endsWithFullStop)),
      oddPosition(options.map(\.hasDigit)),
      oddPosition(options.map(\.hasBracket)),
      oddPosition(options.map(\.hasCodeMark)),
      oddPosition(options.map(\.words.first?.term)),
      oddPosition(options.map(\.words.count)),
    ]
    return options.indices.map { position in odd.count { $0 == position } }
  }

  /// The only position whose value is not that of all others.
  private static func oddPosition<Value: Equatable>(_ values: [Value]) -> Int? {
    guard values.count > 2 else { return nil }
    for usual in values.prefix(3) {
      var (count, odd) = (0, 0)
      for position in values.indices where values[position] != usual {
        count += 1
        odd = position
      }
      if count == 1 { return odd }
    }
    return nil
  }
}
