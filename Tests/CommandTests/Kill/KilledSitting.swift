import Assessment
import AttemptLog
import Foundation
import Glibc
import TestSupport
import Testing

/// One attempt, sat through as many deaths as it takes, and compared with an undisturbed one.
struct KilledSitting {
  let reference: ScriptedSitting
  private let store: String
  private let workplace: Workplace
  /// How many events were acknowledged.
  private var acknowledged = 0

  init(_ reference: ScriptedSitting, store: String, in workplace: Workplace) {
    self.reference = reference
    self.workplace = workplace
    self.store = store
  }

  /// When a process is killed: so many microseconds after something.
  enum Moment {
    case starting(after: UInt32)
    /// So many lines were acknowledged.
    case acknowledging(lines: Int, after: UInt32)
    /// So many lines were acknowledged and one more was typed.
    case typing(lines: Int, after: UInt32)
    case never
  }

  /// Sits until the end or the moment, and checks what is kept; returns whether the program was
  /// killed.
  mutating func sit(until moment: Moment) throws -> Bool {
    pending = nil
    let before = try attempt()
    let command = before == nil ? "take tiny --seed \(reference.seed)" : "resume 1"
    let (child, terminal) = try workplace.startOnTerminal(
      "exec mockexam \(command) --plain --store \(store)"
    )
    if case .starting(let delay) = moment {
      usleep(delay)
    } else {
      expectSameItem(as: before, on: terminal)
      type(from: before?.deeds.count ?? 0, on: terminal, until: moment)
    }
    child.send(SIGKILL)
    terminal.drain()
    let wasKilled = child.waitForStatus() == 128 + SIGKILL
    try expectNothingLost(shown: terminal.answer)
    return wasKilled
  }

  /// The line that was typed last, if its acknowledgement was not waited for.
  private var pending: Int?

  private mutating func type(from count: Int, on terminal: PseudoTerminal, until moment: Moment) {
    guard var (position, text) = reference.resumption(after: count) else { return terminal.drain() }
    var typed = 0
    while terminal.waitForPrompt() {
      if typed > 0 {
        acknowledged = max(acknowledged, reference.counts[position])
        text = position < reference.lines.count ? reference.lines[position] : ""
      }
      if case .acknowledging(typed, let delay) = moment {
        usleep(delay)
        return
      }
      terminal.type(text + "\n")
      if case .typing(typed, let delay) = moment {
        pending = position
        usleep(delay)
        return
      }
      position += 1
      typed += 1
    }
  }

  /// The same item is presented as when the program was killed.
  private func expectSameItem(as before: Attempt?, on terminal: PseudoTerminal) {
    guard let position = try? before?.session().position else { return }
    #expect(terminal.wait(for: "Question \(position + 1) of \(reference.attempt.exam.items.count)"))
  }

  private mutating func expectNothingLost(shown answer: String) throws {
    guard let attempt = try attempt() else {
      #expect(acknowledged == 0)
      return
    }
    #expect(attempt.exam == reference.attempt.exam)
    let deeds = attempt.deeds
    #expect(deeds == Array(reference.attempt.deeds.prefix(deeds.count)))
    // What was shown of a line that was not waited for is an acknowledgement, too.
    if let pending, !answer.isEmpty, reference.counts[pending] < reference.counts[pending + 1] {
      acknowledged = max(acknowledged, reference.counts[pending] + 1)
    }
    #expect(deeds.count >= acknowledged)
  }

  /// Compares the final report with the undisturbed one.
  func expectSameReport() throws {
    let kept = try self.attempt()
    let attempt = try #require(kept)
    #expect(attempt.deeds == reference.attempt.deeds)
    #expect(attempt.summary.result?.raw == reference.attempt.summary.result?.raw)
    let report = try workplace.run("mockexam report 1 --format csv --store \(store)").output
      .withoutSeconds
    expectEqualText(report, reference.report)
  }

  /// The attempt as it is kept, if there is one yet.
  private func attempt() throws -> Attempt? {
    do throws(AttemptLogError) {
      let log = try AttemptLog(path: store, creates: false)
      guard let id = try log.latest() else { return nil }
      return try log.attempt(id)
    } catch .missing {
      return nil
    }
  }
}
