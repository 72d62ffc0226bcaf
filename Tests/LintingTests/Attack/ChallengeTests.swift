import Assessment
import TestSupport
import Testing

@testable import Linting

@Suite struct `Marking guesses` {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let key: [Option.Index]
    let scores: [Int]
    let credit: Fraction

    init(_ description: String, key: [Option.Index], _ scores: [Int], _ credit: Fraction) {
      testDescription = description
      self.key = key
      self.scores = scores
      self.credit = credit
    }
  }

  static let cases = [
    Case("the key is ahead", key: [1], [0, 2, 1, 0], 1),
    Case("a distractor is ahead", key: [1], [3, 2, 1, 0], 0),
    Case("two are ahead together", key: [1], [2, 2, 1, 0], Fraction(1, 2)),
    Case("three are ahead together", key: [0], [2, 2, 1, 2], Fraction(1, 3)),
    Case("all are equal", key: [3], [5, 5, 5, 5], Fraction(1, 4)),
    Case("scores below zero", key: [3], [-5, -4, -3, -2], 1),
    Case("both of the key are ahead", key: [0, 4], [7, 1, 1, 1, 6], 1),
    Case(
      "one of the key is ahead, four share a place",
      key: [0, 4],
      [7, 1, 1, 1, 1],
      Fraction(1, 4)
    ),
    Case("one of the key and a distractor are ahead", key: [0, 4], [7, 6, 1, 1, 1], 0),
    Case("three share two places", key: [0, 4], [7, 7, 1, 1, 7], Fraction(1, 3)),
    Case("five share two places", key: [0, 4], [1, 1, 1, 1, 1], Fraction(1, 10)),
    Case(
      "three of six, the last two places shared by three",
      key: [0, 1, 2],
      [9, 4, 4, 4, 0, 0],
      Fraction(1, 3)
    ),
  ]

  @Test(arguments: cases) func `Ties share the credit`(_ guess: Case) throws {
    let challenge = try #require(made(options: guess.scores.count, key: guess.key))
    #expect(challenge.credit(forSelecting: guess.scores).mean(over: 1) == guess.credit)
  }

  /// If every selection of the options is as likely to be the key, any guess earns the chance.
  @Test func `All possible keys of an item earn one point together`() throws {
    try withEverySequence(of: [0, 1, 2], lengths: 2...5) { scores in
      for size in 1..<scores.count {
        var sum = Credit.zero
        var chances = Credit.zero
        for subset in 0..<(1 << scores.count) where subset.nonzeroBitCount == size {
          let key = scores.indices.filter { subset >> $0 & 1 == 1 }
          let challenge = try #require(made(options: scores.count, key: key))
          sum += challenge.credit(forSelecting: scores)
          chances += challenge.chance
        }
        #expect(sum == .one, "\(scores), \(size)")
        #expect(chances == .one)
      }
    }
  }

  @Test(arguments: 1...26) func `Every share of a point is a whole number of units`(_ options: Int)
  {
    for chosen in 0...options {
      let ways = (0..<chosen).reduce(1) { $0 * (options - $1) / ($1 + 1) }
      #expect(Credit.one.units % ways == 0)
      #expect(Credit(choosing: chosen, of: options).units == Credit.one.units / ways)
    }
  }

  @Test func `Items in which nothing can be guessed are left out`() {
    #expect(made(options: 2, key: [0, 1]) == nil)
    #expect(Challenge(.ordering) == nil)
    #expect(Challenge(.matching) == nil)
  }

  func made(options: Int, key: [Option.Index]) -> Challenge? {
    Challenge(.response("i", "Which?", (0..<options).map { "option \($0)" }, key: key))
  }
}
