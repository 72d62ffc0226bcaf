import Arguments
import Assessment
import AttemptLog
import ExamRoom
import Glibc
import ItemBank

/// `mockexam review`: walks through an attempt that has ended.
enum ReviewCommand {
  static let attempt = Parameter.operand(
    .text("ATTEMPT"),
    default: "last",
    help: "The number of the attempt, or 'last' for the last one that has ended"
  )
  static let only = Parameter.repeatableOption(
    "only",
    .choice("WHICH", of: AttemptFilter.self),
    help: "Shows these items only; given twice, those that are both"
  )
  static let plain = Parameter.flag(
    "plain",
    help: "Walks in lines, without a full screen; screen readers work too"
  )
  static let command = Command(
    "review",
    summary: "Walks through an attempt that has ended, item by item",
    discussion: [
      "Each item is shown as it was, with your response, the key, why each option is right or"
        + " wrong, and where the notes treat it. On a terminal the items fill the screen, a list"
        + " first and then one by one, its keys at the foot. With --plain, or where there is no screen"
        + " to draw on, you walk in lines: next, back, go N, and a filter's name shows these items"
        + " alone. Without a terminal all items are printed.",
      "'lucky' items are right and were marked as a guess, 'misconceived' ones are wrong and were"
        + " marked as sure, of 'changed' ones the response was replaced.",
    ],
    parameters: [attempt, only, DrawingOptions.domains, plain, TakeCommand.color, Store.path],
    examples: [
      .init("mockexam review", "Walks through the last attempt"),
      .init("mockexam review 3 --only incorrect --domain 2", "Shows what was wrong in a domain"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let log = try Store.open(invocation)
    let attempt = try Store.attempt(invocation[attempt], in: log, thatHasEnded: true)
    let session = try attempt.replayed()
    guard case .ended = session.phase else {
      throw .refused(
        "attempt \(attempt.id) has not ended; go on with"
          + " 'mockexam resume \(attempt.id)\(Store.words(invocation))'"
      )
    }
    let review = AttemptReview(
      of: session,
      changed: attempt.changedPositions,
      filters: invocation[only],
      domains: invocation[DrawingOptions.domains],
      syllabus: try? catalog.profile(session.exam.profile.id).syllabus,
      width: Console.width
    )
    guard !review.isEmpty else { throw .refused("no item of attempt \(attempt.id) is like that") }
    guard isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 else {
      return try Console.show(review.text)
    }
    if let display = Console.screen(unless: invocation[plain], invocation[TakeCommand.color]) {
      defer { display.close() }
      return Console.screenRoom.walk(review, on: display)
    }
    ReviewRoom().walk(review, at: DescriptorConsole())
  }
}
