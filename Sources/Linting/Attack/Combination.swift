import Assessment

/// Guessers that vote together, each with a whole number of votes for or against its choice.
struct Combination {
  /// The votes of each guesser, in the order of the guessers.
  private(set) var weights: [Int]

  /// How often the learning may add or take one vote.
  static let steps = 6
  /// Into how many parts the items are divided.
  static let folds = 5

  /// Learns from the items of the first folds and their keys: the one vote more or less that earns
  /// most is taken, as long as it earns at least a point; the first of equal ones.
  init(learningFrom table: BallotTable, folds: Int = Self.folds) {
    weights = Array(repeating: 0, count: table.votes.count)
    var count = BallotCount(table, folds: folds)
    for _ in 0..<Self.steps {
      var best: (guesser: Int, vote: Int16, gain: Credit)?
      for guesser in weights.indices {
        for vote: Int16 in [1, -1] {
          let gain = count.gain(of: vote, by: guesser)
          if gain >= .one, gain > best?.gain ?? .zero { best = (guesser, vote, gain) }
        }
      }
      guard let best else { return }
      weights[best.guesser] += Int(best.vote)
      count.add(best.vote, of: best.guesser)
    }
  }

  /// The sums of the votes for all options of all items.
  func votes(on table: BallotTable) -> [Int16] {
    var sums = [Int16](repeating: 0, count: table.starts[table.ids.count])
    for (weight, votes) in zip(weights, table.votes) where weight != 0 {
      for option in sums.indices { sums[option] += Int16(weight) * votes[option] }
    }
    return sums
  }

  /// The votes on all items, those of each fold by what was learnt from the folds before it; the
  /// first fold is not guessed.
  ///
  /// No item is guessed by a combination that has seen its key. Learning from later folds too would
  /// use each key twice, once to learn from and once to be guessed: the successes would hang
  /// together, and luck would look like skill more often than the p-value says. An item's fold
  /// follows from its id alone.
  static func heldOutVotes(on table: BallotTable) -> [Int16] {
    let learnt =
      [[]]
      + (1..<folds).map { fold in
        Combination(learningFrom: table, folds: fold).votes(on: table)
      }
    var votes = [Int16](repeating: 0, count: table.starts[table.ids.count])
    for (item, fold) in table.folds.enumerated() where fold > 0 {
      for option in table.options(of: item) { votes[option] = learnt[fold][option] }
    }
    return votes
  }
}
