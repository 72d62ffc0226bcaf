import Assessment

@testable import ExamRoom

/// The items about tea with a rationale for each option, in two domains, and notes about them.
enum LearningExam {
  static let exam = SmallExam.exam(
    [
      [SmallExam.water, SmallExam.leaves, SmallExam.steps, SmallExam.origins].map {
        explained($0, domain: "1")
      } + [explained(SmallExam.guest(1), domain: "2"), explained(SmallExam.guest(2), domain: "2")]
    ],
    seconds: 31_536_000,
    warnings: [],
    domains: [
      Domain(id: "1", title: "Tea", weight: Weight(percent: 50)),
      Domain(id: "2", title: "Guests", weight: Weight(percent: 50)),
    ]
  )

  static let syllabus = Syllabus(
    id: "tea",
    sections: [
      Syllabus.Section(
        id: "1",
        title: "Making tea",
        domain: "1",
        topics: [Topic(id: "water", title: "The heat of the water")]
      )
    ]
  )

  /// The session of an attempt: a lucky guess, a misconception, an item left open, and the rest
  /// never reached.
  static func session() throws -> Session {
    let events: [SessionEvent] = [
      .begin, .strike(0, 0, true), .rate(0, .guess), .respond(0, .selection([1])), .visit(1),
      .rate(1, .sure), .respond(1, .selection([0, 1])), .note(1, "look it up"), .visit(2),
      .flag(2, true), .respond(2, .order([0, 2, 3])), .visit(3),
      .respond(3, .matches([0, 2])), .visit(4), .end,
    ]
    return try Session(exam: exam, replaying: events.map { ($0, .seconds(1)) })
  }

  static func review(
    filters: [AttemptFilter] = [],
    domains: [Domain.ID] = []
  ) throws -> AttemptReview {
    AttemptReview(
      of: try session(),
      changed: [1],
      filters: filters,
      domains: domains,
      syllabus: syllabus
    )
  }

  private static func explained(_ item: Item, domain: Domain.ID) -> Item {
    Item(
      id: item.id,
      topic: item.topic,
      domain: domain,
      stem: item.stem,
      task: explained(item.task),
      references: ["https://example.org/\(item.id)"],
      scenario: item.scenario
    )
  }

  private static func explained(_ task: Task) -> Task {
    func explained(_ options: [Option]) -> [Option] {
      options.map { Option(text: $0.text, rationale: "What there is to know of \($0.text).") }
    }
    switch task {
    case .multipleChoice(let options, let key, let fixedOrder):
      return .multipleChoice(options: explained(options), key: key, fixedOrder: fixedOrder)
    case .multipleResponse(let options, let key, let fixedOrder):
      return .multipleResponse(options: explained(options), key: key, fixedOrder: fixedOrder)
    case .ordering(let entries, let length):
      return .ordering(entries: explained(entries), length: length)
    case .matching(let prompts, let responses):
      return .matching(
        prompts: prompts.map {
          .init(text: $0.text, match: $0.match, rationale: "It grows there.")
        },
        responses: responses
      )
    }
  }
}

/// Practice on a screen and what came of it.
struct PracticedOnScreen {
  let display: ScriptedDisplay
  let practice: Practice
  let events: [(SessionEvent, Duration)]

  init(
    _ practice: Practice,
    _ script: [ScriptedDisplay.Entry],
    size: Size = Size(columns: 80, rows: 24),
    glyphs: Glyphs = .unicode
  ) {
    let display = ScriptedDisplay(script, size: size)
    var events: [(SessionEvent, Duration)] = []
    self.practice = ScreenRoom(glyphs: glyphs).practice(
      practice,
      syllabus: LearningExam.syllabus,
      on: display
    ) { event, time, _ in events.append((event, time)) }
    self.display = display
    self.events = events
  }

  /// Practice with these keys pressed, one each second.
  init(
    _ practice: Practice = Practice(Session(exam: LearningExam.exam)),
    keys: [Key],
    size: Size = Size(columns: 80, rows: 24)
  ) {
    self.init(practice, keys.map { .key($0, after: 1000) }, size: size)
  }

  /// The last frame.
  var text: String { display.frames.last?.text ?? "" }
}
