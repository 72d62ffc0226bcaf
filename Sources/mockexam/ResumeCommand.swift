import Arguments
import Assessment
import AttemptLog
import ItemBank

/// `mockexam resume`: goes on with an attempt that was left.
enum ResumeCommand {
  static let attempt = Parameter.operand(
    .text("ATTEMPT"),
    default: "last",
    help: "The number of the attempt, or 'last' for the last one that has not ended"
  )
  static let command = Command(
    "resume",
    summary: "Goes on with an attempt that was left",
    discussion: [
      "The form, the order of options and every response are as they were. Whether the clock stood"
        + " still meanwhile is a rule of the exam."
    ],
    parameters: [attempt, TakeCommand.plain, TakeCommand.color, Store.path],
    examples: [.init("mockexam resume", "Goes on with the last attempt")]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let log = try Store.open(invocation, toSit: true)
    let id = try Store.attemptID(invocation[attempt], in: log, thatHasEnded: false)
    let record = try AttemptRecord(of: id, in: log)
    let attempt = try Store.attempt(id, in: log)
    guard !attempt.summary.isFinished else {
      throw .refused(
        "attempt \(attempt.id) has ended;"
          + " 'mockexam report \(attempt.id)\(Store.words(invocation))' shows it"
      )
    }
    guard attempt.summary.kind == .exam else {
      let syllabus = try? catalog.profile(attempt.exam.profile.id).syllabus
      let run = PracticeRun(
        record: record,
        syllabus: syllabus,
        storeWords: Store.words(invocation),
        isPlain: invocation[TakeCommand.plain],
        color: invocation[TakeCommand.color]
      )
      return try run.practice(Practice(try attempt.replayed()))
    }
    let sitting = AttemptSitting(
      record: record,
      begunAt: attempt.summary.begunAt,
      allowance: attempt.allowance,
      storeWords: Store.words(invocation),
      isPlain: invocation[TakeCommand.plain],
      color: invocation[TakeCommand.color]
    )
    try sitting.sit(try attempt.replayed(), from: attempt.resumptionTime)
  }
}

extension Attempt {
  /// The session as it was left.
  func replayed() throws(Stop) -> Session {
    do throws(Session.Refusal) {
      return try session()
    } catch {
      throw .refused("attempt \(id) cannot be replayed: \(error)")
    }
  }

  /// The course that the session took.
  func course() throws(Stop) -> SessionCourse {
    do throws(Session.Refusal) {
      return try SessionCourse(
        of: exam,
        allowance: allowance,
        replaying: events.map { ($0.event, $0.elapsed) }
      )
    } catch {
      throw .refused("attempt \(id) cannot be replayed: \(error)")
    }
  }

  /// The session's time now, where the exam's clock keeps running through an interruption.
  fileprivate var resumptionTime: Duration? {
    guard exam.profile.interruption == .keepRunning, let last = events.last,
      let interruption = last.age(
        at: Clock.uptime(),
        byTheWall: Clock.time(since: last.recordedAt)
      )
    else { return nil }
    return last.elapsed + interruption
  }
}
