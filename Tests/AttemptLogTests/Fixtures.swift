import Assessment
import Testing

let choice = Item(
  id: "choice",
  topic: "1.1/one",
  domain: "1",
  stem: "Which?",
  task: .multipleChoice(
    options: [Option(text: "α \u{0} \"quoted\""), Option(text: "β"), Option(text: "γ")],
    key: 1,
    fixedOrder: false
  )
)

let steps = Item(
  id: "steps",
  topic: "1.1/two",
  domain: "1",
  stem: "In which order?",
  task: .ordering(
    entries: [Option(text: "first"), Option(text: "second"), Option(text: "never")],
    length: 2
  ),
  scenario: "shop"
)

let pairs = Item(
  id: "pairs",
  topic: "1.1/three",
  domain: "1",
  stem: "What belongs together?",
  task: .matching(
    prompts: [.init(text: "one", match: 1), .init(text: "two", match: 0)],
    responses: [Option(text: "II"), Option(text: "I")]
  )
)

/// A small exam whose numbers are as awkward as they can be.
func exam(title: String = "A small exam", seed: UInt64 = .max) -> Exam {
  let section = ExamSection(
    id: "only",
    title: "Only",
    timeLimit: .seconds(90),
    scored: 2,
    unscored: 1,
    domains: ["1"],
    cut: Fraction(2, 3)
  )
  return Exam(
    profile: ExamProfile(
      id: "small",
      title: title,
      domains: [Domain(id: "1", title: "Everything", weight: .whole)],
      sections: [section],
      scoring: ScoringPolicy(
        scale: Scale(lowest: 100, highest: 1000, cut: 700, assumedRawCut: Fraction(7, 10))
      ),
      warnings: [.seconds(30)]
    ),
    form: Form(
      profile: "small",
      seed: Seed(seed),
      algorithm: 1,
      slots: [
        Form.Slot(item: "choice", section: 0, isScored: true, optionOrder: [2, 0, 1]),
        Form.Slot(item: "steps", section: 0, isScored: true, optionOrder: [1, 2, 0]),
        Form.Slot(
          item: "pairs",
          section: 0,
          isScored: false,
          optionOrder: [1, 0],
          promptOrder: [1, 0]
        ),
      ]
    ),
    items: [choice, steps, pairs],
    scenarios: [Scenario(id: "shop", text: "A shop\nsells things.")],
    sources: [Exam.Source(bank: "small", digest: "0f")]
  )
}

/// Every kind of event, in an order that a session of the small exam accepts.
let everyEvent: [(SessionEvent, Duration)] = [
  (.begin, .zero),
  (.respond(0, .selection([1])), .nanoseconds(1)),
  (.flag(0, true), .milliseconds(1500)),
  (.strike(0, 2, true), .seconds(2)),
  (.strike(0, 2, false), .seconds(2)),
  (.flag(0, false), .seconds(3)),
  (.visit(1), .seconds(4)),
  (.respond(1, .order([2, 0])), .seconds(5)),
  (.respond(1, .order([])), .seconds(5)),
  (.visit(2), .seconds(6)),
  (.respond(2, .matches([nil, 0])), .seconds(7)),
  (.tick, .seconds(61)),
  (.leaveSection, .nanoseconds(61_000_000_001)),
]
