/// The votes of all guessers on all items in flat lists, because learning goes over them again and
/// again.
struct BallotCount {
  /// Where each item's options begin, and at the end where the last one's end.
  private var starts = [0]
  /// Whether an option is in the key.
  private var isKey: [Bool] = []
  /// The votes of each guesser for all options of all items.
  private var votes: [[Int]]
  /// The items in which each guesser prefers any option to another.
  private var decided: [[Int]]
  /// The votes counted so far.
  private var sums: [Int]
  /// What each item has earned by them.
  private var credits: [Credit]

  init(_ ballots: [Combination.Ballot], guessers: Int) {
    votes = Array(repeating: [], count: guessers)
    decided = Array(repeating: [], count: guessers)
    credits = ballots.map(\.challenge.chance)
    for (item, ballot) in ballots.enumerated() {
      let options = ballot.challenge.options.count
      let start = isKey.count
      isKey.append(contentsOf: repeatElement(false, count: options))
      for position in ballot.challenge.key { isKey[start + position] = true }
      starts.append(isKey.count)
      for guesser in 0..<guessers {
        votes[guesser].append(contentsOf: ballot.votes[guesser])
        if isDecided(ballot.votes[guesser]) { decided[guesser].append(item) }
      }
    }
    sums = Array(repeating: 0, count: isKey.count)
  }

  /// What would be earned by one vote more or less of a guesser.
  func gain(of vote: Int, by guesser: Int) -> Credit {
    let votes = votes[guesser]
    var gain = Credit.zero
    for item in decided[guesser] {
      gain += credit(of: item, adding: vote, votes.span) - credits[item]
    }
    return gain
  }

  /// Takes one vote more or less of a guesser.
  mutating func add(_ vote: Int, of guesser: Int) {
    let votes = votes[guesser]
    for item in credits.indices { credits[item] = credit(of: item, adding: vote, votes.span) }
    for option in sums.indices { sums[option] += vote * votes[option] }
  }

  /// What selecting the options with the most votes earns; see ``Challenge/credit(forSelecting:)``.
  private func credit(of item: Int, adding vote: Int, _ votes: Span<Int>) -> Credit {
    let options = starts[item]..<starts[item + 1]
    var lowest = Int.max
    for option in options where isKey[option] {
      lowest = min(lowest, sums[option] + vote * votes[option])
    }
    var (keyTied, keyAbove, tied, above) = (0, 0, 0, 0)
    for option in options {
      let sum = sums[option] + vote * votes[option]
      if sum > lowest {
        above += 1
        if isKey[option] { keyAbove += 1 }
      } else if sum == lowest {
        tied += 1
        if isKey[option] { keyTied += 1 }
      }
    }
    return above == keyAbove ? Credit(choosing: keyTied, of: tied) : .zero
  }
}
