import Assessment

/// The guessers before the items of a bank.
struct Sitting {
  let challenges: [Challenge]
  /// What each guesser earned, the learnt combination of all others last.
  let trials: [Trial]
  private let guessers: [Guesser]
  private let ballots: [Combination.Ballot]

  /// Lets every guesser sit the items in which options are selected.
  init(of items: [Item]) {
    let challenges = items.compactMap(Challenge.init)
    let positions = challenges.map(\.options.count).max() ?? 0
    let guessers = Guesser.readers + (0..<positions).map(Guesser.position)
    let ballots = challenges.map { challenge in
      Combination.Ballot(challenge, scores: guessers.map { $0.scores(challenge) })
    }
    var trials = guessers.enumerated().map { index, guesser in
      Trial(guesser.name, guesser.choice, challenges, scores: ballots.lazy.map { $0.votes[index] })
    }
    trials.append(
      Trial(
        "learnt",
        "what a vote of all the above chooses, learnt from other items",
        challenges,
        scores: Combination.heldOutScores(ballots, guessers: guessers.count)
      )
    )
    self.challenges = challenges
    self.trials = trials
    self.guessers = guessers
    self.ballots = ballots
  }

  /// The guessers that have a vote in the combination, learnt from all items.
  var combination: [Attack.Vote] {
    let learnt = Combination(learningFrom: ballots, guessers: guessers.count)
    return zip(guessers, learnt.weights).filter { $1 != 0 }
      .map { Attack.Vote(name: $0.name, weight: $1) }
  }
}
