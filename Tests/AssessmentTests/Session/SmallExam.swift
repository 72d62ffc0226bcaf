import Assessment

/// Exams of a few items, made in one line.
enum SmallExam {
  static let choice = Task.multipleChoice(options: options(4), key: 1, fixedOrder: false)
  static let multiple = Task.multipleResponse(options: options(5), key: [3, 1], fixedOrder: false)
  static let ordering = Task.ordering(entries: options(5), length: 4)
  static let matching = Task.matching(
    prompts: [2, 0, 2].map { Task.Prompt(text: "prompt", match: $0) },
    responses: options(4)
  )

  static func options(_ count: Int) -> [Option] {
    (0..<count).map { Option(text: "option \(Option.name(of: $0))") }
  }

  static func section(
    _ id: String,
    _ seconds: Int,
    _ navigation: ExamSection.Navigation = .free,
    breakAfter: Int = 0,
    cut: Fraction? = nil
  ) -> ExamSection {
    ExamSection(
      id: id,
      title: "Section \(id)",
      timeLimit: .seconds(seconds),
      scored: 1,
      domains: ["1"],
      navigation: navigation,
      breakAfter: .seconds(breakAfter),
      cut: cut
    )
  }

  /// One item of the exam to be made.
  struct Place {
    var task = choice
    var section = 0
    var domain = "1"
    var isScored = true
  }

  static func exam(
    _ places: [Place],
    sections: [ExamSection] = [section("A", 60)],
    warnings: [Int] = [],
    scoring: ScoringPolicy = policy(),
    classes: DomainClasses? = nil
  ) -> Exam {
    let items = places.enumerated().map { position, place in
      Item(
        id: "item-\(position)",
        topic: "1.1/topic",
        domain: place.domain,
        stem: "stem",
        task: place.task
      )
    }
    let slots = zip(items, places).map { item, place in
      Form.Slot(
        item: item.id,
        section: place.section,
        isScored: place.isScored,
        optionOrder: Array(item.task.options.indices),
        promptOrder: Array(item.task.prompts.indices)
      )
    }
    let profile = ExamProfile(
      id: "small",
      title: "Small",
      domains: ["1", "2", "3"].map {
        Domain(id: $0, title: "Domain \($0)", weight: Weight(percent: 20))
      },
      sections: sections,
      scoring: scoring,
      classes: classes,
      warnings: warnings.map { .seconds($0) }
    )
    let form = Form(profile: "small", seed: Seed(1), algorithm: 1, slots: slots)
    return Exam(profile: profile, form: form, items: items)
  }

  static func policy(
    credit: ScoringPolicy.Credit = .allOrNothing,
    points: ScoringPolicy.Points = .init(standard: 1),
    penalty: Fraction = 0,
    floor: ScoringPolicy.Floor = .total,
    rawCut: Fraction = Fraction(7, 10),
    passRule: ScoringPolicy.PassRule = .total
  ) -> ScoringPolicy {
    ScoringPolicy(
      credit: credit,
      points: points,
      penalty: penalty,
      floor: floor,
      scale: Scale(lowest: 100, highest: 1000, cut: 700, assumedRawCut: rawCut),
      passRule: passRule
    )
  }

  /// Two items without order, ten seconds, a warning three seconds before the end.
  static let twoItems = exam([Place(), Place()], sections: [section("A", 10)], warnings: [3])

  /// Two items in a forward-only section, a break, one item in a free section.
  static let twoSections = exam(
    [Place(), Place(), Place(section: 1)],
    sections: [section("A", 10, .forwardOnly, breakAfter: 5), section("B", 20)],
    warnings: [15, 3]
  )
}
