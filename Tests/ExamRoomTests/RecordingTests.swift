import Assessment
import Testing

@testable import ExamRoom

@Suite struct `Recording before showing` {
  static let script: [ScriptedConsole.Entry] = [
    "", "a", "ab", "abc", "flag", "1a 2b", "strike b", "a", "b", "end", "yes",
  ]

  struct Full: Error {}

  /// What an event brings to the screen, which must not be there while it is recorded.
  private func trace(of event: SessionEvent) -> String {
    switch event {
    case .begin: "Question 1 of"
    case .visit(let position): "Question \(position + 1) of"
    case .respond(let position, let response):
      "Recorded: "
        + DisplayedItem(
          SmallExam.allTypes.items[position],
          in: SmallExam.allTypes.form.slots[position]
        ).words(for: response) + ".\n\nQuestion \(position + 2)"
    case .flag: "Flagged"
    case .strike: "Struck out"
    case .note: "Noted"
    case .rate: "Marked"
    case .end: "The exam is over"
    case .leaveSection, .endBreak, .tick: "Time is up"
    }
  }

  @Test(arguments: 0...13)
  func `an event that could not be recorded is not shown, nor anything after it`(limit: Int) {
    let console = ScriptedConsole(Self.script)
    let room = PlainRoom(isInteractive: true, startsAtOnce: false)
    var recorded: [SessionEvent] = []
    var shown = ""
    #expect(throws: Full.self) {
      try room.sit(Session(exam: SmallExam.allTypes), at: console) { event, _ throws(Full) in
        shown = console.transcript
        #expect(!shown.contains(trace(of: event)))
        if recorded.count == limit { throw Full() }
        recorded.append(event)
      }
    }
    #expect(recorded.count == limit)
    #expect(console.transcript == shown)
  }

  @Test func `time that passes in silence is recorded now and then, and nothing is shown`() {
    let quick = Sat(Session(exam: SmallExam.allTypes), ["", "flag", "end", "yes"])
    let slow = Sat(
      Session(exam: SmallExam.allTypes),
      ["", .line("flag", after: 65), .line("end", after: 20), .line("yes", after: 19)]
    )
    #expect(slow.transcript == quick.transcript)
    #expect(quick.events.map(\.0) == [.begin, .flag(0, true), .end])
    #expect(slow.events.map(\.0) == [.begin, .tick, .tick, .tick, .flag(0, true), .tick, .end])
    #expect(slow.events.map(\.1) == [0, 20, 40, 60, 65, 85, 104].map { .seconds($0) })
  }

  @Test func `a session that has ended is not sat again`() {
    let sat = Sat(Session(exam: SmallExam.allTypes), Self.script)
    let again = Sat(sat.session, ["a", "b"])
    #expect(again.transcript.isEmpty && again.events.isEmpty && again.session == sat.session)
  }
}
