import Assessment

@testable import AttemptLog

/// An attempt at a form that was really drawn, and the bank that it was drawn from.
enum DrawnAttempt {
  static let bank = bank()

  /// The bank, with other items in place of some of its own, and another digest then.
  static func bank(replacing items: [Item] = [], without gone: [Item.ID] = []) -> Bank {
    let all = (1...8).map(item).map { original in
      items.first { $0.id == original.id } ?? original
    }
    return Bank(
      id: "hills",
      title: "Hills",
      digest: items.isEmpty && gone.isEmpty ? "sha256:00" : "sha256:01",
      items: all.filter { !gone.contains($0.id) }
    )
  }

  /// One of eight items, which take turns in their types.
  static func item(_ number: Int) -> Item {
    let options = ["Alder", "Birch", "Cedar", "Dogwood"].map { Option(text: "\($0) \(number)") }
    let task: Task =
      switch number % 4 {
      case 0: .multipleChoice(options: options, key: 2, fixedOrder: false)
      case 1: .multipleResponse(options: options, key: [0, 3], fixedOrder: false)
      case 2: .ordering(entries: options, length: 3)
      default:
        .matching(
          prompts: [1, 0, 3].map { Task.Prompt(text: "Prompt \($0)", match: $0) },
          responses: options
        )
      }
    return item(number, task)
  }

  static func item(_ number: Int, _ task: Task) -> Item {
    Item(
      id: "item-\(number)",
      topic: "\(number % 3)/topic",
      domain: "1",
      stem: "Which?",
      task: task
    )
  }

  static let profile = ExamProfile(
    id: "hills",
    title: "Hills",
    domains: [Domain(id: "1", title: "All", weight: .whole)],
    sections: [
      ExamSection(
        id: "only",
        title: "Only",
        timeLimit: .seconds(600),
        scored: 5,
        unscored: 1,
        domains: ["1"]
      )
    ],
    scoring: ScoringPolicy(
      credit: .perPart,
      penalty: Fraction(1, 4),
      scale: Scale(lowest: 100, highest: 1000, cut: 700, assumedRawCut: Fraction(7, 10))
    ),
    classes: DomainClasses(below: "Low", reached: "High", cut: Fraction(7, 10)),
    warnings: [.seconds(60)]
  )

  static func exam() throws -> Exam {
    try FormAssembler().exam(for: profile, from: [bank], seed: Seed(7))
  }

  /// Everything right but the last two items: one is wrong, one is left out.
  static func attempt() throws -> Attempt {
    let exam = try exam()
    var events: [SessionEvent] = [.begin]
    for (position, item) in exam.items.enumerated().dropLast(2) {
      events += [.respond(position, item.task.key), .visit(position + 1)]
    }
    events += [.flag(4, true), .strike(4, 1, true), .note(4, "later"), .rate(4, .guess), .end]
    let timed = events.enumerated().map { index, event in
      Attempt.Event(event: event, elapsed: .seconds(10 * index), recordedAt: "T\(index)")
    }
    let session = try Session(
      exam: exam,
      replaying: timed.map { ($0.event, $0.elapsed) }
    )
    return attempt(at: exam, timed, report: ScoreReport(of: exam, responses: session.responses))
  }

  static func attempt(at exam: Exam, _ events: [Attempt.Event], report: ScoreReport) -> Attempt {
    Attempt(
      summary: AttemptSummary(
        id: 3,
        profile: exam.profile.id,
        title: exam.profile.title,
        begunAt: "T",
        elapsed: events.map(\.elapsed).max() ?? .zero,
        result: AttemptSummary.Result(
          finishedAt: "T",
          ending: .byCandidate,
          outcome: report.outcome,
          raw: report.raw,
          scaled: report.scaled.score
        )
      ),
      version: engineVersion,
      exam: exam,
      allowance: .multiplied(by: Fraction(5, 4)),
      events: events
    )
  }
}

extension Attempt {
  /// The attempt with other parts in place of its own.
  func with(
    exam: Exam? = nil,
    events: [Event]? = nil,
    result: AttemptSummary.Result?? = nil,
    version: String? = nil
  ) -> Attempt {
    Attempt(
      summary: AttemptSummary(
        id: id,
        profile: summary.profile,
        title: summary.title,
        begunAt: summary.begunAt,
        elapsed: (events ?? self.events).map(\.elapsed).max() ?? .zero,
        result: result ?? summary.result
      ),
      version: version ?? self.version,
      exam: exam ?? self.exam,
      allowance: allowance,
      events: events ?? self.events
    )
  }
}

extension Exam {
  /// The exam with other slots and items in place of its own.
  func with(slots: [Form.Slot]? = nil, items: [Item]? = nil, algorithm: Int? = nil) -> Exam {
    Exam(
      profile: profile,
      form: Form(
        profile: form.profile,
        seed: form.seed,
        algorithm: algorithm ?? form.algorithm,
        slots: slots ?? form.slots
      ),
      items: items ?? self.items,
      scenarios: scenarios,
      sources: sources
    )
  }
}
