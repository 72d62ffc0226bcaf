import Assessment
import Reports

/// Exams of few items whose every output can be read whole.
enum SampleExam {
  static let choice = Item(
    id: "stale-policies",
    topic: "2.1/retrieval",
    domain: "2",
    stem: """
      A support chatbot quotes refund policies that were replaced last week. The policies \
      are kept in a document store.

      Which change gives current answers with the LEAST effort?

      """,
    task: .multipleChoice(
      options: [
        Option(
          text: "Retrieve the current documents and add them to the prompt",
          rationale: "Retrieval grounds the answer in the documents of today without training."
        ),
        Option(
          text: "Raise the temperature of the model",
          rationale: "Temperature changes how varied the wording is, not what the model knows."
        ),
        Option(text: "Train the model again every night", rationale: "It works and costs most."),
      ],
      key: 0,
      fixedOrder: false
    ),
    references: ["https://docs.example.com/retrieval?a=1&b=2", "Handbook, page 12"]
  )

  static let several = Item(
    id: "metrics",
    topic: "1.2/metrics",
    domain: "1",
    stem: "Which metrics describe a classifier? Choose TWO.",
    task: .multipleResponse(
      options: [
        Option(text: "Precision", rationale: "The share of positives that are right."),
        Option(text: "Perplexity", rationale: "It describes language models."),
        Option(text: "Recall", rationale: "The share of cases that are found."),
        Option(text: "BLEU", rationale: "It compares translations."),
      ],
      key: [0, 2],
      fixedOrder: false
    )
  )

  static let sequence = Item(
    id: "lifecycle",
    topic: "1.3/lifecycle",
    domain: "1",
    stem: "Put the steps of a project in order.",
    task: .ordering(
      entries: [
        Option(text: "Collect data", rationale: "Nothing can be trained before."),
        Option(text: "Train", rationale: "It needs data."),
        Option(text: "Deploy", rationale: "It needs a model."),
        Option(text: "Buy a robot", rationale: "No project needs it."),
      ],
      length: 3
    )
  )

  static let pairs = Item(
    id: "services",
    topic: "2.2/services",
    domain: "2",
    stem: "Match each task with what it needs.",
    task: .matching(
      prompts: [
        Task.Prompt(text: "Find similar texts", match: 1, rationale: "Vectors are compared."),
        Task.Prompt(text: "Name the mood of a review", match: 0, rationale: "Moods are classes."),
      ],
      responses: [
        Option(text: "A classifier"), Option(text: "Embeddings"), Option(text: "A scheduler"),
      ]
    )
  )

  static let scenario = Scenario(
    id: "bakery",
    text: "A bakery forecasts how much bread it sells.\n\nIt has the receipts of three years."
  )

  static let caseFirst = Item(
    id: "bakery-kind",
    topic: "1.1/kinds",
    domain: "1",
    stem: "What kind of problem is it?",
    task: .multipleChoice(
      options: [
        Option(text: "Regression", rationale: "An amount is predicted."),
        Option(text: "Clustering", rationale: "No groups are looked for."),
      ],
      key: 0,
      fixedOrder: true
    ),
    scenario: "bakery"
  )

  static let caseSecond = Item(
    id: "bakery-data",
    topic: "1.3/data",
    domain: "1",
    stem: "What is done with the receipts FIRST?",
    task: .multipleChoice(
      options: [
        Option(text: "Clean them", rationale: "Errors are found before they are learned."),
        Option(text: "Publish them", rationale: "Nobody asked for that."),
      ],
      key: 0,
      fixedOrder: true
    ),
    scenario: "bakery"
  )

  static let domains = [
    Domain(id: "1", title: "Fundamentals of machine learning", weight: Weight(units: 625_000)),
    Domain(id: "2", title: "Applications", weight: Weight(units: 375_000)),
  ]

  static func section(_ id: String, _ title: String, cut: Fraction? = nil) -> ExamSection {
    ExamSection(
      id: id,
      title: title,
      timeLimit: .seconds(20 * 60),
      scored: 3,
      domains: ["1", "2"],
      navigation: id == "a" ? .forwardOnly : .free,
      breakAfter: .seconds(id == "a" ? 300 : 0),
      cut: cut
    )
  }

  static func slot(
    _ item: Item,
    section: Int = 0,
    isScored: Bool = true,
    options: [Int]? = nil,
    prompts: [Int]? = nil
  ) -> Form.Slot {
    Form.Slot(
      item: item.id,
      section: section,
      isScored: isScored,
      optionOrder: options ?? Array(item.task.options.indices),
      promptOrder: prompts ?? Array(item.task.prompts.indices)
    )
  }

  /// Every item type, a case study, two sections, an unscored item, partial credit, a penalty.
  static let mixed = Exam(
    profile: ExamProfile(
      id: "sample",
      title: "Sample Practitioner",
      domains: domains,
      sections: [
        section("a", "Foundations", cut: Fraction(1, 2)), section("b", "Case study"),
      ],
      scoring: ScoringPolicy(
        credit: .perPart,
        points: .init(standard: 1, exceptions: [.init(type: .matching, points: 2)]),
        penalty: Fraction(1, 3),
        scale: Scale(lowest: 100, highest: 1000, cut: 700, assumedRawCut: Fraction(7, 10)),
        passRule: .totalAndEverySection
      ),
      classes: DomainClasses(
        below: "Needs Improvement",
        reached: "Meets Competencies",
        cut: Fraction(7, 10)
      )
    ),
    form: Form(
      profile: "sample",
      seed: Seed(UInt64.max),
      algorithm: 1,
      slots: [
        slot(choice, options: [1, 2, 0]),
        slot(several, options: [3, 2, 1, 0]),
        slot(sequence, options: [2, 3, 0, 1]),
        slot(pairs, options: [2, 0, 1], prompts: [1, 0]),
        slot(caseFirst, section: 1),
        slot(caseSecond, section: 1, isScored: false),
      ]
    ),
    items: [choice, several, sequence, pairs, caseFirst, caseSecond],
    scenarios: [scenario],
    sources: [Exam.Source(bank: "sample-bank", digest: "sha256:0f1e2d")]
  )

  /// Wrong with a penalty, half right, partly ordered, half matched, right, omitted.
  static let mixedResponses: [Response?] = [
    .selection([1]), .selection([2]), .order([0, 2, 1]), .matches([2, 0]), .selection([0]), nil,
  ]

  static let mixedReport = ReportDocument(
    of: ScoreReport(of: mixed, responses: mixedResponses),
    on: mixed,
    responses: mixedResponses,
    sitting: Sitting(
      attempt: "7",
      begun: "2026-11-23 09:00",
      timeUsed: .seconds(31 * 60 + 5),
      ending: .byCandidate,
      allowance: .additional(.seconds(600)),
      flagged: [2, 4]
    )
  )

  /// An exam of `count` plain items in one section; an item is right, wrong or omitted.
  static func plain(_ count: Int, sectionCut: Fraction? = nil) -> Exam {
    let items = (0..<count).map { number in
      Item(
        id: "item-\(number)",
        topic: "1.1/topic",
        domain: number.isMultiple(of: 5) ? "2" : "1",
        stem: "Which?",
        task: .multipleChoice(
          options: [Option(text: "This"), Option(text: "That")],
          key: 0,
          fixedOrder: false
        )
      )
    }
    return Exam(
      profile: ExamProfile(
        id: "plain",
        title: "Plain",
        domains: domains,
        sections: [section("b", "All", cut: sectionCut)],
        scoring: ScoringPolicy(
          scale: Scale(lowest: 100, highest: 1000, cut: 700, assumedRawCut: Fraction(7, 10))
        )
      ),
      form: Form(profile: "plain", seed: Seed(1), algorithm: 1, slots: items.map { slot($0) }),
      items: items
    )
  }

  static func plainReport(right: Int, of count: Int, omitted: Int = 0) -> ReportDocument {
    let exam = plain(count)
    let responses: [Response?] = (0..<count).map { position in
      position < right ? .selection([0]) : position < count - omitted ? .selection([1]) : nil
    }
    return ReportDocument(
      of: ScoreReport(of: exam, responses: responses),
      on: exam,
      responses: responses
    )
  }

  /// Nine of ten right, but not one in the section that has its own cut.
  static var sectionReport: ReportDocument {
    let plain = plain(10)
    let exam = Exam(
      profile: ExamProfile(
        id: "plain",
        title: "Plain",
        domains: domains,
        sections: [
          section("a", "Small", cut: Fraction(1, 2)), section("b", "Large", cut: Fraction(1, 2)),
        ],
        scoring: ScoringPolicy(
          scale: plain.profile.scoring.scale,
          passRule: .totalAndEverySection
        )
      ),
      form: Form(
        profile: "plain",
        seed: Seed(1),
        algorithm: 1,
        slots: plain.items.enumerated().map { slot($1, section: min($0, 1)) }
      ),
      items: plain.items
    )
    let responses: [Response?] = (0..<10).map { .selection([$0 == 0 ? 1 : 0]) }
    return ReportDocument(
      of: ScoreReport(of: exam, responses: responses),
      on: exam,
      responses: responses
    )
  }
}
