import Assessment
import Diagnostics
import Testing
import YAML

@testable import ItemBank
@testable import Linting

/// Banks of random four-option items, and the rules that look at a bank's keys as a whole.
@Suite struct `Clues of a whole bank` {
  /// The key of an item, given the positions of its options from the shortest to the longest.
  typealias Choice = ([Int], inout SeededGenerator) -> Int

  static let words = [
    "always", "may", "often", "only", "never", "river", "delta", "gorge", "pool", "meander",
  ]

  /// A bank whose option lengths and words are drawn by lot.
  static func draft(_ count: Int, _ generator: inout SeededGenerator) -> BankDraft {
    bankDraft(
      (0..<count).map { number in
        let options = (0..<4).map { _ in
          (0...(1 + generator.below(5))).map { _ in words[generator.below(words.count)] }
            .joined(separator: " ") + String(repeating: "x", count: generator.below(12))
        }
        return ItemText(id: "item-\(number)", stem: "Which one is it?", options: options)
      }
    )
  }

  /// The same bank with other keys.
  static func keyed(
    _ draft: BankDraft,
    _ generator: inout SeededGenerator,
    _ choose: Choice
  ) -> BankDraft {
    var draft = draft
    for item in draft.items.indices {
      let options = draft.items[item].options
      let order = options.indices.sorted {
        options[$0].text?.utf8Count ?? 0 < options[$1].text?.utf8Count ?? 0
      }
      let key = choose(order, &generator)
      for option in options.indices { draft.items[item].options[option].isKey = option == key }
    }
    return draft
  }

  static let cheap = [
    Rule.keyPositionImbalance, .longestKeyRate, .keyRun, .determinerAsymmetry,
  ]

  static func found(in draft: BankDraft) -> [String] {
    cheap.flatMap { rule in
      guard case .bank(let check) = rule.check else { return [String]() }
      return check(draft).map { _ in rule.id.name }
    }
  }

  @Test func `are hardly ever seen where keys are drawn by lot`() {
    var generator = SeededGenerator(seed: Seed(2_026))
    var alarms: [String: Int] = [:]
    var alarmedBanks = 0
    for _ in 0..<10 {
      let draft = Self.draft(650, &generator)
      for _ in 0..<20 {
        let found = Self.found(in: Self.keyed(draft, &generator) { $1.below($0.count) })
        for rule in Set(found) { alarms[rule, default: 0] += 1 }
        if !found.isEmpty { alarmedBanks += 1 }
      }
    }
    #expect(alarmedBanks < 4, "of 200 banks: \(alarms)")
  }

  struct Planted: CustomTestStringConvertible {
    let rule: String
    let count: Int
    let choose: @Sendable ([Int], inout SeededGenerator) -> Int
    var testDescription: String { rule }
  }

  /// In so many of a hundred items the key is as planted, elsewhere it is one of the others.
  static let planted = [
    Planted(rule: "longest-key-rate", count: 200) { order, generator in
      generator.below(100) < 40 ? order[3] : order[generator.below(3)]
    },
    Planted(rule: "key-position-imbalance", count: 200) { order, generator in
      generator.below(100) < 45 ? 1 : [0, 2, 3][generator.below(3)]
    },
  ]

  @Test(arguments: planted)
  func `are seen where they are planted`(case: Planted) {
    var generator = SeededGenerator(seed: Seed(7))
    let draft = Self.draft(`case`.count, &generator)
    var hits = 0
    for _ in 0..<10 {
      let found = Self.found(in: Self.keyed(draft, &generator, `case`.choose))
      if found.contains(`case`.rule) { hits += 1 }
    }
    #expect(hits >= 9)
  }

  @Test func `are hardly ever seen by guessers where keys are drawn by lot`() {
    let flagged = (1...8).filter {
      Attack.mostTelling(on: Item.random(650, seed: $0), margin: 5) != nil
    }
    #expect(flagged == [])
  }

  @Test func `are seen by guessers where they are planted`() {
    let items = Item.random(200, seed: 1) { order, generator in
      generator.below(100) < 45 ? order[3] : order[generator.below(3)]
    }
    #expect(Attack.mostTelling(on: items, margin: 5)?.name == "longest")
  }
}
