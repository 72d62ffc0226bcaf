extension Guesser {
  /// Words that make a statement easy to refute.
  static let absoluteWords: Set<String> = [
    "absolutely", "all", "always", "any", "cannot", "completely", "eliminate", "eliminates",
    "entire", "entirely", "every", "everyone", "everything", "exactly", "exclusively", "fully",
    "guarantee", "guaranteed", "guarantees", "impossible", "must", "never", "no", "nobody", "none",
    "nothing", "only", "perfect", "perfectly", "solely", "totally",
  ]

  /// Words that make a statement hard to refute.
  static let cautiousWords: Set<String> = [
    "can", "commonly", "could", "frequently", "generally", "help", "helps", "likely", "many", "may",
    "might", "more", "most", "normally", "often", "possibly", "probably", "several", "some",
    "sometimes", "tend", "tends", "typically", "usually",
  ]

  /// For each option, how many of its words occur in each of the others, added up.
  @Sendable static func centrality(_ challenge: Challenge) -> [Int] {
    sharedWords(challenge).map { $0.reduce(0, +) }
  }

  /// For each option, how many of its words occur in the one that is most like it.
  @Sendable static func likeness(_ challenge: Challenge) -> [Int] {
    sharedWords(challenge).map { $0.max() ?? 0 }
  }

  /// For each option, how many of its words occur in the stem.
  @Sendable static func stemOverlap(_ challenge: Challenge) -> [Int] {
    let stem = Set(challenge.stemWords)
    return challenge.options.map { $0.contentWords(ofAtLeast: 5).intersection(stem).count }
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
      oddPosition(options.map(\.words.first)),
      oddPosition(options.map(\.words.count)),
    ]
    return options.indices.map { position in odd.count { $0 == position } }
  }

  private static func sharedWords(_ challenge: Challenge) -> [[Int]] {
    let words = challenge.options.map { $0.contentWords(ofAtLeast: 4) }
    return words.indices.map { option in
      words.indices.filter { $0 != option }.map { words[option].intersection(words[$0]).count }
    }
  }

  /// The only position whose value is not that of all others.
  private static func oddPosition<Value: Equatable>(_ values: [Value]) -> Int? {
    guard values.count > 2 else { return nil }
    for usual in values.prefix(3) {
      let others = values.indices.filter { values[$0] != usual }
      if others.count == 1 { return others[0] }
    }
    return nil
  }
}
