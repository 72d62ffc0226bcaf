import Assessment
import AttemptLog
import ExamRoom
import Glibc

/// Practice at the terminal: the room and the journal.
struct PracticeRun {
  let log: AttemptLog
  let id: Attempt.ID
  /// Keeps other processes out while this one practices.
  let hold: AttemptHold
  let syllabus: Syllabus?

  /// Lets the candidate practice, and finishes the attempt.
  ///
  /// - Throws: That the journal cannot be written.
  func practice(_ practice: Practice) throws(Stop) {
    let isInteractive = isatty(STDIN_FILENO) == 1
    let room = PracticeRoom(
      width: Console.width,
      isInteractive: isInteractive,
      syllabus: syllabus
    )
    let recording = Recording(log: log, id: id, isInteractive: isInteractive)
    do throws(AttemptLogError) {
      let session = try room.practice(practice, at: DescriptorConsole(), record: recording.append)
        .session
      guard case .ended(let ending, _) = session.phase else { return }
      let report = ScoreReport(of: session.exam, responses: session.responses)
      try recording.finish(ending, report: report)
    } catch {
      throw Store.stop(error)
    }
  }
}
