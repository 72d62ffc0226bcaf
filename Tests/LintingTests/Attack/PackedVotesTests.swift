import Assessment
import Testing

@testable import Linting

@Suite struct `Votes packed into a word` {
  /// Guessers' votes for random items, marked both ways after every step that learning may take.
  @Test(arguments: 2...8) func `Earn what a loop over the options earns`(_ options: Int) {
    var random = SeededGenerator(seed: Seed(UInt64(options)))
    for _ in 0..<500 {
      let key = UInt32(1 + random.below((1 << options) - 2))
      var sums = [Int16](repeating: 0, count: options)
      var packed = PackedVotes(sumsOf: options)
      for _ in 0...Combination.steps {
        let vote: Int16 = random.below(2) == 0 ? 1 : -1
        var votes: [Int16] = []
        BallotTable.append(votesFor: sums.map { _ in random.below(3) }, to: &votes)
        for option in sums.indices { sums[option] += vote * votes[option] }
        let marked = packed.adding(PackedVotes(votes[...]), times: vote).credit(key: key)
        packed.add(PackedVotes(votes[...]), times: vote)
        let expected = Credit(forSelectingFrom: options, key: key) { Int(sums[$0]) }
        #expect(marked == expected)
        #expect(packed.credit(key: key) == expected)
      }
    }
  }

  @Test func `Hold the greatest sums that learning can reach`() {
    let extremes: [Int16] = [7, 5, 3, 1, -1, -3, -5, -7]
    for vote: Int16 in [1, -1] {
      var packed = PackedVotes(sumsOf: 8)
      for _ in 0...Combination.steps { packed.add(PackedVotes(extremes[...]), times: vote) }
      #expect(packed.credit(key: vote > 0 ? 0b1 : 0b1000_0000) == .one)
    }
  }

  @Test func `Of wide items the loop takes care, with the same outcome for a bank of both`() {
    let narrow = Item.random(60, seed: 5) { order, _ in order[3] }
    let wide = (0..<30).map { number in
      Item.choice(
        Item.ID("wide-\(number)"),
        "Which?",
        (0..<9).map { "Option" + String(repeating: "x", count: ($0 * 7 + number) % 9) },
        key: (0..<9).max { ($0 * 7 + number) % 9 < ($1 * 7 + number) % 9 } ?? 0
      )
    }
    let table = BallotTable(of: narrow + wide, guessers: Guesser.readers)
    let learnt = Combination(learningFrom: table)
    let votes = learnt.votes(on: table)
    #expect(learnt.weights.first == 1)
    #expect(table.ids.indices.allSatisfy { table.credit(of: $0, by: votes.span) == .one })
  }
}
