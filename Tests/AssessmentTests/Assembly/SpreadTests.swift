import Assessment
import Testing

@Suite struct `Spreading a form over the syllabus` {
  @Test(arguments: 0..<300)
  func `nothing comes twice while something else is unused`(seed: UInt64) throws {
    let bank = irregularBank(seed: seed)
    let profile = ExamProfile.specimen(
      weights: [("1", 60), ("2", 40)],
      sections: [
        .specimen("a", scored: 3 + Int(seed % 9), domains: ["1", "2"]),
        .specimen("b", scored: 2, unscored: 1, domains: ["2"]),
      ]
    )
    let exam = try FormAssembler().exam(for: profile, from: [bank], seed: Seed(seed))
    for domain in ["1", "2"] {
      for key in [\Item.topic, \.syllabusSection] {
        let all = Set(bank.items.filter { $0.domain == domain }.map { $0[keyPath: key] })
        let drawn = exam.items.filter { $0.domain == domain }.map { $0[keyPath: key] }
        #expect(Set(drawn).count == min(drawn.count, all.count), "domain \(domain): \(drawn)")
      }
    }
  }

  @Test func `topics of one section take turns until their items are used up`() throws {
    let items =
      (1...6).map { Item.specimen("wide-\($0)", topic: "1.1/wide") }
      + (1...2).map { Item.specimen("narrow-\($0)", topic: "1.1/narrow") }
    let profile = ExamProfile.specimen(
      weights: [("1", 100)],
      sections: [.specimen(scored: 6, domains: ["1"])]
    )
    for seed in 0..<20 as Range<UInt64> {
      let exam = try FormAssembler()
        .exam(for: profile, from: [.specimen(items)], seed: Seed(seed))
      #expect(exam.items.count { $0.topic == "1.1/narrow" } == 2)
    }
  }

  /// Up to five syllabus sections with up to six topics of up to four items in each domain.
  private func irregularBank(seed: UInt64) -> Bank {
    var generator = SeededGenerator(seed: Seed(seed).derived(for: "bank"))
    let items = ["1", "2"].flatMap { domain in
      (0...(1 + generator.below(4))).flatMap { section in
        (0...generator.below(6)).flatMap { topic in
          (0...generator.below(4)).map { number in
            Item.specimen(
              "d\(domain)-s\(section)-t\(topic)-n\(number)",
              domain: domain,
              topic: "\(domain).\(section)/t\(topic)"
            )
          }
        }
      }
    }
    let reserve = ["1", "2"].flatMap { domain in
      (0..<12).map {
        Item.specimen("d\(domain)-r\($0)", domain: domain, topic: "\(domain).0/t0")
      }
    }
    return .specimen(items + reserve)
  }
}

extension Item {
  fileprivate var syllabusSection: String { Topic.section(of: topic) }
}
