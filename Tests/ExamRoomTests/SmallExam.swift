import Assessment

/// Exams of a few items about tea.
enum SmallExam {
  static let water = Item(
    id: "water",
    topic: "1/water",
    domain: "1",
    stem: "Which water is best for green tea?\n",
    task: .multipleChoice(
      options: [
        "Boiling",
        "About 75 °C, because hotter water draws out what is bitter and a colder one takes too long",
        "Cold", "Salted",
      ]
      .map { Option(text: $0) },
      key: 1,
      fixedOrder: false
    )
  )
  static let leaves = Item(
    id: "leaves",
    topic: "1/leaves",
    domain: "1",
    stem: "Which teas are oxidized?\n\nChoose TWO.",
    task: .multipleResponse(
      options: ["Black", "Green", "Oolong", "White", "Herbal"].map { Option(text: $0) },
      key: [0, 2],
      fixedOrder: false
    )
  )
  static let steps = Item(
    id: "steps",
    topic: "1/steps",
    domain: "1",
    stem: "Put the steps in order.",
    task: .ordering(
      entries: ["Boil", "Pour", "Wait", "Freeze"].map { Option(text: $0) },
      length: 3
    )
  )
  static let origins = Item(
    id: "origins",
    topic: "1/origins",
    domain: "1",
    stem: "Where do they come from?",
    task: .matching(
      prompts: [.init(text: "Assam", match: 0), .init(text: "Sencha", match: 1)],
      responses: ["India", "Japan", "Kenya"].map { Option(text: $0) }
    )
  )
  static let guests = Scenario(id: "guests", text: "Four guests come.\nTwo want no milk.\n")
  static func guest(_ number: Int) -> Item {
    Item(
      id: "guest-\(number)",
      topic: "1/guests",
      domain: "1",
      stem: "What does guest \(number) get? \u{1B}[2J",
      task: .multipleChoice(
        options: ["Milk", "None"].map { Option(text: $0) },
        key: 0,
        fixedOrder: true
      ),
      scenario: "guests"
    )
  }

  static let allTypes = exam([[water, leaves, steps, origins, guest(1), guest(2)]])

  static func exam(
    _ parts: [[Item]],
    seconds: Int = 600,
    navigation: ExamSection.Navigation = .free,
    breakAfter: Int = 0,
    unscored: Int = 0,
    warnings: [Int] = [300, 60],
    penalty: Fraction = 0,
    domains: [Domain] = [Domain(id: "1", title: "Tea", weight: .whole)]
  ) -> Exam {
    let sections = parts.enumerated().map { index, part in
      ExamSection(
        id: "\(index)",
        title: "Part \(index + 1)",
        timeLimit: .seconds(seconds),
        scored: part.count,
        domains: domains.map(\.id),
        navigation: navigation,
        breakAfter: .seconds(index + 1 < parts.count ? breakAfter : 0)
      )
    }
    let places = parts.enumerated().flatMap { index, part in part.map { (index, $0) } }
    return Exam(
      profile: ExamProfile(
        id: "tea",
        title: "The Art of Tea",
        domains: domains,
        sections: sections,
        scoring: ScoringPolicy(
          penalty: penalty,
          scale: Scale(lowest: 100, highest: 1000, cut: 700, assumedRawCut: Fraction(7, 10))
        ),
        warnings: warnings.map { .seconds($0) }
      ),
      form: Form(
        profile: "tea",
        seed: Seed(1),
        algorithm: 1,
        slots: places.enumerated().map { position, place in
          let options = place.1.task.options.indices
          return Form.Slot(
            item: place.1.id,
            section: place.0,
            isScored: position >= unscored,
            optionOrder: place.1.task.hasFixedOrder
              ? Array(options) : Array(options.dropFirst(2)) + Array(options.prefix(2)),
            promptOrder: place.1.task.prompts.indices.reversed()
          )
        }
      ),
      items: places.map(\.1),
      scenarios: [guests]
    )
  }
}
