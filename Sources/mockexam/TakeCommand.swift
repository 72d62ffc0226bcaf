import Arguments
import Assessment
import AttemptLog
import ItemBank

/// `mockexam take`: sits an exam.
enum TakeCommand {
  static let plain = Parameter.flag(
    "plain",
    help: "Sits in lines, without a full screen; pipes and screen readers work too"
  )
  static let color = Parameter.option(
    "color",
    .choice("WHEN", of: ColorChoice.self),
    default: .auto,
    help: "When the screen and errors are coloured; NO_COLOR is heeded"
  )
  static let extraTime = Parameter.option(
    "extra-time",
    ValueSyntax<TimeAllowance>(
      "TIME",
      expectation: "an allowance such as +30m or x1.5",
      parse: allowance
    ),
    help: "Grants extra time: +30m for the whole exam, or x1.25, x1.5, x2"
  )
  static let unseen = Parameter.flag(
    "unseen",
    help: "With --seed, too, draws items first that no earlier attempt had"
  )
  static let command = Command(
    "take",
    summary: "Sits an exam",
    discussion: [
      "Draws a form by the weights of the exam's domains, keeps every response the moment it is"
        + " given, ends when time is over, and prints the score.",
      "On a terminal the exam fills the screen, its keys at the foot, and the clock starts with ENTER."
        + " Where there is no screen to draw on it is sat in lines; with piped input the clock starts"
        + " at once, and the end of the input ends the exam.",
      "Items that no earlier attempt in the store had come first, so that mock exams share no item"
        + " while the bank has others, and you are told when they have to. With --seed the form is"
        + " the one that 'mockexam form' prints, whatever came before, unless --unseen is given.",
      "Responses can be marked as sure, unsure or a guess. Marks never score; the report tells by"
        + " them what was lucky and what you believe and is wrong.",
    ],
    parameters: DrawingOptions.all + [unseen, extraTime, plain, color, Store.path],
    examples: [
      .init("mockexam take aif-c01", "Sits a full mock exam"),
      .init("mockexam take aif-c01 --items 10 --domain 3", "Sits ten items of one domain"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let drawing = try Drawing(invocation, catalog: catalog, color: invocation[color])
    let allowance = invocation[extraTime] ?? .standard
    let log = try Store.open(invocation, toSit: true, creating: true)
    let isUnseenFirst = invocation[DrawingOptions.seed] == nil || invocation[unseen]
    let (exam, repetition) = try isUnseenFirst ? unseenFirst(drawing, log) : (drawing.exam(), nil)
    let begunAt = Clock.now()
    let record = try AttemptRecord(in: log) { log, id throws(AttemptLogError) in
      _ = try log.begin(exam, allowance: allowance, at: begunAt, version: engineVersion, as: id)
    }
    if let repetition { Console.remark(repetition) }
    let sitting = AttemptSitting(
      record: record,
      begunAt: begunAt,
      allowance: allowance,
      storeWords: Store.words(invocation),
      isPlain: invocation[plain],
      color: invocation[color]
    )
    try sitting.sit(Session(exam: exam, allowance: allowance))
  }

  /// Draws what was never shown first; says what comes again, if anything does.
  private static func unseenFirst(
    _ drawing: Drawing,
    _ log: AttemptLog
  ) throws(Stop) -> (Exam, repetition: String?) {
    let history = try Store.history(for: drawing.profile, in: log)
    let exam = try drawing.exam(avoiding: history.avoidance)
    let repeated = exam.items.filter { history[$0.id] != nil }
    guard !repeated.isEmpty else { return (exam, nil) }
    let domains = drawing.profile.domains.map(\.id)
      .filter { domain in repeated.contains { $0.domain == domain } }
    let names =
      domains.count == 1
      ? "domain \(domains[0]) has" : "domains \(domains.joined(separator: ", ")) have"
    return (
      exam,
      "\(repeated.count) of \(exam.items.count) items were shown before; \(names) too few others"
    )
  }

  private static func allowance(_ word: String) -> TimeAllowance? {
    let allowance: TimeAllowance?
    switch word.first {
    case "+": allowance = Duration(examTime: String(word.dropFirst())).map { .additional($0) }
    case "x": allowance = Fraction(decimal: String(word.dropFirst())).map { .multiplied(by: $0) }
    default: allowance = nil
    }
    return allowance.flatMap { $0.isGrantable ? $0 : nil }
  }
}
