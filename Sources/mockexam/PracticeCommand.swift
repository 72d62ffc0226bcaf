import Arguments
import Assessment
import AttemptLog
import ItemBank

/// `mockexam practice`: items without a clock, each with its key and reasons at once.
enum PracticeCommand {
  static let items = Parameter.option(
    "items",
    short: "n",
    .wholeNumber("N", in: 1...1000),
    default: 20,
    help: "Practices so many items at most"
  )
  static let sections = Parameter.repeatableOption(
    "section",
    .text("NUMBER"),
    help: "Takes items of this section of the syllabus only, such as 3.1"
  )
  static let weak = Parameter.flag(
    "weak",
    help: "Begins with the topics you know least, as far as your answers tell"
  )
  static let missed = Parameter.flag(
    "missed",
    help: "Takes items that were not right the last time"
  )
  static let unseen = Parameter.flag("unseen", help: "Takes items that no attempt had so far")
  static let command = Command(
    "practice",
    summary: "Practices items without a clock, with the key and the reasons after each",
    discussion: [
      "Items that you missed once, or guessed right, come back when you are about to forget them:"
        + " the scheduler FSRS with its published parameters says when. Those due come first, then"
        + " items that you never met, then those of your weak topics. A miss counts as 'again', a"
        + " right guess as 'hard', a right response as 'good', and as 'easy' if you were sure.",
      "--weak orders topics by the chance that you would get less of them right than the exam's"
        + " cut asks for, from the last answer to each item and a prior that knows nothing. So one"
        + " miss of one weighs more than one of two, and topics without an answer stand between the"
        + " weak and the strong ones. --missed and --unseen together take both.",
      "On a terminal practice fills the screen, its keys at the foot: you choose a response, and ENTER"
        + " has it checked, which makes it final. Where there is no screen to draw on it is in lines,"
        + " in which a response is final at once.",
      "Practice is kept in the store as you go, counts for 'mockexam progress', and is no exam in"
        + " 'mockexam history'. It can be ended at any time, in lines by 'end' or the end of the"
        + " input; on the screen it can be left, too, and 'mockexam resume' goes on.",
    ],
    parameters: [
      DrawingOptions.profile, weak, missed, unseen, DrawingOptions.topics, DrawingOptions.domains,
      sections, items, DrawingOptions.seed, DrawingOptions.banks, TakeCommand.plain,
      TakeCommand.color, Store.path,
    ],
    examples: [
      .init("mockexam practice aif-c01", "Reviews what is due, then goes on with new items"),
      .init("mockexam practice aif-c01 --weak --items 10", "Practices the weakest topics"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let drawing = try Drawing(forPractice: invocation, catalog: catalog)
    let log = try Store.open(invocation, toSit: true, creating: true)
    let history = try Store.history(for: drawing.profile, in: log)
    let kinds: [PracticeWish.Kind] =
      (invocation[missed] ? [.missed] : []) + (invocation[unseen] ? [.unseen] : [])
    let wish = PracticeWish(
      count: invocation[items],
      isWeakFirst: invocation[weak],
      kinds: kinds
    )
    let assembler = PracticeAssembler(
      history: history,
      mastery: Mastery(of: history, in: drawing.syllabus, for: drawing.profile)
    )
    let exam = assembler.exam(
      for: drawing.profile,
      from: drawing.banks,
      by: wish,
      seed: drawing.seed,
      at: Clock.seconds()
    )
    guard let exam else {
      throw .refused(
        kinds.isEmpty ? "there is nothing to practice" : "no item there was \(words(for: kinds))"
      )
    }
    let begunAt = Clock.now()
    let run = PracticeRun(
      record: try AttemptRecord(in: log) { log, id throws(AttemptLogError) in
        _ = try log.begin(exam, kind: .practice, at: begunAt, version: engineVersion, as: id)
      },
      syllabus: drawing.syllabus,
      storeWords: Store.words(invocation),
      isPlain: invocation[TakeCommand.plain],
      color: invocation[TakeCommand.color]
    )
    try run.practice(Practice(Session(exam: exam)))
  }

  private static func words(for kinds: [PracticeWish.Kind]) -> String {
    kinds.map { $0 == .missed ? "missed" : "never shown" }.joined(separator: " or ")
  }
}
