import Testing

@testable import Assessment

@Suite struct `Drawing for a candidate who knows items` {
  private let domains = ["1", "2", "3", "4", "5"]

  private func history(of exams: [Exam]) -> History {
    History(
      exams.enumerated().flatMap { index, exam in
        exam.items.map { item in
          Encounter.specimen(
            item.id,
            .correct,
            attempt: index + 1,
            day: index,
            topic: item.topic,
            domain: item.domain
          )
        }
      }
    )
  }

  /// Sits mocks in a row, each drawn with what came before.
  private func mocks(
    _ count: Int,
    of profile: ExamProfile,
    from bank: Bank,
    seed: UInt64
  ) throws -> [Exam] {
    var exams: [Exam] = []
    for number in 0..<count {
      exams.append(
        try FormAssembler().exam(
          for: profile,
          from: [bank],
          seed: Seed(seed).derived(for: "mock:\(number)"),
          avoiding: history(of: exams).avoidance
        )
      )
    }
    return exams
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `shares no item with the mocks before while the bank allows`(seed: UInt64) throws {
    let profile = ExamProfile.practitioner(scored: 20, unscored: 5)
    let bank = Bank.generated(seed: seed % 4, domains: domains, itemsPerDomain: 30)
    let exams = try mocks(3, of: profile, from: bank, seed: seed)
    #expect(Set(exams.flatMap(\.items).map(\.id)).count == 75)
    for exam in exams { #expect(exam.violations(from: [bank]) == []) }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `repeats no more than it must, and what was shown longest ago`(seed: UInt64) throws {
    let profile = ExamProfile.specimen(
      weights: [("1", 50), ("2", 50)],
      sections: [.specimen(scored: 8, domains: ["1", "2"])]
    )
    // Domain 1 has nine items for forms of four, domain 2 has plenty.
    let items =
      (1...9).map { Item.specimen("few-\($0)", domain: "1") }
      + (1...40).map { Item.specimen("many-\($0)", domain: "2") }
    let exams = try mocks(4, of: profile, from: .specimen(items), seed: seed)
    let names = exams.map { Set($0.items.map(\.id)) }
    func few(_ number: Int) -> Set<Item.ID> { names[number].filter { $0.hasPrefix("few") } }
    #expect(few(0).isDisjoint(with: few(1)))
    #expect(few(2).subtracting(few(0).union(few(1))).count == 1)
    #expect(few(2).intersection(few(0)).count == 3)
    // The fourth goes on with what only the first and the second had.
    #expect(few(3).isSuperset(of: few(0).subtracting(few(2))))
    #expect(few(3).isDisjoint(with: few(2)))
    let many = names.map { $0.filter { $0.hasPrefix("many") } }
    #expect(many.reduce(into: Set()) { $0.formUnion($1) }.count == 16)
  }

  @Test func `still spreads what is new over the topics`() throws {
    let profile = ExamProfile.specimen(
      weights: [("1", 100)],
      sections: [.specimen(scored: 6, domains: ["1"])]
    )
    let bank = Bank.regular(domains: ["1"], sections: 2, topics: 3, items: 4)
    for exam in try mocks(4, of: profile, from: bank, seed: 3) {
      #expect(Set(exam.items.map(\.topic)).count == 6)
    }
  }

  @Test func `is the form of the seed where nothing is avoided`() throws {
    let profile = ExamProfile.practitioner(scored: 20, unscored: 5)
    let bank = Bank.generated(seed: 1, domains: domains, itemsPerDomain: 30)
    let assembler = FormAssembler()
    for seed in 0..<10 as Range<UInt64> {
      let plain = try assembler.exam(for: profile, from: [bank], seed: Seed(seed))
      #expect(plain.avoided == nil)
      for avoidance in [Avoidance(), Avoidance(layers: [[]])] {
        let exam = try assembler.exam(
          for: profile,
          from: [bank],
          seed: Seed(seed),
          avoiding: avoidance
        )
        #expect(exam == plain)
      }
    }
  }

  @Test func `follows from the seed and what the exam says was avoided`() throws {
    let profile = ExamProfile.practitioner(scored: 20, unscored: 5)
    let bank = Bank.generated(seed: 1, domains: domains, itemsPerDomain: 12)
    for exam in try mocks(4, of: profile, from: bank, seed: 9).dropFirst() {
      let again = try FormAssembler().exam(
        for: profile,
        from: [bank],
        seed: exam.form.seed,
        avoiding: try #require(exam.avoided)
      )
      #expect(again == exam)
    }
  }

  @Test func `takes avoided items where bonds leave no other form`() throws {
    let profile = ExamProfile.specimen(
      weights: [("1", 100)],
      sections: [.specimen(scored: 2, domains: ["1"])]
    )
    let bank = Bank.specimen([
      .specimen("old"), .specimen("new", enemies: ["newer"]), .specimen("newer", enemies: ["new"]),
    ])
    let exam = try FormAssembler().exam(
      for: profile,
      from: [bank],
      seed: Seed(1),
      avoiding: Avoidance(layers: [["old"]])
    )
    #expect(exam.items.map(\.id).contains("old"))
    #expect(exam.violations(from: [bank]) == [])
  }

  @Test func `is refused as ever where there is no form at all`() {
    let profile = ExamProfile.practitioner(scored: 20, unscored: 5)
    let bank = Bank.specimen([.specimen("old"), .specimen("new", domain: "2")])
    let avoidance = Avoidance(layers: [["old"]])
    let plain = #expect(throws: AssemblyFailure.self) {
      try FormAssembler().exam(for: profile, from: [bank], seed: Seed(1))
    }
    let failure = #expect(throws: AssemblyFailure.self) {
      try FormAssembler().exam(for: profile, from: [bank], seed: Seed(1), avoiding: avoidance)
    }
    #expect(failure == plain)
  }
}
