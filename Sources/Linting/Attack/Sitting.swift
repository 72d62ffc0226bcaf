import Assessment

/// The guessers before the items of a bank.
struct Sitting {
  /// What each guesser earned, the learnt combination of all others last.
  let trials: [Trial]
  private let guessers: [Guesser]
  private let table: BallotTable

  /// Lets every guesser sit the items in which options are selected.
  init(of items: [Item]) {
    let positions =
      items.indices.lazy.compactMap { Challenge.optionCount(of: items[$0]) }.max() ?? 0
    guessers = Guesser.readers + (0..<positions).map(Guesser.position)
    table = BallotTable(of: items, guessers: guessers)
    var trials: [Trial] = []
    for (guesser, votes) in zip(guessers, table.votes) {
      trials.append(Trial(guesser.name, guesser.choice, on: table, votes: votes))
    }
    trials.append(
      Trial(
        "learnt",
        "what a vote of all the above chooses, learnt from other items",
        on: table,
        votes: Combination.heldOutVotes(on: table)
      )
    )
    self.trials = trials
  }

  /// What a guess at random earns on each of the items that the guessers sat.
  var chances: [Credit] { table.chances }

  /// The guessers that have a vote in the combination, learnt from all items.
  var combination: [Attack.Vote] {
    let learnt = Combination(learningFrom: table)
    return zip(guessers, learnt.weights).filter { $1 != 0 }
      .map { Attack.Vote(name: $0.name, weight: $1) }
  }
}
