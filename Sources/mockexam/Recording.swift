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

  /// Keeps how the attempt ended.
  func finish(_ ending: Session.Ending, report: ScoreReport) throws(AttemptLogError) {
    try inLines { wait throws(AttemptLogError) in
      try finish(ending, report: report, waiting: wait)
    }
  }

  /// Keeps how the attempt ended, and asks before every other try whether it is wanted.
  func finish(
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
