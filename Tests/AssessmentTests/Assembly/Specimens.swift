import Assessment

/// Short ways to write profiles, items and banks.
extension ExamProfile {
  static func specimen(
    weights: [(Domain.ID, Int)],
    sections: [ExamSection],
    types: [ItemType] = ItemType.allCases
  ) -> ExamProfile {
    ExamProfile(
      id: "specimen",
      title: "Specimen",
      domains: weights.map { id, percent in
        Domain(id: id, title: "Domain \(id)", weight: Weight(percent: percent))
      },
      sections: sections,
      scoring: ScoringPolicy(
        scale: Scale(lowest: 100, highest: 1000, cut: 700, assumedRawCut: Fraction(7, 10))
      ),
      typeRules: types.map { TypeRule(type: $0, count: CountRange(2)) }
    )
  }

  static func practitioner(scored: Int, unscored: Int) -> ExamProfile {
    specimen(
      weights: practitionerWeights,
      sections: [.specimen(scored: scored, unscored: unscored, domains: ["1", "2", "3", "4", "5"])]
    )
  }

  static let practitionerWeights = [("1", 20), ("2", 24), ("3", 28), ("4", 14), ("5", 14)]
}

extension ExamSection {
  static func specimen(
    _ id: ID = "all",
    scored: Int,
    unscored: Int = 0,
    domains: [Domain.ID]
  ) -> ExamSection {
    ExamSection(
      id: id,
      title: "Section \(id)",
      timeLimit: .seconds(60 * scored),
      scored: scored,
      unscored: unscored,
      domains: domains
    )
  }
}

extension Item {
  static func specimen(
    _ id: ID,
    domain: Domain.ID = "1",
    topic: Topic.Name? = nil,
    task: Task = .choice(of: 4),
    enemies: [ID] = [],
    scenario: Scenario.ID? = nil
  ) -> Item {
    Item(
      id: id,
      topic: topic ?? "\(domain).1/\(id)",
      domain: domain,
      stem: "Which one is \(id)?",
      task: task,
      enemies: enemies,
      scenario: scenario
    )
  }
}

extension Task {
  static func choice(of count: Int, key: Int = 0, fixedOrder: Bool = false) -> Task {
    .multipleChoice(options: options(count), key: key, fixedOrder: fixedOrder)
  }

  static func response(of count: Int, key: [Int], fixedOrder: Bool = false) -> Task {
    .multipleResponse(options: options(count), key: key, fixedOrder: fixedOrder)
  }

  static func sequence(of count: Int, length: Int) -> Task {
    .ordering(entries: options(count), length: length)
  }

  static func pairs(_ matches: [Int], responses: Int) -> Task {
    .matching(
      prompts: matches.enumerated().map { Prompt(text: "prompt \($0)", match: $1) },
      responses: options(responses)
    )
  }

  private static func options(_ count: Int) -> [Option] {
    (0..<count).map { Option(text: "option \(Option.name(of: $0))") }
  }
}

extension Bank {
  static func specimen(_ items: [Item], id: ID = "specimen") -> Bank {
    var scenarios: [Scenario.ID] = []
    for case let name? in items.map(\.scenario) where !scenarios.contains(name) {
      scenarios.append(name)
    }
    return Bank(
      id: id,
      title: "Specimen",
      digest: "digest of \(id)",
      items: items,
      scenarios: scenarios.map { Scenario(id: $0, text: "The case of \($0).") }
    )
  }

  /// A bank without enemies or case studies: so many items on each of so many topics in each of
  /// so many syllabus sections of every domain.
  static func regular(
    domains: [Domain.ID],
    sections: Int,
    topics: Int,
    items: Int
  ) -> Bank {
    let all = domains.flatMap { domain in
      (1...sections).flatMap { section in
        (1...topics).flatMap { topic in
          (1...items).map { number in
            Item.specimen(
              "d\(domain)-s\(section)-t\(topic)-n\(number)",
              domain: domain,
              topic: "\(domain).\(section)/t\(topic)"
            )
          }
        }
      }
    }
    return specimen(all)
  }

  /// A bank of all item types with enemies, case studies over one or two domains, and options in
  /// fixed order.
  static func generated(seed: UInt64, domains: [Domain.ID], itemsPerDomain: Int) -> Bank {
    var generator = SeededGenerator(seed: Seed(seed))
    var items: [Item] = []
    let names = domains.flatMap { domain in (1...itemsPerDomain).map { "d\(domain)-\($0)" } }
    for domain in domains {
      for number in 1...itemsPerDomain {
        let topic = "\(domain).\(generator.below(5))/t\(generator.below(6))"
        let enemies = (0..<(generator.below(4) == 0 ? 2 : 0)).map { _ in
          names[generator.below(names.count)]
        }
        items.append(
          .specimen(
            "d\(domain)-\(number)",
            domain: domain,
            topic: topic,
            task: task(by: &generator),
            enemies: enemies
          )
        )
      }
    }
    for study in 1...(domains.count * 2) {
      for part in 1...(2 + generator.below(2)) {
        let domain = domains[(study + (part == 3 ? 1 : 0)) % domains.count]
        items.append(
          .specimen(
            "case\(study)-\(part)",
            domain: domain,
            topic: "\(domain).9/case\(study)",
            task: task(by: &generator),
            scenario: "case\(study)"
          )
        )
      }
    }
    return specimen(items)
  }

  private static func task(by generator: inout SeededGenerator) -> Task {
    switch generator.below(6) {
    case 0: .response(of: 5, key: [1, 3])
    case 1: .sequence(of: 5, length: 3)
    case 2: .pairs([2, 0, 2], responses: 4)
    case 3: .choice(of: 4, key: 3, fixedOrder: true)
    default: .choice(of: 4, key: generator.below(4))
    }
  }
}
