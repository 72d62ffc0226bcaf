import Arguments
import Assessment
import AttemptLog
import ItemBank

/// `mockexam recover`: saves what can be read of a damaged store.
enum RecoverCommand {
  static let command = Command(
    "recover",
    summary: "Saves what can be read of damaged attempts into a new file",
    discussion: [
      "Reads the damaged file page by page, writes every attempt that can be read into a new file,"
        + " and puts that in its place. The damaged file is kept beside it with '.damaged' at the end"
        + " of its name; nothing is ever overwritten.",
      "An attempt keeps its number. It is saved up to the first event that cannot be read; one that"
        + " has lost its end counts as not finished, and 'mockexam resume' goes on with it. Of an"
        + " attempt that was not finished, the events after those that are saved may be lost without"
        + " a trace.",
      "The exit status is 0 only if nothing that there is a trace of was lost.",
    ],
    parameters: [Store.path],
    examples: [.init("mockexam recover", "Saves the attempts of a store that is damaged")]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let path = try Store.pathToUse(invocation)
    let found: Recovery?
    do throws(AttemptLogError) {
      found = try AttemptLog.recover(path: path)
    } catch {
      throw Store.stop(error)
    }
    guard let recovery = found else {
      return try Console.show("The attempts in '\(path)' are sound; nothing was changed.\n")
    }
    try Console.show(recovery.entries.map { "\($0.line)\n" }.joined())
    guard let damaged = recovery.damagedFile else {
      throw .refused(
        "no attempt in '\(path)' could be saved, and the file is left as it is (\(recovery.damage))"
      )
    }
    try Console.show(
      "\n\(recovery.savedCount) of \(recovery.entries.count) attempts are in '\(path)' now;"
        + " the damaged file is '\(damaged)'.\n"
    )
    guard recovery.isWhole else {
      let more =
        recovery.isLastKnown ? "" : "; whether there were later attempts cannot be told"
      throw .refused("not everything could be saved\(more)")
    }
  }
}

extension Recovery.Entry {
  /// What became of the attempt, in one line.
  fileprivate var line: String {
    switch fate {
    case .lost(let reason): "attempt \(id): lost; \(reason)"
    case .saved(let attempt, let losses):
      "attempt \(id), \(attempt.summary.profile): \(words(attempt, losses))"
    }
  }

  private func words(_ attempt: Attempt, _ losses: [Recovery.Loss]) -> String {
    let events = attempt.events.count == 1 ? "1 event" : "\(attempt.events.count) events"
    guard losses.isEmpty else {
      return "saved in part, with \(events); " + losses.map(\.description).joined(separator: "; ")
    }
    return attempt.summary.isFinished
      ? "saved, with \(events)" : "saved, with \(events); not finished"
  }
}
