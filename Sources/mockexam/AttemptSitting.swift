import Arguments
import Assessment
import AttemptLog
import ExamRoom
import Glibc
import Reports

/// One sitting of an attempt at the terminal: the room, the journal, the report at the end.
struct AttemptSitting {
  let record: AttemptRecord
  let begunAt: Timestamp
  let allowance: TimeAllowance
  /// What a command line needs after the number of the attempt to find it again.
  let storeWords: String
  /// Whether the candidate wants lines even where a screen is there.
  let isPlain: Bool
  /// Whether the screen is coloured.
  let color: ColorChoice

  /// Lets the candidate sit until the exam has ended or the room is left.
  ///
  /// - Parameters:
  ///   - session: The session, ready or as it was left.
  ///   - start: The session's time now, where the clock kept running meanwhile.
  /// - Throws: That the journal or the output cannot be written.
  func sit(_ session: Session, from start: Duration? = nil) throws(Stop) {
    guard let left = try leave(session, from: start) else { return }
    try record.keep()
    let id = record.id
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

  /// The session as the candidate leaves it; nothing where nobody is there any more to be told.
  ///
  /// If the session has ended, so has the attempt.
  private func leave(_ session: Session, from start: Duration?) throws(Stop) -> Session? {
    if let display = Console.screen(unless: isPlain, color) {
      // Whatever is thrown is read on the terminal as it was.
      defer { display.close() }
      let left = try leave(session, from: start, on: display)
      return display.isGone ? nil : left
    }
    let isInteractive = isatty(STDIN_FILENO) == 1
    let room = PlainRoom(
      width: Console.width,
      isInteractive: isInteractive,
      startsAtOnce: !isInteractive
    )
    let recording = recording(isInteractive: isInteractive)
    let left: Session
    do throws(AttemptLogError) {
      left = try room.sit(session, from: start, at: DescriptorConsole(), record: recording.append)
    } catch {
      throw recording.stop(error, hasLostEvent: true)
    }
    _ = try recording.finish(left)
    return left
  }

  private func leave(
    _ session: Session,
    from start: Duration?,
    on display: CursesDisplay
  ) throws(Stop) -> Session {
    let room = Console.screenRoom
    let recording = recording(isInteractive: true)
    let left: Session
    do throws(AttemptLogError) {
      left = try room.sit(session, from: start, on: display, record: recording.append)
    } catch {
      throw recording.stop(error, hasLostEvent: true)
    }
    let report = try recording.finish(left) {
      room.wait(toRecordTheEndOf: left, on: display, for: $0)
    }
    if let report { room.show(report, of: left.exam, on: display) }
    return left
  }

  private func recording(isInteractive: Bool) -> Recording {
    Recording(record: record, isInteractive: isInteractive, storeWords: storeWords)
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
