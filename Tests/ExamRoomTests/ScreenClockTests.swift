import Assessment
import Testing

@testable import ExamRoom

@Suite struct `The clock on the screen` {
  static let exam = SmallExam.exam([[SmallExam.water, SmallExam.leaves]], seconds: 1200)

  private func frames(_ script: [ScriptedDisplay.Entry], exam: Exam = exam) -> SatOnScreen {
    SatOnScreen(Session(exam: exam), script)
  }

  @Test func `minutes are shown until the last ten, then seconds`() {
    let sat = frames([.key(.enter, after: 1), .key("a", after: 601_000)])
    let clocks = sat.display.frames.map { String($0.text.prefix { $0 != "\n" }.suffix(18)) }
    #expect(clocks.contains { $0.hasSuffix(" 20 min left") })
    for minute in 10...19 {
      #expect(clocks.contains { $0.hasSuffix(" \(minute) min left") })
    }
    #expect(clocks.contains { $0.hasSuffix(" 9 min 59 s left") })
    let changes = zip(clocks, clocks.dropFirst()).count { $0 != $1 }
    #expect(changes < Set(clocks).count)
  }

  @Test func `a hidden clock is forced back near the end`() {
    let hidden: [ScriptedDisplay.Entry] = [.key(.enter, after: 1), .key("t", after: 1)]
    #expect(frames(hidden + [.key("a", after: 1000)]).text.contains("clock hidden"))
    // A tenth of twenty minutes is two.
    let near = frames(hidden + [.key("a", after: 1_080_500)])
    #expect(near.text.contains("1 min 59 s left"))
    #expect(
      frames(hidden + [.key("a", after: 1_080_500), .key("t", after: 1)]).text.contains(
        "1 min 59 s left"
      )
    )
    let refused = frames([.key(.enter, after: 1), .key("t", after: 1_080_500)])
    #expect(refused.text.contains("So near the end the clock stays."))
  }

  @Test func `a warning is given by itself, and does not vanish under the next key`() {
    let sat = frames([
      .key(.enter, after: 1), .key("a", after: 900_500), .key("b", after: 1000),
    ])
    let warning = "*** 5 min remaining."
    #expect(sat.text.contains(warning))
    #expect(sat.display.alerts == 1)
    let later = frames([
      .key(.enter, after: 1), .key("a", after: 900_500), .key("b", after: 4000),
    ])
    #expect(!later.text.contains(warning))
    #expect(later.display.frames.contains { $0.text.contains(warning) })
  }

  @Test func `time ends the exam while nobody presses a key`() {
    let sat = frames([.key(.enter, after: 1), .key("a", after: 5_000_000)])
    #expect(sat.session.phase == .ended(.timeExpired, at: .seconds(1200)))
    #expect(sat.session.responses.allSatisfy { $0 == nil })
  }

  @Test func `what covers an item goes away with its section`() {
    let exam = SmallExam.exam([[SmallExam.water], [SmallExam.leaves]], seconds: 10)
    let script: [ScriptedDisplay.Entry] = [.key(.enter, after: 1), .key("o", after: 9000)]
    let sat = frames(script + [.key("z", after: 2000)], exam: exam)
    #expect(sat.session.position == 1)
    #expect(
      sat.display.frames.contains {
        $0.text.contains("*** Time is up: section 1 is over. Section 2 begins: Part 2.")
      }
    )
    #expect(sat.display.frames.contains { $0.text.contains("Your note") })
    #expect(!sat.text.contains("Your note"))
  }

  @Test func `a note that is being typed is kept when the time of its section is over`() {
    let exam = SmallExam.exam([[SmallExam.water], [SmallExam.leaves]], seconds: 10)
    let typing: [ScriptedDisplay.Entry] = [
      .key(.enter, after: 1), .key("o", after: 1000), .key("7", after: 1000),
      .key("5", after: 1000),
    ]
    let sat = frames(typing + [.key("z", after: 9000)], exam: exam)
    let last = Duration.seconds(10) - .nanoseconds(1)
    #expect(sat.events.prefix(3).map(\.0) == [.begin, .note(0, "75"), .tick])
    #expect(sat.events[1].1 == last)
    #expect(sat.session.entries[0].note == "75")
    #expect(sat.session.entries[1].note.isEmpty)
    #expect(sat.session.position == 1)
    let unchanged = frames(
      [.key(.enter, after: 1), .key("o", after: 1), .key("z", after: 11_000)],
      exam: exam
    )
    #expect(unchanged.events.map(\.0) == [.begin, .tick, .tick])
  }

  @Test func `a note that is being typed is kept when the exam ends`() {
    let sat = frames([
      .key(.enter, after: 1), .key("o", after: 1_199_000), .key("7", after: 100),
      .key("z", after: 5000),
    ])
    #expect(sat.session.phase == .ended(.timeExpired, at: .seconds(1200)))
    #expect(sat.session.entries[0].note == "7")
  }

  @Test func `a note that is being typed is kept when the terminal goes away`() {
    let sat = frames([.key(.enter, after: 1), .key("o", after: 1000), .key("7", after: 1000)])
    #expect(sat.events.map(\.0) == [.begin, .note(0, "7"), .tick])
  }

  @Test func `a session that goes on does so at its time`() throws {
    var session = Session(exam: Self.exam)
    _ = try session.apply(.begin, at: .zero)
    _ = try session.apply(.visit(1), at: .seconds(60))
    let sat = SatOnScreen(session, [], from: .seconds(300))
    #expect(sat.text.contains("Question 2 of 2"))
    #expect(sat.text.contains("15 min left"))
    #expect(sat.text.contains("The exam goes on."))
    let late = SatOnScreen(session, [], from: .seconds(3000))
    #expect(late.session.phase == .ended(.timeExpired, at: .seconds(1200)))
  }

  @Test func `sleep is recorded before it comes`() {
    let sat = frames([.key(.enter, after: 1), .key(.control("z"), after: 5000)])
    #expect(sat.display.suspensions == 1)
    #expect(sat.events.map(\.0) == [.begin, .tick, .tick])
    #expect(sat.events[1].1 == .seconds(5))
  }
}
