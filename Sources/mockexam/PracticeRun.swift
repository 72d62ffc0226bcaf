import Arguments
import Assessment
import AttemptLog
import ExamRoom
import Glibc

/// Practice at the terminal: the room and the journal.
struct PracticeRun {
  let record: AttemptRecord
  let syllabus: Syllabus?
  /// What a command line needs after the number of the attempt to find it again.
  let storeWords: String
  /// Whether the candidate wants lines even where a screen is there.
  let isPlain: Bool
  /// Whether the screen is coloured.
  let color: ColorChoice

  /// Lets the candidate practice until it has ended or is left, and finishes what has ended.
  ///
  /// - Throws: That the journal or the output cannot be written.
  func practice(_ practice: Practice) throws(Stop) {
    if let display = Console.screen(unless: isPlain, color) {
      return try practiceOnScreen(practice, display)
    }
    let isInteractive = isatty(STDIN_FILENO) == 1
    let room = PracticeRoom(
      width: Console.width,
      isInteractive: isInteractive,
      syllabus: syllabus
    )
    let recording = Recording(record: record, isInteractive: isInteractive)
    do throws(AttemptLogError) {
      let session = try room.practice(practice, at: DescriptorConsole(), record: recording.append)
        .session
      try finish(session) { ending, report throws(AttemptLogError) in
        try recording.finish(ending, report: report)
      }
    } catch {
      throw Store.stop(error)
    }
  }

  private func practiceOnScreen(_ practice: Practice, _ display: CursesDisplay) throws(Stop) {
    let left: Practice
    var loss = "What happened last is not kept; "
    do throws(AttemptLogError) {
      // Whatever is thrown is read on the terminal as it was.
      defer { display.close() }
      let room = Console.screenRoom
      let recording = Recording(record: record, isInteractive: true)
      left = try room.practice(
        practice,
        syllabus: syllabus,
        on: display,
        record: recording.append
      )
      loss = ""
      let session = left.session
      let hasEnded = try finish(session) { ending, report throws(AttemptLogError) in
        try recording.finish(ending, report: report) {
          room.wait(toRecordTheEndOf: session, on: display, for: $0)
        }
      }
      if hasEnded { room.show(left, syllabus: syllabus, on: display) }
    } catch {
      guard record.isStored else { throw Store.stop(error) }
      let message = Store.message(of: error)
      throw .couldNotRun("\(message). \(loss)'mockexam resume \(record.id)\(storeWords)' goes on")
    }
    guard !display.isGone else { return }
    try record.keep()
    if case .ended = left.session.phase {
      return try Console.show(
        "Practice is over. \(left.answered) of \(left.session.entries.count) questions answered,"
          + " \(left.correct) correct.\n'mockexam review \(record.id)\(storeWords)' shows them again.\n"
      )
    }
    try Console.show(
      "Practice \(record.id) is kept; go on with 'mockexam resume \(record.id)\(storeWords)'.\n"
    )
  }

  /// Keeps how practice ended; returns whether it has.
  @discardableResult
  private func finish(
    _ session: Session,
    record: (Session.Ending, ScoreReport) throws(AttemptLogError) -> Void
  ) throws(AttemptLogError) -> Bool {
    guard case .ended(let ending, _) = session.phase else { return false }
    let report = ScoreReport(of: session.exam, responses: session.responses)
    try record(ending, report)
    return true
  }
}
