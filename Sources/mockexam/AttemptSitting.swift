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
  /// What a command line needs after the number of the attempt to find it again.
  let storeWords: String

  /// Lets the candidate sit until the exam has ended or the room is left.
  ///
  /// - Parameters:
  ///   - session: The session, ready or as it was left.
  ///   - start: The session's time now, where the clock kept running meanwhile.
  /// - Throws: That the journal or the output cannot be written.
  func sit(_ session: Session, from start: Duration? = nil) throws(Stop) {
    let left: Session
    do throws(AttemptLogError) {
      left = try leave(session, from: start)
    } catch {
      throw .couldNotRun("\(error)")
    }
    guard case .ended = left.phase else {
      return try Console.show(
        "\nAttempt \(id) is kept; go on with 'mockexam resume \(id)\(storeWords)'.\n"
      )
    }
    let report = ScoreReport(of: left.exam, responses: left.responses)
    let document = Self.document(of: report, left, attempt: id, begunAt: begunAt)
    try Console.show("\n" + document.text(.summary, width: Console.width, style: Console.style))
    try Console.show(
      "\n'mockexam report \(id)\(storeWords)' shows every item with its rationales.\n"
    )
  }

  /// The session as the candidate leaves it; if it has ended, so has the attempt.
  private func leave(
    _ session: Session,
    from start: Duration?
  ) throws(AttemptLogError) -> Session {
    let isInteractive = isatty(STDIN_FILENO) == 1
    let room = PlainRoom(
      width: Console.width,
      isInteractive: isInteractive,
      startsAtOnce: !isInteractive
    )
    let record = { (event: SessionEvent, elapsed: Duration) throws(AttemptLogError) in
      try log.append(event, at: elapsed, recordedAt: Clock.now(), to: id)
    }
    let left = try room.sit(session, from: start, at: DescriptorConsole(), record: record)
    if case .ended(let ending, _) = left.phase {
      let report = ScoreReport(of: left.exam, responses: left.responses)
      try log.finish(id, ending: ending, report: report, at: Clock.now())
    }
    return left
  }

  /// A report with what is known of the sitting; of its course, only if that is given.
  static func document(
    of report: ScoreReport,
    _ session: Session,
    attempt: Attempt.ID,
    begunAt: Timestamp,
    course: SessionCourse? = nil
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
        flagged: Set(session.entries.indices.filter { session.entries[$0].isFlagged }),
        course: course
      )
    )
  }
}
