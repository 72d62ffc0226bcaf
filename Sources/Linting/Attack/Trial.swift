import Assessment

/// The guesses of one guesser, marked.
struct Trial {
  let name: String
  let choice: String
  private var credit = Credit.zero
  private var chance = Credit.zero
  private var chances: [Double] = []
  private var gaveAway: [Item.ID] = []

  /// Marks the guesses; items on which the guesser has no preference say nothing about it.
  init(_ name: String, _ choice: String, on table: BallotTable, votes: [Int16]) {
    self.name = name
    self.choice = choice
    for item in table.ids.indices {
      let options = table.options(of: item)
      guard options.contains(where: { votes[$0] != votes[options.lowerBound] }) else { continue }
      let earned = table.credit(of: item, by: votes.span)
      credit += earned
      chance += table.chances[item]
      chances.append(table.chances[item].value)
      if earned == .one { gaveAway.append(table.ids[item]) }
    }
  }

  /// The probability of as many points by guesses at random, the part of a point that ties add
  /// dropped: the score is never made better than it was.
  var probability: Double {
    PoissonBinomial(chances: chances).probability(ofAtLeast: credit.wholePoints)
  }

  /// The results of all guessers, corrected for the number of those that had any preference.
  static func results(of trials: [Trial]) -> [Attack.Result] {
    let decided = trials.indices.filter { !trials[$0].chances.isEmpty }
    let probabilities = decided.map { trials[$0].probability }
    var pairs = Array(repeating: (raw: 1.0, corrected: 1.0), count: trials.count)
    for (index, pair) in zip(decided, zip(probabilities, corrected(probabilities))) {
      pairs[index] = (pair.0, pair.1)
    }
    return zip(trials, pairs).map { trial, pair in trial.result(pair.raw, pair.corrected) }
  }

  private func result(_ probability: Double, _ corrected: Double) -> Attack.Result {
    let decided = chances.count
    return Attack.Result(
      name: name,
      choice: choice,
      decided: decided,
      score: decided == 0 ? 0 : credit.mean(over: decided),
      chance: decided == 0 ? 0 : chance.mean(over: decided),
      probability: probability,
      corrected: corrected,
      gaveAway: gaveAway
    )
  }
}
