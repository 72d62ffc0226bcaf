import Testing

@testable import Assessment

@Suite struct `Ordering options` {
  /// Chi-square with 3 degrees of freedom exceeds 16.27 once in a thousand times by chance.
  @Test(arguments: ["a", "b", "bedrock-01", "bedrock-02"])
  func `over seeds the key of an item is equally often in each position`(id: Item.ID) {
    let item = Item.specimen(id, task: .choice(of: 4, key: 2))
    var counts = [0, 0, 0, 0]
    for seed in 0..<4000 as Range<UInt64> { counts[keyPosition(of: item, Seed(seed))] += 1 }
    #expect(chiSquare(counts) < 16.27, "\(counts)")
  }

  @Test(arguments: [1, 42, 2026, UInt64.max])
  func `over items the keys of a form are equally often in each position`(seed: UInt64) {
    var counts = [0, 0, 0, 0]
    for number in 0..<4000 {
      let item = Item.specimen("item-\(number)", task: .choice(of: 4, key: 0))
      counts[keyPosition(of: item, Seed(seed))] += 1
    }
    #expect(chiSquare(counts) < 16.27, "\(counts)")
  }

  /// Chi-square with 15 degrees of freedom exceeds 37.70 once in a thousand times by chance.
  @Test(arguments: [("a", "b"), ("item-1", "item-2"), ("x", "xx"), ("ab", "ba")])
  func `the key positions of two items have nothing in common`(one: Item.ID, other: Item.ID) {
    let items = [one, other].map { Item.specimen($0, task: .choice(of: 4, key: 1)) }
    var counts = Array(repeating: 0, count: 16)
    for seed in 0..<8000 as Range<UInt64> {
      let positions = items.map { keyPosition(of: $0, Seed(seed)) }
      counts[positions[0] * 4 + positions[1]] += 1
    }
    #expect(chiSquare(counts) < 37.70, "\(counts)")
  }

  @Test func `prompts and responses are shuffled apart`() {
    let item = Item.specimen("pairs", task: .pairs([0, 1, 2, 3], responses: 4))
    let orders = (0..<500 as Range<UInt64>).map { seed in
      (item.promptOrder(by: Seed(seed)), item.optionOrder(by: Seed(seed)))
    }
    let same = orders.count { $0.0 == $0.1 }
    #expect((5...40).contains(same), "about one in 24")
    #expect(Set(orders.map(\.0)).count == 24)
  }

  @Test(arguments: [(5, 3), (3, 3), (2, 2), (4, 1), (2, 1)])
  func `an ordering item never shows its key`(entries: Int, length: Int) {
    let item = Item.specimen("steps", task: .sequence(of: entries, length: length))
    for seed in 0..<500 as Range<UInt64> {
      let order = item.optionOrder(by: Seed(seed))
      #expect(order.sorted() == Array(0..<entries))
      #expect(Array(order.prefix(length)) != Array(0..<length))
    }
  }

  @Test(arguments: [
    Task.choice(of: 4, key: 3, fixedOrder: true), .response(of: 5, key: [0, 4], fixedOrder: true),
    .sequence(of: 1, length: 1),
  ])
  func `some options stay in authored order`(task: Task) {
    let item = Item.specimen("fixed", task: task)
    for seed in 0..<50 as Range<UInt64> {
      #expect(item.optionOrder(by: Seed(seed)) == Array(task.options.indices))
      #expect(item.promptOrder(by: Seed(seed)) == [])
    }
  }

  @Test func `an item's options are in the same order in every form of a seed`() throws {
    let bank = Bank.generated(seed: 3, domains: ["1", "2"], itemsPerDomain: 20)
    let profile = ExamProfile.specimen(
      weights: [("1", 50), ("2", 50)],
      sections: [.specimen(scored: 12, domains: ["1", "2"])]
    )
    let part = Bank.specimen(bank.items.filter { $0.scenario == nil && $0.enemies.isEmpty })
    let forms = try [bank, part].map {
      try FormAssembler().exam(for: profile, from: [$0], seed: Seed(8)).form.slots
    }
    let shared = forms[0].filter { slot in forms[1].contains { $0.item == slot.item } }
    #expect(!shared.isEmpty && shared.count < 12)
    for slot in shared {
      let other = forms[1].first { $0.item == slot.item }
      #expect(other?.optionOrder == slot.optionOrder)
      #expect(other?.promptOrder == slot.promptOrder)
    }
  }

  private func keyPosition(of item: Item, _ seed: Seed) -> Int {
    guard case .selection(let key) = item.task.key else { return 0 }
    return item.optionOrder(by: seed).firstIndex(of: key[0]) ?? 0
  }

  private func chiSquare(_ counts: [Int]) -> Double {
    let expected = Double(counts.reduce(0, +)) / Double(counts.count)
    return counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
  }
}
