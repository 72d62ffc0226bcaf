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
    let recording = recording(isInteractive: isInteractive)
    let left: Practice
    do throws(AttemptLogError) {
      left = try room.practice(practice, at: DescriptorConsole(), record: recording.append)
    } catch {
      throw recording.stop(error, hasLostEvent: true)
    }
    _ = try recording.finish(left.session)
  }

  private func practiceOnScreen(_ practice: Practice, _ display: CursesDisplay) throws(Stop) {
    let left = try leave(practice, on: display)
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

  /// Practice as the candidate leaves it, with the end of it kept and shown if it has ended.
  private func leave(_ practice: Practice, on display: CursesDisplay) throws(Stop) -> Practice {
    // Whatever is thrown is read on the terminal as it was.
    defer { display.close() }
    let room = Console.screenRoom
    let recording = recording(isInteractive: true)
    let left: Practice
    do throws(AttemptLogError) {
      left = try room.practice(
        practice,
        syllabus: syllabus,
        on: display,
        record: recording.append
      )
    } catch {
      throw recording.stop(error, hasLostEvent: true)
    }
    let report = try recording.finish(left.session) {
      room.wait(toRecordTheEndOf: left.session, on: display, for: $0)
    }
    if report != nil { room.show(left, syllabus: syllabus, on: display) }
    return left
  }

  private func recording(isInteractive: Bool) -> Recording {
    Recording(record: record, isInteractive: isInteractive, storeWords: storeWords)
  }
}
