import Testing

@testable import Assessment

@Suite struct `Finding a form where few exist` {
  private static let repairing = FormAssembler(repairSteps: 1_000, searchSteps: 0)
  private static let searching = FormAssembler(repairSteps: 0, searchSteps: 20_000)

  @Test(arguments: 0..<40)
  func `a small bank has a form exactly if trying everything finds one`(block: UInt64) throws {
    var (forms, shortages, clashes) = (0, 0, 0)
    for seed in (block * 50)..<(block * 50 + 50) {
      let (profile, items) = smallInstance(seed: seed)
      let blueprint = Blueprint(of: profile)
      let domains = profile.domains.map(\.id)
      let expected = Exhaustion(items: items, blueprint: blueprint, domains: domains)
      for assembler in [FormAssembler(), Self.searching] {
        do {
          let exam = try assembler.exam(for: profile, from: [.specimen(items)], seed: Seed(seed))
          #expect(exam.violations(from: [.specimen(items)]) == [], "seed \(seed)")
          #expect(expected.hasForm, "seed \(seed)")
          forms += 1
        } catch .shortfalls(let shortfalls) {
          let short = domains.filter { id in
            items.count { $0.domain == id } < blueprint.total(of: id)
          }
          #expect(shortfalls.map(\.domain) == short && !short.isEmpty, "seed \(seed)")
          shortages += 1
        } catch .clash(let clash) {
          #expect(!expected.hasForm && clash.isProven, "seed \(seed)")
          expectIrreducible(clash, items, blueprint, "seed \(seed)")
          clashes += 1
        } catch {
          Issue.record("seed \(seed): \(error)")
        }
      }
    }
    #expect(min(forms, shortages, clashes) >= 5, "\(forms) \(shortages) \(clashes)")
  }

  /// Only the three items that the hub excludes make a form.
  @Test(arguments: 0..<50)
  func `an item that excludes all others is not taken`(seed: UInt64) throws {
    let items =
      [Item.specimen("hub", enemies: ["a", "b", "c"])] + ["a", "b", "c"].map { .specimen($0) }
    try expectForm(of: 3, from: items, seed: seed)
  }

  /// Each item of one domain excludes its twin of the other, and half of each is taken.
  @Test(arguments: 0..<50)
  func `twins of two domains are shared out`(seed: UInt64) throws {
    let items = (1...12).flatMap { number in
      [
        Item.specimen("left-\(number)", domain: "1", enemies: ["right-\(number)"]),
        Item.specimen("right-\(number)", domain: "2"),
      ]
    }
    try expectForm(of: 12, from: items, seed: seed)
  }

  /// 4 + 4 + 4 + 5 is the only sum that makes 17.
  @Test(arguments: 0..<50)
  func `case studies add up to the quota`(seed: UInt64) throws {
    let items = [4, 4, 4, 5, 7, 8, 11].enumerated().flatMap { study, size in
      (1...size).map { Item.specimen("case\(study)-\($0)", scenario: "case\(study)") }
    }
    try expectForm(of: 17, from: items, seed: seed)
  }

  @Test(arguments: 0..<50)
  func `a case study goes to the section that has room for it`(seed: UInt64) throws {
    let profile = ExamProfile.specimen(
      weights: [("1", 50), ("2", 50)],
      sections: [
        .specimen("a", scored: 2, domains: ["1"]),
        .specimen("b", scored: 6, domains: ["1", "2"]),
      ]
    )
    let items =
      (1...3).map { Item.specimen("study-\($0)", domain: "1", scenario: "study") }
      + (1...2).map { .specimen("one-\($0)", domain: "1") }
      + (1...3).map { .specimen("two-\($0)", domain: "2") }
    let exam = try FormAssembler().exam(for: profile, from: [.specimen(items)], seed: Seed(seed))
    #expect(exam.violations(from: [.specimen(items)]) == [])
  }

  /// Sixty items without quarrels are hidden among 180 that quarrel with a seventh of all.
  @Test(arguments: 0..<10)
  func `a hidden form is found`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: Seed(seed).derived(for: "hidden"))
    let names = (0..<240).map { "item-\($0)" }
    let order = generator.shuffled(0..<240)
    let items = order.map { number in
      let enemies = number < 60 ? [] : names.filter { _ in generator.below(7) == 0 }
      return Item.specimen(
        names[number],
        domain: number % 3 == 0 ? "1" : "2",
        topic: "1.1/t\(number % 50)",
        enemies: enemies
      )
    }
    let profile = ExamProfile.specimen(
      weights: [("1", 33), ("2", 67)],
      sections: [.specimen(scored: 60, domains: ["1", "2"])]
    )
    for assembler in [FormAssembler(), Self.repairing] {
      let exam = try assembler.exam(for: profile, from: [.specimen(items)], seed: Seed(seed))
      #expect(exam.violations(from: [.specimen(items)]) == [])
    }
  }

  private func expectForm(of length: Int, from items: [Item], seed: UInt64) throws {
    let profile = ExamProfile.specimen(
      weights: [("1", 50), ("2", 50)],
      sections: [
        .specimen(
          scored: length,
          domains: items.contains { $0.domain == "2" } ? ["1", "2"] : ["1"]
        )
      ]
    )
    for assembler in [FormAssembler(), Self.repairing, Self.searching] {
      let exam = try assembler.exam(for: profile, from: [.specimen(items)], seed: Seed(seed))
      #expect(exam.violations(from: [.specimen(items)]) == [])
    }
  }

  /// A clash stays one without all other domains and bonds, and ends without any one of its own.
  private func expectIrreducible(
    _ clash: AssemblyFailure.Clash,
    _ items: [Item],
    _ blueprint: Blueprint,
    _ comment: Comment
  ) {
    func hasForm(_ domains: [Domain.ID], _ bonds: [AssemblyFailure.Bond]) -> Bool {
      Exhaustion(items: items, blueprint: blueprint, domains: domains, bonds: bonds).hasForm
    }
    #expect(!clash.domains.isEmpty && !clash.bonds.isEmpty, comment)
    #expect(!hasForm(clash.domains, clash.bonds), comment)
    for domain in clash.domains {
      #expect(hasForm(clash.domains.filter { $0 != domain }, clash.bonds), comment)
    }
    for bond in clash.bonds {
      #expect(hasForm(clash.domains, clash.bonds.filter { $0 != bond }), comment)
    }
  }

  /// Up to ten items of two domains for one or two sections, tightly bound.
  private func smallInstance(seed: UInt64) -> (ExamProfile, [Item]) {
    var generator = SeededGenerator(seed: Seed(seed).derived(for: "instance"))
    var sections = [
      ExamSection.specimen("a", scored: 2 + generator.below(4), domains: ["1", "2"])
    ]
    if generator.below(2) == 0 {
      sections.append(.specimen("b", scored: 1 + generator.below(2), domains: ["2"]))
    }
    let count = 5 + generator.below(6)
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
          ? []
          : [names[generator.below(count)]]
            .filter { $0 != names[index] },
        scenario: isAlone ? nil : "case-\(studies[index])"
      )
    }
    return (.specimen(weights: [("1", 50), ("2", 50)], sections: sections), items)
  }
}
