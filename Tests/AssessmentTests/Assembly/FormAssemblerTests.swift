import Assessment
import TestSupport
import Testing

@Suite struct `Drawing a form` {
  private static let domains = ["1", "2", "3", "4", "5"]
  private static let bank = Bank.generated(seed: 1, domains: domains, itemsPerDomain: 30)
  private static let full = ExamProfile.practitioner(scored: 50, unscored: 15)
  private static let short = ExamProfile.practitioner(scored: 20, unscored: 5)

  @Test(arguments: 0..<20)
  func `every form keeps to profile, blueprint and bonds`(block: UInt64) throws {
    for seed in (block * 100)..<(block * 100 + 100) {
      let exam = try FormAssembler().exam(for: Self.short, from: [Self.bank], seed: Seed(seed))
      #expect(exam.violations(from: [Self.bank]) == [], "seed \(seed)")
    }
  }

  @Test(arguments: 0..<100)
  func `a full form has the quotas of the exam guide`(seed: UInt64) throws {
    let exam = try FormAssembler().exam(for: Self.full, from: [Self.bank], seed: Seed(seed))
    let scored = zip(exam.form.slots, exam.items).filter { $0.0.isScored }.map(\.1)
    #expect(
      Self.domains.map { id in scored.count { $0.domain == id } } == [10, 12, 14, 7, 7]
    )
    #expect(
      Self.domains.map { id in exam.items.count { $0.domain == id } } == [13, 16, 18, 9, 9]
    )
    #expect(Set(exam.items.map(\.id)).count == 65)
    let shown = Set(exam.items.map(\.id))
    #expect(exam.items.allSatisfy { shown.isDisjoint(with: $0.enemies) })
  }

  @Test func `case studies come whole, in order, and in most forms`() throws {
    var drawn = 0
    for seed in 0..<200 as Range<UInt64> {
      let exam = try FormAssembler().exam(for: Self.full, from: [Self.bank], seed: Seed(seed))
      drawn += exam.scenarios.count
      for scenario in exam.scenarios {
        let authored = Self.bank.items.filter { $0.scenario == scenario.id }.map(\.id)
        let start = exam.items.firstIndex { $0.scenario == scenario.id } ?? 0
        #expect(exam.items.dropFirst(start).prefix(authored.count).map(\.id) == authored)
      }
    }
    #expect(drawn > 400)
  }

  @Test func `the same seed gives the same exam in whatever order the banks come`() throws {
    let halves = [
      Bank.specimen(Self.bank.items.filter { $0.domain < "3" && $0.scenario == nil }, id: "low"),
      Bank.specimen(Self.bank.items.filter { $0.domain >= "3" && $0.scenario == nil }, id: "high"),
    ]
    for seed in 0..<50 as Range<UInt64> {
      let exam = try FormAssembler().exam(for: Self.short, from: halves, seed: Seed(seed))
      let again = try FormAssembler().exam(for: Self.short, from: halves, seed: Seed(seed))
      let other = try FormAssembler()
        .exam(for: Self.short, from: halves.reversed(), seed: Seed(seed))
      #expect(exam == again)
      #expect(exam.form == other.form)
      #expect(exam.sources.map(\.bank) == ["low", "high"])
      #expect(exam.sources.map(\.digest) == ["digest of low", "digest of high"])
    }
  }

  @Test func `different seeds give different forms`() throws {
    let forms = try (0..<200 as Range<UInt64>).map { seed in
      try FormAssembler().exam(for: Self.short, from: [Self.bank], seed: Seed(seed)).form
    }
    #expect(Set(forms.map(\.slots)).count == forms.count)
    #expect(forms.map(\.seed) == (0..<200).map { Seed($0) })
    #expect(forms.allSatisfy { $0.algorithm == FormAssembler.algorithm })
  }

  @Test func `every item is drawn, scored and unscored, and in every third of the form`() throws {
    let bank = Bank.regular(domains: ["1"], sections: 2, topics: 2, items: 2)
    let profile = ExamProfile.specimen(
      weights: [("1", 100)],
      sections: [.specimen(scored: 4, unscored: 2, domains: ["1"])]
    )
    var seen: Set<String> = []
    for seed in 0..<200 as Range<UInt64> {
      let exam = try FormAssembler().exam(for: profile, from: [bank], seed: Seed(seed))
      for (position, slot) in exam.form.slots.enumerated() {
        seen.insert("\(slot.item) \(slot.isScored) \(position / 2)")
      }
    }
    #expect(seen.count == 8 * 2 * 3)
  }

  @Test func `types without a rule are left out, and so are case studies`() throws {
    let bank = Bank.specimen(
      (1...5).map { .specimen("choice-\($0)") }
        + (1...5).map { .specimen("pairs-\($0)", task: .pairs([0, 1], responses: 2)) }
        + (1...3).map { .specimen("study-\($0)", scenario: "study") }
        + [
          .specimen("mixed-1", scenario: "mixed"),
          .specimen("mixed-2", task: .pairs([0, 1], responses: 2), scenario: "mixed"),
        ]
    )
    func drawn(_ count: Int, of types: [ItemType]) throws -> [Item.ID] {
      let profile = ExamProfile.specimen(
        weights: [("1", 100)],
        sections: [.specimen(scored: count, domains: ["1"])],
        types: types
      )
      let exam = try FormAssembler().exam(for: profile, from: [bank], seed: Seed(1))
      return exam.items.map(\.id).sorted()
    }
    let choices = (1...5).map { "choice-\($0)" }
    let study = (1...3).map { "study-\($0)" }
    #expect(try drawn(5, of: [.multipleChoice]) == choices)
    #expect(try drawn(5, of: [.matching]) == (1...5).map { "pairs-\($0)" })
    #expect(try drawn(8, of: [.multipleChoice, .caseStudy]) == choices + study)
    #expect(throws: AssemblyFailure.noItems) { _ = try drawn(1, of: [.ordering, .caseStudy]) }
  }

  @Test func `a case study stays scored while other items can be tried out`() throws {
    let profile = ExamProfile.specimen(
      weights: [("1", 100)],
      sections: [.specimen(scored: 4, unscored: 2, domains: ["1"])]
    )
    let bank = Bank.specimen(
      (1...3).map { .specimen("study-\($0)", scenario: "study") }
        + (1...3).map { .specimen("single-\($0)") }
    )
    for seed in 0..<50 as Range<UInt64> {
      let exam = try FormAssembler().exam(for: profile, from: [bank], seed: Seed(seed))
      let unscored = exam.form.slots.filter { !$0.isScored }.map(\.item)
      #expect(unscored.count == 2)
      #expect(unscored.allSatisfy { $0.utf8.starts(with: "single".utf8) })
    }
  }

  @Test func `sections share a domain without sharing items`() throws {
    let profile = ExamProfile.specimen(
      weights: [("1", 50), ("2", 50)],
      sections: [
        .specimen("a", scored: 6, unscored: 1, domains: ["1", "2"]),
        .specimen("b", scored: 4, unscored: 2, domains: ["2"]),
      ]
    )
    let bank = Bank.regular(domains: ["1", "2"], sections: 2, topics: 5, items: 1)
    for seed in 0..<100 as Range<UInt64> {
      let exam = try FormAssembler().exam(for: profile, from: [bank], seed: Seed(seed))
      #expect(exam.violations(from: [bank]) == [])
      #expect(exam.form.slots.map(\.section) == Array(repeating: 0, count: 7) + [1, 1, 1, 1, 1, 1])
    }
  }

  @Test func `an exam without items has an empty form`() throws {
    let profile = ExamProfile.specimen(
      weights: [("1", 100)],
      sections: [.specimen(scored: 0, domains: ["1"])]
    )
    let exam = try FormAssembler().exam(for: profile, from: [], seed: Seed(1))
    #expect(exam.form.slots.isEmpty)
  }

  @Test func `an item's name stands in one bank only`() async {
    await #expect(processExitsWith: .failure) {
      let profile = ExamProfile.practitioner(scored: 5, unscored: 0)
      let bank = Bank.regular(
        domains: ["1", "2", "3", "4", "5"],
        sections: 1,
        topics: 1,
        items: 3
      )
      _ = try FormAssembler().exam(for: profile, from: [bank, bank], seed: Seed(1))
    }
  }
}
