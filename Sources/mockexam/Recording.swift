import Arguments
import Assessment
import AttemptLog
import Glibc

/// The journal of one sitting: it waits while the store cannot take an event, and never goes on
/// without.
///
/// A screen tells the candidate itself what is waited for; in lines a remark does.
struct Recording {
  let record: AttemptRecord
  /// Whether somebody is there to make room; a script is told at once.
  let isInteractive: Bool
  /// What a command line needs after the number of the attempt to find it again.
  let storeWords: String

  /// Keeps an event for good; its time is when it happened, however long this takes.
  func append(_ event: SessionEvent, at elapsed: Duration) throws(AttemptLogError) {
    try inLines { wait throws(AttemptLogError) in try append(event, at: elapsed, waiting: wait) }
  }

  /// Keeps an event for good, and asks before every other try whether it is wanted.
  func append(
    _ event: SessionEvent,
    at elapsed: Duration,
    waiting wait: (String) -> Bool
  ) throws(AttemptLogError) {
    let (moment, uptime) = (Clock.now(), Clock.uptime())
    try whenPossible(wait) { () throws(AttemptLogError) in
      try record.change { log, id throws(AttemptLogError) in
        try log.append(event, at: elapsed, recordedAt: moment, uptime: uptime, to: id)
      }
    }
  }

  /// Keeps how the session ended, and returns its score; nothing where it goes on.
  func finish(_ session: Session) throws(Stop) -> ScoreReport? {
    try finish(session) { ending, report throws(AttemptLogError) in
      try inLines { wait throws(AttemptLogError) in
        try finish(ending, report: report, waiting: wait)
      }
    }
  }

  /// Keeps how the session ended, and asks before every other try whether it is wanted.
  func finish(_ session: Session, waiting wait: (String) -> Bool) throws(Stop) -> ScoreReport? {
    try finish(session) { ending, report throws(AttemptLogError) in
      try finish(ending, report: report, waiting: wait)
    }
  }

  /// How the command ends where the store fails it; all that was shown is in the store.
  func stop(_ error: AttemptLogError, hasLostEvent: Bool) -> Stop {
    guard record.isStored else { return Store.stop(error) }
    let loss = hasLostEvent ? "What happened last is not kept; " : ""
    return .couldNotRun(
      "\(Store.message(of: error)). \(loss)'mockexam resume \(record.id)\(storeWords)' goes on"
    )
  }

  private func finish(
    _ session: Session,
    keep: (Session.Ending, ScoreReport) throws(AttemptLogError) -> Void
  ) throws(Stop) -> ScoreReport? {
    guard case .ended(let ending, _) = session.phase else { return nil }
    let report = ScoreReport(of: session.exam, responses: session.responses)
    do throws(AttemptLogError) {
      try keep(ending, report)
    } catch {
      throw stop(error, hasLostEvent: false)
    }
    return report
  }

  private func finish(
    _ ending: Session.Ending,
    report: ScoreReport,
    waiting wait: (String) -> Bool
  ) throws(AttemptLogError) {
    let moment = Clock.now()
    try whenPossible(wait) { () throws(AttemptLogError) in
      try record.change { log, id throws(AttemptLogError) in
        try log.finish(id, ending: ending, report: report, at: moment)
      }
    }
  }

  private func whenPossible(
    _ wait: (String) -> Bool,
    _ write: () throws(AttemptLogError) -> Void
  ) throws(AttemptLogError) {
    while true {
      do {
        return try write()
      } catch {
        guard error.isPassing, wait("\(error)") else { throw error }
      }
    }
  }

  /// Writes with a wait that tells what is waited for, once, and when it is over.
  private func inLines(
    _ write: (_ wait: (String) -> Bool) throws(AttemptLogError) -> Void
  ) throws(AttemptLogError) {
    var isWaiting = false
    try write { obstacle in
      guard isInteractive else { return false }
      if !isWaiting {
        Console.remark(
          "\(obstacle). What happened last is not kept yet; it is tried again every second."
            + " CTRL-C leaves, and what was kept before can be resumed"
        )
      }
      isWaiting = true
      sleep(1)
      return true
    }
    if isWaiting { Console.remark("it is kept now; the exam goes on") }
  }
}
