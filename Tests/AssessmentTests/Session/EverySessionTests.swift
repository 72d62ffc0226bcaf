import Assessment
import TestSupport
import Testing

@Suite struct `Every short session` {
  /// An event and how many seconds after the one before it comes.
  struct Step: CustomStringConvertible {
    let event: SessionEvent
    let after: Int
    var description: String { "+\(after) \(event)" }

    init(_ event: SessionEvent, _ after: Int) {
      self.event = event
      self.after = after
    }
  }

  @Test func `of two items keeps what a session promises`() {
    check(
      Session(exam: SmallExam.twoItems),
      [
        Step(.begin, 0), Step(.visit(1), 1), Step(.visit(0), 2),
        Step(.respond(0, .selection([1])), 1), Step(.respond(1, .selection([])), 0),
        Step(.flag(0, true), 3), Step(.strike(0, 1, true), 1), Step(.end, 1), Step(.tick, 7),
      ]
    )
  }

  @Test func `of two sections keeps what a session promises`() {
    check(
      Session(exam: SmallExam.twoSections),
      [
        Step(.begin, 0), Step(.visit(1), 1), Step(.visit(0), 1),
        Step(.respond(0, .selection([1])), 1), Step(.respond(2, .selection([1])), 2),
        Step(.leaveSection, 1), Step(.endBreak, 5), Step(.end, 1), Step(.tick, 10),
        Step(.tick, 30),
      ]
    )
  }

  private func check(_ start: Session, _ steps: [Step]) {
    withEverySequence(of: steps, lengths: 0...5) { sequence in
      for promise in brokenPromises(start, sequence) {
        Issue.record("\(promise) after \(sequence)")
      }
    }
  }

  /// Looks at the last step only: what came before it is a shorter sequence.
  private func brokenPromises(_ start: Session, _ sequence: [Step]) -> [String] {
    var (session, before) = (start, start)
    var time = Duration.zero
    var accepted: [(SessionEvent, Duration)] = []
    var (past, effects): ([Session.Effect], [Session.Effect]) = ([], [])
    var isRefused = false
    for step in sequence {
      time += .seconds(step.after)
      before = session
      past += effects
      do throws(Session.Refusal) {
        effects = try session.apply(step.event, at: time)
        accepted.append((step.event, time))
        isRefused = false
      } catch {
        effects = []
        isRefused = true
      }
    }
    var broken: [String] = []
    func promise(_ isKept: Bool, _ words: String) { if !isKept { broken.append(words) } }

    if isRefused { promise(session == before, "a refused event changes nothing") }
    promise(rank(session) >= rank(before), "no phase comes again")
    promise(session.elapsed >= before.elapsed, "time does not run backwards")
    if case .ended = before.phase { promise(session == before, "the end is the end") }
    if let deadline = before.deadline, time >= deadline {
      var ticked = before
      let expiry = try? ticked.apply(.tick, at: time)
      promise(!isRefused, "a late event is not refused")
      promise(session == ticked && effects == expiry, "a late event only lets time expire")
      promise(session.responses == before.responses, "a late response does not count")
    }
    let warnings = (past + effects).filter { if case .warn = $0 { true } else { false } }
    promise(warnings.count <= (start.sections.count > 1 ? 3 : 1), "a warning is given once")
    promise(
      (past + effects).count { if case .ended = $0 { true } else { false } }
        == (session.deadline == nil && session.phase != .ready ? 1 : 0),
      "the end is announced once"
    )
    let replayed = try? Session(exam: start.exam, replaying: accepted)
    promise(replayed == session, "a replay makes the same session")
    promise(session.position.map { session.entries[$0].isSeen } ?? true, "what is shown is seen")
    for entry in session.entries {
      promise(entry.response == nil || entry.isSeen, "only what was seen is answered")
      promise(entry.isSeen || entry.timeSpent == .zero, "only what was seen took time")
      promise(
        entry.response != .selection([1]) || !entry.struck.contains(1),
        "no selected option is struck out"
      )
    }
    promise(
      session.entries.reduce(.zero) { $0 + $1.timeSpent } <= session.elapsed,
      "items take no more time than passes"
    )
    if let next = session.nextTick {
      var (early, due) = (session, session)
      promise(
        next > session.elapsed && (try? early.apply(.tick, at: next - .milliseconds(1))) == [],
        "nothing happens before the next tick"
      )
      promise((try? due.apply(.tick, at: next))?.isEmpty == false, "the next tick has an effect")
    }
    return broken
  }

  private func rank(_ session: Session) -> Int {
    switch session.phase {
    case .ready: 0
    case .inSection(let section, _, _): 2 * section + 2
    case .onBreak(let section, _): 2 * section + 1
    case .ended: .max
    }
  }
}
