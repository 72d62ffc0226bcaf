import Assessment
import AttemptLog
import Glibc

/// The journal of one sitting: it waits while the store cannot take an event, and never goes on
/// without.
struct Recording {
  let log: AttemptLog
  let id: Attempt.ID
  /// Whether somebody is there to make room; a script is told at once.
  let isInteractive: Bool

  /// Keeps an event for good; its time is when it happened, however long this takes.
  func append(_ event: SessionEvent, at elapsed: Duration) throws(AttemptLogError) {
    let (moment, uptime) = (Clock.now(), Clock.uptime())
    try whenPossible { () throws(AttemptLogError) in
      try log.append(event, at: elapsed, recordedAt: moment, uptime: uptime, to: id)
    }
  }

  /// Keeps how the attempt ended.
  func finish(_ ending: Session.Ending, report: ScoreReport) throws(AttemptLogError) {
    let moment = Clock.now()
    try whenPossible { () throws(AttemptLogError) in
      try log.finish(id, ending: ending, report: report, at: moment)
    }
  }

  private func whenPossible(
    _ write: () throws(AttemptLogError) -> Void
  ) throws(AttemptLogError) {
    var isWaiting = false
    while true {
      do {
        try write()
        if isWaiting { Console.remark("it is kept now; the exam goes on") }
        return
      } catch {
        guard error.isPassing, isInteractive else { throw error }
        if !isWaiting {
          Console.remark(
            "\(error). What happened last is not kept yet; it is tried again every second."
              + " CTRL-C leaves, and what was kept before can be resumed"
          )
        }
        isWaiting = true
        sleep(1)
      }
    }
  }
}
