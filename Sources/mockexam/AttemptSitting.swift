import Assessment
import AttemptLog
import ExamRoom
import Glibc
import Reports

/// One sitting of an attempt at the terminal: the room, the journal, the report at the end.
struct AttemptSitting {
  let log: AttemptLog
  let id: Attempt.ID
  let begunAt: Timestamp
  let allowance: TimeAllowance

  /// Lets the candidate sit until the exam has ended or the room is left.
  ///
  /// - Parameters:
  ///   - session: The session, ready or as it was left.
  ///   - start: The session's time now, where the clock kept running meanwhile.
  /// - Throws: What keeps the journal from being written.
  func sit(_ session: Session, from start: Duration? = nil) throws(Stop) {
    let isInteractive = isatty(STDIN_FILENO) == 1
    let room = PlainRoom(
      width: Console.width,
      isInteractive: isInteractive,
      startsAtOnce: !isInteractive
    )
    do throws(AttemptLogError) {
      let record = { (event: SessionEvent, elapsed: Duration) throws(AttemptLogError) in
        try log.append(event, at: elapsed, recordedAt: Clock.now(), to: id)
      }
      let session = try room.sit(session, from: start, at: DescriptorConsole(), record: record)
      guard case .ended(let ending, _) = session.phase else {
        return Console.show("\nAttempt \(id) is kept; go on with 'mockexam resume \(id)'.\n")
      }
      let report = ScoreReport(of: session.exam, responses: session.responses)
      try log.finish(id, ending: ending, report: report, at: Clock.now())
      let document = Self.document(of: report, session, attempt: id, begunAt: begunAt)
      Console.show("\n" + document.text(.summary, width: Console.width, style: Console.style))
      Console.show("\n'mockexam report \(id)' shows every item with its rationales.\n")
    } catch {
      throw .couldNotRun("\(error)")
    }
  }

  /// A report with what is known of the sitting.
  static func document(
    of report: ScoreReport,
    _ session: Session,
    attempt: Attempt.ID,
    begunAt: Timestamp
  ) -> ReportDocument {
    var ending: Session.Ending?
    if case .ended(let how, _) = session.phase { ending = how }
    return ReportDocument(
      of: report,
      on: session.exam,
      responses: session.responses,
      sitting: Sitting(
        attempt: "\(attempt)",
        begun: begunAt,
        timeUsed: session.entries.reduce(.zero) { $0 + $1.timeSpent },
        ending: ending,
        allowance: session.allowance,
        flagged: Set(session.entries.indices.filter { session.entries[$0].isFlagged })
      )
    )
  }
}
