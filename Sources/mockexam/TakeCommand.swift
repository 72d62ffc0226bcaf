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
  static let extraTime = Parameter.option(
    "extra-time",
    ValueSyntax<TimeAllowance>(
      "TIME",
      expectation: "an allowance such as +30m or x1.5",
      parse: allowance
    ),
    help: "Grants extra time: +30m for the whole exam, or x1.25, x1.5, x2"
  )
  static let command = Command(
    "take",
    summary: "Sits an exam",
    discussion: [
      "Draws a form by the weights of the exam's domains, keeps every response the moment it is"
        + " given, ends when time is over, and prints the score.",
      "On a terminal the exam fills the screen, its keys at the foot, and the clock starts with ENTER."
        + " Where there is no screen to draw on it is sat in lines; with piped input the clock starts"
        + " at once, and the end of the input ends the exam. NO_COLOR is heeded.",
    ],
    parameters: DrawingOptions.all + [extraTime, plain, Store.path],
    examples: [
      .init("mockexam take aif-c01", "Sits a full mock exam"),
      .init("mockexam take aif-c01 --items 10 --domain 3", "Sits ten items of one domain"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let exam = try Drawing(invocation, catalog: catalog).exam()
    let allowance = invocation[extraTime] ?? .standard
    let log = try Store.open(invocation, toSit: true, creating: true)
    let begunAt = Clock.now()
    let id: Attempt.ID
    do throws(AttemptLogError) {
      id = try log.begin(exam, allowance: allowance, at: begunAt, version: engineVersion)
    } catch {
      throw Store.stop(error)
    }
    let sitting = AttemptSitting(
      log: log,
      id: id,
      hold: try Store.hold(id, in: log),
      begunAt: begunAt,
      allowance: allowance,
      storeWords: Store.words(invocation),
      isPlain: invocation[plain]
    )
    try sitting.sit(Session(exam: exam, allowance: allowance))
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
