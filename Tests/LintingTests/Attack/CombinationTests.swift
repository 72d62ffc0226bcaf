import Assessment
import Testing

@testable import Linting

@Suite struct `Learning from a bank` {
  static func ballots(_ items: [Item]) -> [Combination.Ballot] {
    items.compactMap(Challenge.init).map { challenge in
      Combination.Ballot(challenge, scores: Guesser.readers.map { $0.scores(challenge) })
    }
  }

  @Test func `Votes count the options below less those above`() throws {
    let challenge = try #require(Challenge(.choice("i", "Which?", ["a", "b", "c", "d"], key: 0)))
    let ballot = Combination.Ballot(challenge, scores: [[5, -2, 5, 9], [1, 1, 1, 1]])
    #expect(ballot.votes == [[0, -3, 0, 3], [0, 0, 0, 0]])
  }

  @Test func `A single cue is learnt as it is, and nothing from no items`() {
    let longest = Self.ballots(Item.random(40, seed: 1) { order, _ in order[3] })
    let learnt = Combination(learningFrom: longest, guessers: Guesser.readers.count)
    #expect(learnt.weights == [1] + Array(repeating: 0, count: Guesser.readers.count - 1))
    #expect(longest.allSatisfy { $0.challenge.credit(forSelecting: learnt.scores($0)) == .one })
    let nothing = Combination(learningFrom: [], guessers: 3)
    #expect(nothing.weights == [0, 0, 0])
  }

  @Test(arguments: [0, 9, 18, 27, 36]) func `No guess depends on the key of its own item`(
    _ changed: Int
  ) {
    let (items, count) = (Item.random(40, seed: 3), Guesser.readers.count)
    var others = items
    let before = Combination.heldOutScores(Self.ballots(items), guessers: count)
    let options = items[changed].task.options.map(\.text)
    for key in options.indices {
      others[changed] = .choice(items[changed].id, items[changed].stem, options, key: key)
      let after = Combination.heldOutScores(Self.ballots(others), guessers: count)
      #expect(before[changed] == after[changed])
    }
  }

  @Test func `Guesses depend on the keys of items in other folds`() {
    let (low, high) = (
      Item.random(40, seed: 3) { order, _ in order[0] },
      Item.random(40, seed: 3) { order, _ in order[3] }
    )
    let count = Guesser.readers.count
    let scores = [low, high].map { Combination.heldOutScores(Self.ballots($0), guessers: count) }
    #expect(scores[0] != scores[1])
    #expect(scores[0].contains { !isDecided($0) })
  }
}
