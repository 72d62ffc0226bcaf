import Testing

@testable import Assessment

@Suite struct `How many forms a bank holds` {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let items: [Item]
    var sections = [ExamSection.specimen(scored: 2, domains: ["1"])]
    let forms: Int
    /// The domains that rule out one form more, or none where what binds items does.
    var limits: [Domain.ID] = []
    let additions: [String]
    var dispensable: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "no item at all",
      items: [],
      forms: 0,
      limits: ["1"],
      additions: ["2 of 1"]
    ),
    Case(
      testDescription: "one item too few",
      items: many(1, of: "1"),
      forms: 0,
      limits: ["1"],
      additions: ["1 of 1"]
    ),
    Case(
      testDescription: "exactly three forms",
      items: many(7, of: "1"),
      forms: 3,
      limits: ["1"],
      additions: ["1 of 1"]
    ),
    Case(
      testDescription: "the scarcer domain limits",
      items: many(9, of: "1") + many(5, of: "2"),
      sections: [.specimen(scored: 4, domains: ["1", "2"])],
      forms: 2,
      limits: ["2"],
      additions: ["1 of 2"]
    ),
    Case(
      testDescription: "two sections draw from one domain",
      items: many(9, of: "1") + many(6, of: "2"),
      sections: [
        .specimen("a", scored: 4, domains: ["1", "2"]), .specimen("b", scored: 1, domains: ["2"]),
      ],
      forms: 2,
      limits: ["2"],
      additions: ["3 of 2"]
    ),
    Case(
      testDescription: "enemies leave no form",
      items: [.specimen("a", enemies: ["b"]), .specimen("b")],
      forms: 0,
      additions: ["1 of 1"],
      dispensable: ["items 'a' and 'b' must not share a form"]
    ),
    Case(
      testDescription: "enemies share a bank as long as each has its own form",
      items: [.specimen("a", enemies: ["b"]), .specimen("b")] + many(2, of: "1"),
      forms: 2,
      limits: ["1"],
      additions: ["2 of 1"]
    ),
    Case(
      testDescription: "four mutual enemies go into as many forms",
      items: mutualEnemies(4) + many(2, of: "1"),
      forms: 2,
      additions: ["1 of 1"],
      dispensable: ["0' and 'enemy-1", "0' and 'enemy-2", "0' and 'enemy-3"].map(quarrel)
        + ["1' and 'enemy-2", "1' and 'enemy-3", "2' and 'enemy-3"].map(quarrel)
    ),
    Case(
      testDescription: "case studies of two leave an odd item missing",
      items: study("x", 2) + study("y", 2) + many(1, of: "1"),
      sections: [.specimen(scored: 3, domains: ["1"])],
      forms: 1,
      limits: ["1"],
      additions: ["1 of 1"]
    ),
    Case(
      testDescription: "pairs alone make no form of three",
      items: study("x", 2) + study("y", 2) + study("z", 2),
      sections: [.specimen(scored: 3, domains: ["1"])],
      forms: 0,
      additions: ["1 of 1"],
      dispensable: ["x", "y", "z"].map { "case study '\($0)' brings all its 2 items or none" }
    ),
    Case(
      testDescription: "a case study that fits nowhere is of no use",
      items: study("x", 3) + many(2, of: "1"),
      forms: 1,
      limits: ["1"],
      additions: ["2 of 1"]
    ),
    Case(
      testDescription: "a case study over two domains",
      items: study("x", 1) + [.specimen("x-9", domain: "2", scenario: "x")] + many(1, of: "1"),
      sections: [.specimen(scored: 2, domains: ["1", "2"])],
      forms: 1,
      limits: ["2"],
      additions: ["1 of 2"]
    ),
  ]

  @Test(arguments: cases)
  func `is counted, with what rules out more and what more would take`(case: Case) {
    let bank = Bank.specimen(`case`.items)
    let profile = profile(`case`.sections)
    let feasibility = Feasibility(of: profile, from: [bank])
    #expect(feasibility.forms.count == `case`.forms)
    #expect(feasibility.bound.forms == `case`.forms)
    #expect(feasibility.isMet == (`case`.forms > 0))
    if case .domains(let limits) = feasibility.bound.reason {
      #expect(limits == `case`.limits)
    } else {
      #expect(`case`.limits.isEmpty)
    }
    let proposal = feasibility.proposal
    #expect(proposal?.forms == `case`.forms + 1)
    #expect(proposal?.additions.map { "\($0.items) of \($0.domain)" } == `case`.additions)
    #expect(proposal?.dispensable.map(\.description) == `case`.dispensable)
    expectCertified(feasibility, bank, "")
    expectSufficient(feasibility, `case`.items, "")
  }

  @Test(arguments: 0..<20)
  func `is found by search where drawing one after another uses up what is needed`(seed: UInt64) {
    // Each of five forms has one case study of two and one single item.
    let items = (1...5).flatMap { study("case\($0)", 2) } + many(5, of: "1")
    let bank = Bank.specimen(items)
    let profile = profile([.specimen(scored: 3, domains: ["1"])])
    let feasibility = Feasibility(of: profile, from: [bank], seed: Seed(seed))
    #expect(feasibility.forms.count == 5 && feasibility.bound.forms == 5)
    expectCertified(feasibility, bank, "seed \(seed)")
  }

  @Test func `is cut off where more is not looked for`() {
    let bank = Bank.specimen(many(20, of: "1"))
    let profile = profile([.specimen(scored: 2, domains: ["1"])])
    let feasibility = Feasibility(of: profile, from: [bank], limit: 3)
    #expect(feasibility.forms.count == 3 && feasibility.bound.forms == 10)
    #expect(feasibility.proposal == nil && !feasibility.isExact)
    let wanted = Feasibility(of: profile, from: [bank], wanted: 12)
    #expect(wanted.forms.count == 10 && !wanted.isMet)
    #expect(wanted.proposal?.additions.map(\.items) == [4])
  }

  @Test func `is the same whatever the order of items`() {
    let bank = Bank.generated(seed: 7, domains: ["1", "2"], itemsPerDomain: 12)
    let reversed = Bank.specimen(
      bank.items.filter { $0.scenario == nil }.reversed()
        + bank.items.filter { $0.scenario != nil },
      id: bank.id
    )
    let profile = ExamProfile.specimen(
      weights: [("1", 50), ("2", 50)],
      sections: [.specimen(scored: 6, domains: ["1", "2"])]
    )
    let one = Feasibility(of: profile, from: [bank])
    let other = Feasibility(of: profile, from: [reversed])
    #expect(one.forms.map(\.form) == other.forms.map(\.form))
    #expect(one.proposal == other.proposal && one.bound == other.bound)
  }

  /// The exact maximum, by trying all sets of forms, lies between both ends.
  @Test(arguments: 0..<8)
  func `holds against trying everything`(block: UInt64) {
    var (exact, bound, several) = (0, 0, 0)
    for seed in (block * 40)..<(block * 40 + 40) {
      let (profile, items) = tinyInstance(seed: seed)
      let bank = Bank.specimen(items)
      let feasibility = Feasibility(of: profile, from: [bank], seed: Seed(seed))
      let most = EveryForm(of: items, by: profile).mostDisjoint
      #expect(feasibility.forms.count <= most && most <= feasibility.bound.forms, "seed \(seed)")
      expectCertified(feasibility, bank, "seed \(seed)")
      expectSufficient(feasibility, items, "seed \(seed)")
      exact += feasibility.isExact ? 1 : 0
      if case .bonds = feasibility.bound.reason { bound += 1 }
      several += most > 1 ? 1 : 0
    }
    #expect(exact == 40)
    #expect(bound > 0 && several > 0)
  }

  private func expectCertified(_ feasibility: Feasibility, _ bank: Bank, _ comment: Comment) {
    let names = feasibility.forms.flatMap(\.items).map(\.id)
    #expect(Set(names).count == names.count, comment)
    for form in feasibility.forms { #expect(form.violations(from: [bank]) == [], comment) }
    guard let seed = feasibility.seed else { return }
    let drawn = try? FormAssembler()
      .exams(count: feasibility.forms.count, for: feasibility.profile, from: [bank], seed: seed)
    #expect(drawn == feasibility.forms, comment)
  }

  /// What is proposed makes the forms possible, and one item less or a bond that stays does not.
  private func expectSufficient(
    _ feasibility: Feasibility,
    _ items: [Item],
    _ comment: Comment
  ) {
    guard let proposal = feasibility.proposal else { return }
    func forms(_ items: [Item]) -> Feasibility {
      Feasibility(
        of: feasibility.profile,
        from: [.specimen(items)],
        wanted: proposal.forms,
        limit: proposal.forms
      )
    }
    #expect(proposal.isLeast && proposal.clash?.isProven ?? true, comment)
    #expect(forms(items + written(proposal.additions)).isMet, comment)
    for domain in proposal.additions.map(\.domain) {
      let fewer = proposal.additions.map {
        Feasibility.Addition(domain: $0.domain, items: $0.items - ($0.domain == domain ? 1 : 0))
      }
      let lacking = forms(items + written(fewer))
      #expect(!lacking.isMet && lacking.bound.forms < proposal.forms, comment)
    }
    for bond in proposal.dispensable {
      #expect(forms(unbound(items, bond) + written(proposal.lacking)).isMet, comment)
    }
  }

  private func written(_ additions: [Feasibility.Addition]) -> [Item] {
    additions.flatMap { addition in
      (0..<addition.items).map {
        .specimen("new-\(addition.domain)-\($0)", domain: addition.domain)
      }
    }
  }

  private func unbound(_ items: [Item], _ bond: AssemblyFailure.Bond) -> [Item] {
    items.map { item in
      var enemies = item.enemies
      var scenario = item.scenario
      switch bond {
      case .enemies(let one, let other):
        if item.id == one { enemies.removeAll { $0 == other } }
        if item.id == other { enemies.removeAll { $0 == one } }
      case .caseStudy(let name, _): if scenario == name { scenario = nil }
      }
      return .specimen(
        item.id,
        domain: item.domain,
        topic: item.topic,
        enemies: enemies,
        scenario: scenario
      )
    }
  }

  private func profile(_ sections: [ExamSection]) -> ExamProfile {
    .specimen(weights: [("1", 50), ("2", 50)], sections: sections)
  }

  /// Up to eleven items of two domains, tightly bound, for short forms.
  private func tinyInstance(seed: UInt64) -> (ExamProfile, [Item]) {
    var generator = SeededGenerator(seed: Seed(seed).derived(for: "tiny"))
    var sections = [ExamSection.specimen("a", scored: 2 + generator.below(2), domains: ["1", "2"])]
    if generator.below(3) == 0 { sections.append(.specimen("b", scored: 1, domains: ["2"])) }
    let count = 5 + generator.below(7)
    let names = (0..<count).map { "item-\($0)" }
    var studies: [Int] = []
    while studies.count < count {
      let size = max(1, generator.below(5) - 1)
      studies += Array(repeating: studies.count, count: min(size, count - studies.count))
    }
    let items = names.indices.map { index in
      let isAlone = studies.count { $0 == studies[index] } == 1
      return Item.specimen(
        names[index],
        domain: generator.below(5) < 2 ? "1" : "2",
        enemies: generator.below(2) == 0
          ? [] : [names[generator.below(count)]].filter { $0 != names[index] },
        scenario: isAlone ? nil : "case-\(studies[index])"
      )
    }
    return (profile(sections), items)
  }
}

private func quarrel(_ numbers: String) -> String {
  "items 'enemy-\(numbers)' must not share a form"
}

private func many(_ count: Int, of domain: Domain.ID) -> [Item] {
  (0..<count).map { .specimen("d\(domain)-\($0)", domain: domain) }
}

private func study(_ name: String, _ count: Int) -> [Item] {
  (0..<count).map { .specimen("\(name)-\($0)", scenario: name) }
}

private func mutualEnemies(_ count: Int) -> [Item] {
  let names = (0..<count).map { "enemy-\($0)" }
  return names.map { name in .specimen(name, enemies: names.filter { $0 != name }) }
}
