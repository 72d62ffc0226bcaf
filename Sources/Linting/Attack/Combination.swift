import Assessment

/// Guessers that vote together, each with a whole number of votes for or against its choice.
struct Combination {
  /// The votes of each guesser, in the order of the guessers.
  private(set) var weights: [Int]

  /// How often the learning may add or take one vote.
  static let steps = 6
  /// Into how many parts the items are divided.
  static let folds = 5

  /// An item with what each guesser thinks of its options: how many options it puts below each
  /// less how many it puts above.
  struct Ballot {
    let challenge: Challenge
    let votes: [[Int]]

    init(_ challenge: Challenge, scores: [[Int]]) {
      self.challenge = challenge
      votes = scores.map { scores in
        scores.map { score in scores.reduce(0) { $0 + (score - $1).signum() } }
      }
    }
  }

  /// Learns from items and their keys: the one vote more or less that earns most is taken, as long
  /// as it earns at least a point; the first of equal ones.
  init(learningFrom ballots: [Ballot], guessers: Int) {
    weights = Array(repeating: 0, count: guessers)
    var count = BallotCount(ballots, guessers: guessers)
    for _ in 0..<Self.steps {
      var best: (guesser: Int, vote: Int, gain: Credit)?
      for guesser in 0..<guessers {
        for vote in [1, -1] {
          let gain = count.gain(of: vote, by: guesser)
          if gain >= .one, gain > best?.gain ?? .zero { best = (guesser, vote, gain) }
        }
      }
      guard let best else { return }
      weights[best.guesser] += best.vote
      count.add(best.vote, of: best.guesser)
    }
  }

  /// The sum of the votes for each option.
  func scores(_ ballot: Ballot) -> [Int] {
    var sums = [Int](repeating: 0, count: ballot.challenge.options.count)
    for (weight, votes) in zip(weights, ballot.votes) where weight != 0 {
      for option in sums.indices { sums[option] += weight * votes[option] }
    }
    return sums
  }

  /// The scores for all items, those of each fold by what was learnt from the folds before it; the
  /// first fold is not guessed.
  ///
  /// No item is guessed by a combination that has seen its key. Learning from later folds too would
  /// use each key twice, once to learn from and once to be guessed: the successes would hang
  /// together, and luck would look like skill more often than the p-value says. An item's fold
  /// follows from its id alone.
  static func heldOutScores(_ ballots: [Ballot], guessers: Int) -> [[Int]] {
    let folds = ballots.map {
      Int(Seed(0).derived(for: $0.challenge.id).value % UInt64(Self.folds))
    }
    var scores = ballots.map { [Int](repeating: 0, count: $0.challenge.options.count) }
    for fold in 1..<Self.folds {
      let seen = ballots.indices.filter { folds[$0] < fold }.map { ballots[$0] }
      let combination = Combination(learningFrom: seen, guessers: guessers)
      for index in ballots.indices where folds[index] == fold {
        scores[index] = combination.scores(ballots[index])
      }
    }
    return scores
  }
}
