import Testing

@testable import Assessment

@Suite struct `The reach of topics` {
  private static let draws = 10_000

  /// So many standard errors are exceeded once in 150,000 comparisons.
  private static let bound = 4.5

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `is worked out as forms are drawn, in banks without bonds`(seed: UInt64) throws {
    let bank = irregularBank(seed: seed, enemyPairs: 0)
    let profile = twoSections(seed: seed)
    let (reach, exposure) = try measured(profile, bank, seed)
    #expect(reach.isExact)
    expectAgreement(reach, exposure)
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `is right wherever it is called exact, in banks with enemies`(seed: UInt64) throws {
    let bank = irregularBank(seed: seed, enemyPairs: 1 + Int(seed % 4))
    let profile = ExamProfile.specimen(
      weights: [("1", 60), ("2", 40)],
      sections: [.specimen(scored: 6 + Int(seed % 5), domains: ["1", "2"])]
    )
    let (reach, exposure) = try measured(profile, bank, seed)
    expectAgreement(reach, exposure)
  }

  @Test func `is exact beside enemies in some of the banks, and not in others`() throws {
    var (exact, counted) = (0, 0)
    for seed in 0..<12 as Range<UInt64> {
      let bank = irregularBank(seed: seed, enemyPairs: 1 + Int(seed % 4))
      let profile = ExamProfile.specimen(
        weights: [("1", 60), ("2", 40)],
        sections: [.specimen(scored: 6 + Int(seed % 5), domains: ["1", "2"])]
      )
      let reach = Reach(of: FormPlan(for: profile, from: [bank]), from: [bank])
      for topic in reach.topics {
        if reach.probability(of: topic) == nil { counted += 1 } else { exact += 1 }
      }
    }
    #expect(exact > 50 && counted > 50, "\(exact) \(counted)")
  }

  /// Three of four sections get a turn, and a section of two topics shows one of them.
  @Test func `of a small bank is known by hand`() throws {
    let topics = ["1.1/a", "1.2/a", "1.3/a", "1.4/a", "1.4/b"]
    let items = topics.enumerated().map { Item.specimen("item-\($0)", topic: $1) }
    let profile = ExamProfile.specimen(
      weights: [("1", 100)],
      sections: [.specimen(scored: 3, domains: ["1"])]
    )
    let bank = Bank.specimen(items)
    let reach = Reach(of: FormPlan(for: profile, from: [bank]), from: [bank])
    let chances = topics.map { reach.probability(of: $0)?.share }
    #expect(chances == [3, 3, 3].map { Fraction($0, 4) } + [Fraction(3, 8), Fraction(3, 8)])
    #expect(reach.probability(of: "1.5/none") == nil)
  }

  @Test func `is zero where no form can go`() {
    let items = [
      Item.specimen("drawn", domain: "1"),
      .specimen("weightless", domain: "2"),
      .specimen("sequence", domain: "1", task: .sequence(of: 3, length: 3)),
      .specimen("large-1", domain: "1", scenario: "large"),
      .specimen("large-2", domain: "1", scenario: "large"),
    ]
    let profile = ExamProfile.specimen(
      weights: [("1", 100), ("2", 0)],
      sections: [.specimen(scored: 1, domains: ["1", "2"])],
      types: [.multipleChoice, .caseStudy]
    )
    let bank = Bank.specimen(items)
    let reach = Reach(of: FormPlan(for: profile, from: [bank]), from: [bank])
    #expect(
      reach.unreachable == ["2.1/weightless", "1.1/sequence", "1.1/large-1", "1.1/large-2"]
    )
  }

  @Test func `is counted where case studies take several seats`() throws {
    let bank = Bank.generated(seed: 3, domains: ["1", "2"], itemsPerDomain: 20)
    let profile = ExamProfile.specimen(
      weights: [("1", 50), ("2", 50)],
      sections: [.specimen(scored: 10, domains: ["1", "2"])]
    )
    let plan = FormPlan(for: profile, from: [bank])
    let exposure = try Exposure(of: plan, draws: 0..<50, seed: Seed(1))
    let reach = Reach(of: plan, from: [bank], drawn: exposure)
    let first = try #require(reach.probability(of: exposure.topics[0]))
    #expect(!first.isExact && !reach.isExact)
    #expect(first.share == Fraction(exposure.topicCounts[0], 50))
  }

  private func measured(
    _ profile: ExamProfile,
    _ bank: Bank,
    _ seed: UInt64
  ) throws
    -> (Reach, Exposure)
  {
    let plan = FormPlan(for: profile, from: [bank])
    let exposure = try Exposure(of: plan, draws: 0..<Self.draws, seed: Seed(seed))
    return (Reach(of: plan, from: [bank], drawn: exposure), exposure)
  }

  private func expectAgreement(_ reach: Reach, _ exposure: Exposure) {
    for (topic, count) in zip(exposure.topics, exposure.topicCounts) {
      guard let chance = reach.probability(of: topic), chance.isExact else { continue }
      expectClose(count, chance.share.value, topic)
    }
    for (item, count) in zip(exposure.items, exposure.itemCounts) {
      guard let chance = reach.probability(ofItem: item), chance.isExact else { continue }
      expectClose(count, chance.share.value, item)
    }
  }

  private func expectClose(_ count: Int, _ chance: Double, _ name: String) {
    let drawn = Double(count) / Double(Self.draws)
    let error = (chance * (1 - chance) / Double(Self.draws)).squareRoot()
    #expect(abs(drawn - chance) <= Self.bound * error + 1e-12, "\(name): \(drawn), not \(chance)")
  }

  private func twoSections(seed: UInt64) -> ExamProfile {
    .specimen(
      weights: [("1", 60), ("2", 40)],
      sections: [
        .specimen("a", scored: 3 + Int(seed), domains: ["1", "2"]),
        .specimen("b", scored: 2, unscored: 1, domains: ["2"]),
      ]
    )
  }

  /// Up to five syllabus sections with up to four topics of up to three items in each domain.
  private func irregularBank(seed: UInt64, enemyPairs: Int) -> Bank {
    var generator = SeededGenerator(seed: Seed(seed).derived(for: "bank"))
    var names: [(id: String, domain: String, topic: String)] = []
    for domain in ["1", "2"] {
      for section in 0...(2 + generator.below(3)) {
        for topic in 0...generator.below(4) {
          for number in 0...generator.below(3) {
            let id = "d\(domain)-s\(section)-t\(topic)-n\(number)"
            names.append((id, domain, "\(domain).\(section)/t\(topic)"))
          }
        }
      }
      for number in 0..<8 { names.append(("d\(domain)-r\(number)", domain, "\(domain).0/t0")) }
    }
    var enemies: [String: [String]] = [:]
    for _ in 0..<enemyPairs {
      let one = names[generator.below(names.count)].id
      enemies[one, default: []].append(names[generator.below(names.count)].id)
    }
    return .specimen(
      names.map { name in
        .specimen(
          name.id,
          domain: name.domain,
          topic: name.topic,
          enemies: (enemies[name.id] ?? []).filter { $0 != name.id }
        )
      }
    )
  }
}
