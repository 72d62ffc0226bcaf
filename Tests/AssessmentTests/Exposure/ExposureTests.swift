import Testing

@testable import Assessment

@Suite struct `Counting drawn forms` {
  private static let bank = Bank.generated(seed: 7, domains: ["1", "2"], itemsPerDomain: 30)
  private static let plan = FormPlan(
    for: .specimen(
      weights: [("1", 50), ("2", 50)],
      sections: [.specimen(scored: 12, domains: ["1", "2"])]
    ),
    from: [bank]
  )

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `sees the items of the exam of each seed`(seed: UInt64) throws {
    let items = try FormAssembler().items(by: Self.plan, seed: Seed(seed))
    let exam = try FormAssembler().exam(
      for: Self.plan.profile,
      from: [Self.bank],
      seed: Seed(seed)
    )
    #expect(Set(items.map { Self.plan.items[$0].id }) == Set(exam.items.map(\.id)))
    #expect(items.count == exam.items.count)
  }

  @Test func `gives the same in parts as in one`() throws {
    let whole = try Exposure(of: Self.plan, draws: 0..<60, seed: Seed(5))
    var sum = try Exposure(of: Self.plan, draws: 0..<7, seed: Seed(5))
    sum.add(try Exposure(of: Self.plan, draws: 7..<60, seed: Seed(5)))
    #expect(sum.itemCounts == whole.itemCounts && sum.topicCounts == whole.topicCounts)
    #expect(sum.draws == 60 && whole.draws == 60)
    #expect(whole.itemCounts.reduce(0, +) == 60 * 12)
  }

  @Test func `tells how many items two forms share`() throws {
    let forms = try (0..<20).map { number in
      let seed = Seed(5).derived(for: "draw:\(number)")
      return Set(try FormAssembler().items(by: Self.plan, seed: seed))
    }
    var (shared, pairs) = (0, 0)
    for left in forms.indices {
      for right in forms.indices where right > left {
        shared += forms[left].intersection(forms[right]).count
        pairs += 1
      }
    }
    let exposure = try Exposure(of: Self.plan, draws: 0..<20, seed: Seed(5))
    #expect(exposure.meanOverlap == Fraction(shared, pairs))
    #expect(try Exposure(of: Self.plan, draws: 0..<1, seed: Seed(5)).meanOverlap == nil)
  }

  @Test func `fails where no form can be drawn`() {
    let plan = FormPlan(for: .practitioner(scored: 50, unscored: 0), from: [Self.bank])
    #expect(throws: AssemblyFailure.self) {
      try Exposure(of: plan, draws: 0..<3, seed: Seed(1))
    }
  }
}
