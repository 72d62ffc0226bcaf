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

  /// How many words of an option occur in each of the others, added up.
  @Sendable static func centrality(_ challenge: Challenge, _ option: Int) -> Int {
    challenge.sharedTerms(of: option).reduce(0, +)
  }

  /// How many words of an option occur in the one that is most like it.
  @Sendable static func likeness(_ challenge: Challenge, _ option: Int) -> Int {
    challenge.sharedTerms(of: option).reduce(0) { max($0, $1) }
  }

  /// How many words of an option occur in the stem.
  @Sendable static func stemOverlap(_ challenge: Challenge, _ option: Int) -> Int {
    challenge.options[option].contentTerms(ofAtLeast: 5) { challenge.isInStem($0) }
  }
}
