import Assessment

/// What each guesser thinks of each option of all items, in flat lists, because learning goes over
/// them again and again.
struct BallotTable {
  /// The names of the items.
  private(set) var ids: [Item.ID] = []
  /// The positions of each item's key, as bits.
  private(set) var keys: [UInt32] = []
  /// What a guess at random earns on average.
  private(set) var chances: [Credit] = []
  /// Where each item's options begin, and at the end where the last one's end.
  private(set) var starts = [0]
  /// Into which fold each item falls; it follows from its id alone.
  private(set) var folds: [Int] = []
  /// The votes of each guesser for all options of all items: how many options it puts below each
  /// less how many it puts above.
  private(set) var votes: [[Int16]]
  /// The same votes by item; of items with more options than fit, nothing.
  private(set) var packedVotes: [[PackedVotes]]
  /// What sums of votes begin with, by item.
  private(set) var packedSums: [PackedVotes] = []
  /// The items in which each guesser prefers any option to another, fold by fold.
  private(set) var decided: [[[Int]]]

  /// Lets every guesser sit the items in which options are selected.
  init(of items: [Item], guessers: [Guesser]) {
    votes = Array(repeating: [], count: guessers.count)
    packedVotes = Array(repeating: [], count: guessers.count)
    decided = Array(
      repeating: Array(repeating: [], count: Combination.folds),
      count: guessers.count
    )
    for item in items.indices {
      if let challenge = Challenge(items[item]) { append(challenge, guessers) }
    }
  }

  private mutating func append(_ challenge: Challenge, _ guessers: [Guesser]) {
    let item = ids.count
    let options = challenge.options.indices
    let seed = Seed(0).derived(for: challenge.id)
    let fold = Int(seed.value % UInt64(Combination.folds))
    ids.append(challenge.id)
    keys.append(challenge.key)
    chances.append(challenge.chance)
    folds.append(fold)
    starts.append(starts[item] + options.count)
    packedSums.append(PackedVotes(sumsOf: options.count))
    var scores = [Int](repeating: 0, count: options.count)
    for guesser in guessers.indices {
      for option in options { scores[option] = guessers[guesser].score(challenge, option) }
      Self.append(votesFor: scores, to: &votes[guesser])
      packedVotes[guesser].append(PackedVotes(votes[guesser][starts[item]...]))
      if isDecided(scores) { decided[guesser][fold].append(item) }
    }
  }

  /// Puts how many options are below each less how many are above.
  static func append(votesFor scores: [Int], to votes: inout [Int16]) {
    for score in scores {
      var vote: Int16 = 0
      for other in scores { vote += score > other ? 1 : score < other ? -1 : 0 }
      votes.append(vote)
    }
  }

  /// Where the options of an item are in lists of votes.
  func options(of item: Int) -> Range<Int> { starts[item]..<starts[item + 1] }

  /// What selecting the options with the most votes in a list earns.
  func credit(of item: Int, by votes: Span<Int16>) -> Credit {
    let options = options(of: item)
    return Credit(forSelectingFrom: options.count, key: keys[item]) {
      Int(votes[options.lowerBound + $0])
    }
  }
}

/// Whether scores prefer any option to another.
func isDecided(_ scores: [Int]) -> Bool { scores.contains { $0 != scores[0] } }
