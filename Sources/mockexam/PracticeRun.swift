import Assessment
import AttemptLog
import ExamRoom
import Glibc

/// Practice at the terminal: the room and the journal.
struct PracticeRun {
  let log: AttemptLog
  let id: Attempt.ID
  let syllabus: Syllabus?

  /// Lets the candidate practice, and finishes the attempt.
  ///
  /// - Throws: That the journal cannot be written.
  func practice(_ practice: Practice) throws(Stop) {
    let room = PracticeRoom(
      width: Console.width,
      isInteractive: isatty(STDIN_FILENO) == 1,
      syllabus: syllabus
    )
    let record = { (event: SessionEvent, elapsed: Duration) throws(AttemptLogError) in
      try log.append(event, at: elapsed, recordedAt: Clock.now(), to: id)
    }
    do throws(AttemptLogError) {
      let session = try room.practice(practice, at: DescriptorConsole(), record: record).session
      guard case .ended(let ending, _) = session.phase else { return }
      let report = ScoreReport(of: session.exam, responses: session.responses)
      try log.finish(id, ending: ending, report: report, at: Clock.now())
    } catch {
      throw .couldNotRun("\(error)")
    }
  }
}
