import Assessment
import Testing

@testable import Linting

@Suite struct `Learning from a bank` {
  static func table(_ items: [Item]) -> BallotTable {
    BallotTable(of: items, guessers: Guesser.readers)
  }

  @Test func `Votes count the options below less those above`() {
    var votes: [Int16] = []
    BallotTable.append(votesFor: [5, -2, 5, 9], to: &votes)
    BallotTable.append(votesFor: [1, 1, 1, 1], to: &votes)
    #expect(votes == [0, -3, 0, 3, 0, 0, 0, 0])
  }

  @Test func `A single cue is learnt as it is, and nothing from no items`() {
    let longest = Self.table(Item.random(40, seed: 1) { order, _ in order[3] })
    let learnt = Combination(learningFrom: longest)
    #expect(learnt.weights == [1] + Array(repeating: 0, count: Guesser.readers.count - 1))
    let votes = learnt.votes(on: longest)
    #expect(longest.ids.count == 40)
    #expect(longest.ids.indices.allSatisfy { longest.credit(of: $0, by: votes.span) == .one })
    let nothing = Combination(learningFrom: Self.table([]))
    #expect(nothing.weights == Guesser.readers.map { _ in 0 })
  }

  @Test(arguments: [0, 9, 18, 27, 36]) func `No guess depends on the key of its own item`(
    _ changed: Int
  ) {
    let items = Item.random(40, seed: 3)
    var others = items
    let before = Combination.heldOutVotes(on: Self.table(items))
    let options = items[changed].task.options.map(\.text)
    for key in options.indices {
      others[changed] = .choice(items[changed].id, items[changed].stem, options, key: key)
      let table = Self.table(others)
      let after = Combination.heldOutVotes(on: table)
      #expect(table.options(of: changed).allSatisfy { before[$0] == after[$0] })
    }
  }

  @Test func `Guesses depend on the keys of items in other folds`() {
    let (low, high) = (
      Item.random(40, seed: 3) { order, _ in order[0] },
      Item.random(40, seed: 3) { order, _ in order[3] }
    )
    let votes = [low, high].map { Combination.heldOutVotes(on: Self.table($0)) }
    #expect(votes[0] != votes[1])
    #expect(votes[0].contains { $0 != 0 })
  }

  @Test func `Items of the first fold are not guessed`() {
    let table = Self.table(Item.random(40, seed: 3) { order, _ in order[0] })
    let votes = Combination.heldOutVotes(on: table)
    let first = table.ids.indices.filter { table.folds[$0] == 0 }
    #expect(!first.isEmpty)
    #expect(first.allSatisfy { table.options(of: $0).allSatisfy { votes[$0] == 0 } })
  }
}
