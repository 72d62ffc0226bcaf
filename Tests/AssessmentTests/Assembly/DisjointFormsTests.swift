import Assessment
import Testing

@Suite struct `Drawing forms that share no item` {
  private let bank = Bank.generated(
    seed: 2,
    domains: ["1", "2", "3", "4", "5"],
    itemsPerDomain: 30
  )
  private let profile = ExamProfile.practitioner(scored: 20, unscored: 5)

  @Test(arguments: 0..<20)
  func `no item comes twice`(seed: UInt64) throws {
    let exams = try FormAssembler()
      .exams(count: 4, for: profile, from: [bank], seed: Seed(seed))
    let items = exams.flatMap(\.items).map(\.id)
    #expect(items.count == 100)
    #expect(Set(items).count == 100)
    for exam in exams { #expect(exam.violations(from: [bank]) == []) }
  }

  @Test func `the first is the exam of the seed, and more change none before`() throws {
    let assembler = FormAssembler()
    let one = try assembler.exam(for: profile, from: [bank], seed: Seed(6))
    let two = try assembler.exams(count: 2, for: profile, from: [bank], seed: Seed(6))
    let three = try assembler.exams(count: 3, for: profile, from: [bank], seed: Seed(6))
    #expect(two[0] == one)
    #expect(Array(three.prefix(2)) == two)
    #expect(Set(three.map(\.form.seed)).count == 3)
    #expect(three[2].form.seed == Seed(6).derived(for: "form:3"))
  }

  @Test func `missing items are counted over all forms`() {
    let bank = Bank.regular(domains: ["1", "2", "3", "4", "5"], sections: 1, topics: 2, items: 5)
    let failure = #expect(throws: AssemblyFailure.self) {
      _ = try FormAssembler().exams(count: 2, for: profile, from: [bank], seed: Seed(1))
    }
    #expect(
      failure?.description == """
        domain 2 needs 12 items, the bank has 10
        domain 3 needs 12 items, the bank has 10
        """
    )
  }

  @Test func `forms may run out though there are items enough`() {
    let names = (1...4).map { "e\($0)" }
    let bank = Bank.specimen(
      names.map { name in .specimen(name, enemies: names.filter { $0 != name }) }
        + (1...2).map { .specimen("free-\($0)") }
    )
    let profile = ExamProfile.specimen(
      weights: [("1", 100)],
      sections: [.specimen(scored: 2, domains: ["1"])]
    )
    for seed in 0..<20 as Range<UInt64> {
      let failure = #expect(throws: AssemblyFailure.self) {
        _ = try FormAssembler().exams(count: 3, for: profile, from: [bank], seed: Seed(seed))
      }
      #expect(
        failure == .exhausted(drawn: 2, wanted: 3) || failure == .exhausted(drawn: 1, wanted: 3)
      )
    }
    let failure = AssemblyFailure.exhausted(drawn: 1, wanted: 3)
    #expect(failure.description == "the bank has items for 1 of 3 forms that share no item")
  }
}
