import Assessment
import Testing

@testable import ExamRoom

@Suite struct `Recording before drawing` {
  struct Full: Error {}

  static let keys: [Key] = [
    .enter, "a", "n", "a", "e", "!", "u", "n", "d", "a", "o", "x", .enter, "-", "p", "q", "y",
  ]

  @Test(arguments: 0...12)
  func `an event that could not be recorded is not shown, nor anything after it`(limit: Int) {
    let display = ScriptedDisplay(Self.keys.map { .key($0, after: 1000) })
    var recorded: [SessionEvent] = []
    var shown = 0
    #expect(throws: Full.self) {
      try ScreenRoom(glyphs: .unicode).sit(Session(exam: SmallExam.allTypes), on: display) {
        event,
        _,
        _ throws(Full) in
        shown = display.frames.count
        if recorded.count == limit { throw Full() }
        recorded.append(event)
      }
    }
    #expect(recorded.count == limit)
    #expect(display.frames.count == shown)
  }

  @Test func `each frame shows no more than what was recorded`() throws {
    let display = ScriptedDisplay(Self.keys.map { .key($0, after: 1000) })
    var journal: [(SessionEvent, Duration)] = []
    let exam = SmallExam.allTypes
    display.onShow = { frame in
      guard let session = try? Session(exam: exam, replaying: journal) else {
        Issue.record("the journal does not replay")
        return
      }
      let title = session.position.map { "Question \($0 + 1) of 6" } ?? "The Art of Tea"
      #expect(frame.text.hasPrefix(" " + title))
    }
    let session = ScreenRoom(glyphs: .unicode).sit(Session(exam: exam), on: display) {
      event,
      time,
      _ in
      journal.append((event, time))
    }
    #expect(session.phase == .ended(.byCandidate, at: .seconds(16)))
    #expect(journal.last?.0 == .end)
  }

  @Test func `a lost screen leaves the room, with the time up to then recorded`() {
    let sat = SatOnScreen(Session(exam: SmallExam.allTypes), keys: [.enter, "a"])
    #expect(sat.events.map(\.0) == [.begin, .respond(0, .selection([2])), .tick])
    #expect(sat.session.position == 0)
    let unbegun = SatOnScreen(Session(exam: SmallExam.allTypes), keys: ["?", .escape])
    #expect(unbegun.events.isEmpty)
    #expect(unbegun.session.phase == .ready)
  }

  @Test func `a screen that is too small takes no keys, and goes on when it is larger`() {
    let sat = SatOnScreen(
      Session(exam: SmallExam.allTypes),
      [
        .key(.enter, after: 1), .resize(Size(columns: 59, rows: 24)), .key("a", after: 1),
        .resize(Size(columns: 60, rows: 16)), .key("b", after: 1),
      ]
    )
    #expect(sat.display.frames.contains { $0.text.hasPrefix("Make the window at least 60x16") })
    #expect(sat.events.map(\.0) == [.begin, .respond(0, .selection([3])), .tick])
    #expect(sat.text.contains("(*) B. Salted"))
  }
}
