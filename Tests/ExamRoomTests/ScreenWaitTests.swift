import Assessment
import TestSupport
import Testing

@testable import ExamRoom

/// A journal that takes nothing for a while.
private final class StubbornJournal {
  struct Full: Error {}

  private(set) var events: [(SessionEvent, Duration)] = []
  /// How many tries fail after so many events.
  var refusals: (after: Int, count: Int)
  private(set) var tries = 0

  init(refusing count: Int, after events: Int) { refusals = (events, count) }

  func record(_ event: SessionEvent, _ time: Duration, _ wait: ScreenRoom.Wait) throws(Full) {
    while events.count == refusals.after, refusals.count > 0 {
      refusals.count -= 1
      tries += 1
      guard wait("no space is left on the disk; free some") else { throw Full() }
    }
    events.append((event, time))
  }
}

@Suite struct `Waiting for the journal at the screen` {
  private func sit(
    _ script: [ScriptedDisplay.Entry],
    _ journal: StubbornJournal,
    exam: Exam = SmallExam.allTypes,
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> (session: Session, display: ScriptedDisplay) {
    let display = ScriptedDisplay(script, size: size)
    let session = try ScreenRoom(glyphs: .unicode)
      .sit(Session(exam: exam), on: display, record: journal.record)
    return (session, display)
  }

  @Test func `shows why and until when, and not the response`() throws {
    let journal = StubbornJournal(refusing: 1, after: 1)
    let (_, display) = try sit(
      [.key(.enter, after: 1000), .key("b", after: 1000), .key(.down, after: 7000)],
      journal
    )
    let waiting = display.frames.filter { $0.text.contains("Not recorded yet") }
    #expect(waiting.count == 5)
    let first = try #require(waiting.first)
    expectEqualText(
      first.text,
      """
       Question 1 of 6                                                9 min 59 s left
      ────────────────────────────────────────────────────────────────────────────────
       Not recorded yet

       No space is left on the disk; free some.

       Your response to question 1 is not recorded yet, so it is not shown. Nothing
       that was shown before is lost.

       It is tried again in 5 s, and with any key. The clock goes on meanwhile.











      ────────────────────────────────────────────────────────────────────────────────

       any key try again  q Ctrl+C leave, resume later

      """
    )
    #expect(waiting.last?.text.contains("in 1 s") == true)
    #expect(waiting.last?.text.contains("9 min 55 s left") == true)
    #expect(
      !display.frames.prefix { !$0.text.contains("in 1 s") }.contains { $0.text.contains("(*)") }
    )
    #expect(display.frames.last?.text.contains("(*) B.") == true)
    #expect(display.alerts == 1)
    // The event has the time at which it happened.
    #expect(journal.events[1].1 == .seconds(1))
  }

  @Test func `a key tries again, and is nothing else`() throws {
    let journal = StubbornJournal(refusing: 2, after: 1)
    let (_, display) = try sit(
      [
        .key(.enter, after: 1000), .key("b", after: 1000), .key("a", after: 1000),
        .key("n", after: 1000), .key("!", after: 1000),
      ],
      journal
    )
    #expect(journal.tries == 2)
    #expect(display.frames.last?.text.contains("(*) B.") == true)
    #expect(
      journal.events.map(\.0) == [.begin, .respond(0, .selection([3])), .flag(0, true), .tick]
    )
    #expect(display.alerts == 1)
  }

  @Test(arguments: ["q", .control("c"), .function(10)] as [Key])
  func `the candidate can leave, and loses that event alone`(key: Key) {
    let journal = StubbornJournal(refusing: 9, after: 2)
    #expect(throws: StubbornJournal.Full.self) {
      try sit(
        [.key(.enter, after: 1), .key("b", after: 1), .key("!", after: 1), .key(key, after: 1)],
        journal
      )
    }
    #expect(journal.tries == 1)
    #expect(journal.events.map(\.0) == [.begin, .respond(0, .selection([3]))])
  }

  @Test func `a terminal that goes away meanwhile is left`() {
    let journal = StubbornJournal(refusing: 9, after: 1)
    #expect(throws: StubbornJournal.Full.self) {
      try sit([.key(.enter, after: 1), .key("b", after: 1)], journal)
    }
    #expect(journal.tries == 1)
  }

  @Test func `the clock runs out meanwhile, and the response counts`() throws {
    let journal = StubbornJournal(refusing: 3, after: 1)
    let exam = SmallExam.exam([[SmallExam.water]], seconds: 10)
    let (session, display) = try sit(
      [.key(.enter, after: 1), .key("b", after: 1000), .key("a", after: 60_000)],
      journal,
      exam: exam
    )
    #expect(
      display.frames.contains {
        $0.text.contains("Not recorded yet") && $0.text.contains(" 0 s left")
      }
    )
    #expect(journal.events.map(\.0) == [.begin, .respond(0, .selection([3])), .tick])
    #expect(session.phase == .ended(.timeExpired, at: .seconds(10)))
    #expect(session.responses == [.selection([3])])
  }

  @Test func `the size may change, and the screen may be asked for again`() throws {
    let journal = StubbornJournal(refusing: 1, after: 1)
    let (_, display) = try sit(
      [
        .key(.enter, after: 1), .key("b", after: 1), .resize(Size(columns: 60, rows: 16)),
        .key(.control("l"), after: 1), .key(.control("z"), after: 1), .key("x", after: 1),
      ],
      journal
    )
    let waiting = display.frames.last { $0.text.contains("Not recorded yet") }
    #expect(waiting?.size == Size(columns: 60, rows: 16))
    #expect(display.suspensions == 1)
    #expect(display.frames.last?.size == Size(columns: 60, rows: 16))
    #expect(display.frames.last?.text.contains("(*) B.") == true)
  }

  @Test func `practice waits, too, and keeps what was chosen`() throws {
    let journal = StubbornJournal(refusing: 1, after: 1)
    let display = ScriptedDisplay([
      .key("d", after: 1), .key(.enter, after: 1), .key("x", after: 1),
    ])
    let practice = try ScreenRoom(glyphs: .unicode).practice(
      Practice(Session(exam: LearningExam.exam)),
      syllabus: nil,
      on: display,
      record: journal.record
    )
    let waiting = display.frames.filter { $0.text.contains("Not recorded yet") }
    #expect(!waiting.isEmpty)
    #expect(waiting.allSatisfy { !$0.text.contains("clock") })
    #expect(practice.isAnswered(0))
    #expect(journal.events.map(\.0) == [.begin, .respond(0, .selection([1])), .tick])
  }

  @Test func `the end of the exam is waited for, too`() throws {
    var session = Session(exam: SmallExam.allTypes)
    _ = try session.apply(.begin, at: .zero)
    _ = try session.apply(.end, at: .seconds(1))
    let display = ScriptedDisplay([.key("x", after: 1000), .key("q", after: 1000)])
    let room = ScreenRoom(glyphs: .unicode)
    #expect(room.wait(toRecordTheEndOf: session, on: display, for: "no space is left"))
    #expect(!room.wait(toRecordTheEndOf: session, on: display, for: "no space is left"))
    let text = display.frames.last?.text ?? ""
    #expect(text.hasPrefix(" The Art of Tea"))
    #expect(text.contains("The end is not recorded yet"))
    #expect(!text.contains("clock"))
  }
}
