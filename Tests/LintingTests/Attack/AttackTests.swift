import Assessment
import TestSupport
import Testing

@testable import Linting

@Suite struct `Attacking banks` {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `A key that is the longest option in 40 percent of 200 items is noticed`(seed: UInt64) {
    let items = Item.random(200, seed: seed) { order, generator in
      generator.below(100) < 20 ? order[3] : order[generator.below(4)]
    }
    let attack = Attack(on: items, margin: 5)
    #expect(attack.verdict == .givenAway)
    #expect(attack.flagged.map(\.name).contains("longest"))
    #expect(!attack.flagged.map(\.name).contains("shortest"))
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `A key at b in 45 percent of 200 items is noticed`(seed: UInt64) {
    let items = Item.random(200, seed: seed) { _, generator in
      generator.below(60) < 16 ? 1 : generator.below(4)
    }
    let attack = Attack(on: items, margin: 5)
    #expect(attack.verdict == .givenAway)
    #expect(attack.flagged.map(\.name).contains("position-b"))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `Keys drawn by lot give nothing away`(seed: UInt64) {
    let attack = Attack(on: Item.random(150, seed: seed), margin: 5)
    #expect(attack.flagged == [])
    #expect(attack.verdict == .sound)
  }

  @Test func `Cues that only help together are learnt`() throws {
    let items = Item.random(400, seed: 5) { order, generator in
      let possible = order.dropLast().filter { $0 != 0 }
      return possible[generator.below(possible.count)]
    }
    let attack = Attack(on: items, margin: 5)
    let learnt = try #require(attack.flagged.first { $0.name == "learnt" })
    #expect(attack.results.allSatisfy { $0.score <= learnt.score })
    #expect(attack.combination.contains { $0.name == "longest" && $0.weight < 0 })
    #expect(attack.combination.contains { $0.name == "position-a" && $0.weight < 0 })
  }

  @Test func `The margin forgives what is not beyond it`() throws {
    let items = Item.random(200, seed: 1) { order, generator in
      generator.below(100) < 20 ? order[3] : order[generator.below(4)]
    }
    let strict = Attack(on: items, margin: 0)
    let longest = try #require(strict.results.first { $0.name == "longest" })
    let points = ((longest.score - longest.chance) * 100).value
    #expect(
      Attack(on: items, margin: Int(points)).isFlagged(longest) == (points > Double(Int(points)))
    )
    #expect(!Attack(on: items, margin: Int(points) + 1).isFlagged(longest))
    #expect(Attack(on: items, margin: 100).verdict == .sound)
  }

  @Test func `Only items chosen without a tie are given away`() throws {
    let items = [
      Item.choice("sure", "Which?", ["aaa", "bb", "cc"], key: 0),
      Item.choice("tied", "Which?", ["aaa", "bbb", "cc"], key: 0),
      Item.choice("wrong", "Which?", ["aaa", "bb", "cc"], key: 1),
      Item.choice("undecided", "Which?", ["aa", "bb", "cc"], key: 0),
      Item.response("both", "Which?", ["aaa", "bbb", "cc"], key: [0, 1]),
    ]
    let longest = try #require(Attack(on: items, margin: 5).results.first)
    #expect(longest.name == "longest")
    #expect(longest.gaveAway == ["sure", "both"])
    #expect(longest.decided == 4)
    #expect(longest.score == Fraction(5, 8))
    #expect(longest.chance == Fraction(1, 3))
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `The order of the items does not matter`(seed: UInt64) {
    let items = Item.random(120, seed: seed)
    expectEqualText(
      Attack(on: items.reversed(), margin: 5).text,
      Attack(on: items, margin: 5).text
    )
  }
}
