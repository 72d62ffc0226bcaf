import Assessment
import TestSupport
import Testing

@testable import ExamRoom

@Suite struct `Practice in lines` {
  private func practiced(
    _ script: [ScriptedConsole.Entry],
    isInteractive: Bool
  ) -> (transcript: String, practice: Practice, events: [SessionEvent]) {
    let console = ScriptedConsole(script, echoes: isInteractive)
    var events: [SessionEvent] = []
    let practice = PracticeRoom(isInteractive: isInteractive).practice(
      Practice(Session(exam: SmallExam.exam([[SmallExam.water, SmallExam.leaves]]))),
      at: console
    ) { event, _ in events.append(event) }
    return (console.transcript, practice, events)
  }

  @Test func `tells the key after each response, and goes on by itself in a pipe`() {
    let (text, practice, events) = practiced(["d sure", "guess a c"], isInteractive: false)
    #expect(
      events == [
        .begin, .rate(0, .sure), .respond(0, .selection([1])), .visit(1), .rate(1, .guess),
        .respond(1, .selection([2, 4])), .end,
      ]
    )
    #expect(text.contains("In the notes: "))
    #expect(practice.answered == 2)
    #expect(practice.correct == 1)
    #expect(text.contains("Correct. Your response: D. Key: D. Marked: sure."))
    #expect(text.contains("Incorrect. Your response: A, C. Key: "))
    #expect(text.contains("Practice is over. 2 of 2 questions answered, 1 correct."))
  }

  @Test func `waits after an explanation for somebody who reads it`() {
    let (text, practice, events) = practiced(["d", "a", "", "next", "end"], isInteractive: true)
    #expect(events == [.begin, .respond(0, .selection([1])), .visit(1), .end])
    #expect(text.contains("An empty line goes on."))
    #expect(text.contains("This question is answered; an empty line goes on."))
    #expect(text.contains("This is the last open question; 'end' ends practice."))
    #expect(practice.answered == 1)
  }

  @Test func `comes back to what was passed over`() {
    let (_, _, events) = practiced(["next", "a b", "d"], isInteractive: false)
    #expect(
      events == [
        .begin, .visit(1), .respond(1, .selection([2, 3])), .visit(0), .respond(0, .selection([1])),
        .end,
      ]
    )
  }

  @Test(arguments: [true, false])
  func `ends with its input`(isInteractive: Bool) {
    let (_, practice, events) = practiced([], isInteractive: isInteractive)
    #expect(events == [.begin, .end])
    #expect(practice.session.phase == .ended(.byCandidate, at: practice.session.elapsed))
  }

  @Test func `shows nothing that was not recorded`() {
    struct Full: Error {}
    let console = ScriptedConsole(["d"], echoes: false)
    #expect(throws: Full.self) {
      try PracticeRoom(isInteractive: false).practice(
        Practice(Session(exam: SmallExam.exam([[SmallExam.water]]))),
        at: console
      ) { event, _ throws(Full) in if case .respond = event { throw Full() } }
    }
    #expect(!console.transcript.contains("Key: "))
  }

  @Test(
    arguments: [
      ("a", "a", nil), ("a sure", "a", .sure), ("GUESS  b c", "b c", .guess),
      ("1c 2a unsure", "1c 2a", .unsure), ("sure", "sure", nil), ("", "", nil),
    ] as [(String, String, Confidence?)]
  )
  func `takes a mark from the beginning or the end of a line`(
    line: String,
    text: String,
    confidence: Confidence?
  ) {
    let marked = MarkedLine(line)
    #expect(marked.text == text)
    #expect(marked.confidence == confidence)
  }
}

@Suite struct `Walking through an attempt` {
  private func session() throws -> Session {
    var session = Session(
      exam: SmallExam.exam([[SmallExam.water, SmallExam.leaves, SmallExam.steps]])
    )
    let key = SmallExam.water.task.key
    let events: [SessionEvent] = [
      .begin, .respond(0, key), .rate(0, .guess), .flag(0, true), .visit(1),
      .respond(1, .selection([0, 1])), .note(1, "look it up"), .end,
    ]
    for event in events { _ = try session.apply(event, at: .seconds(1)) }
    return session
  }

  private func walked(_ lines: [ScriptedConsole.Entry]) throws -> String {
    let console = ScriptedConsole(lines)
    ReviewRoom().walk(AttemptReview(of: try session(), changed: [1]), at: console)
    return console.transcript
  }

  @Test func `goes item by item and back`() throws {
    let text = try walked(["", "back", "go 3", "next", "go 9", "end"])
    let shown = text.split(separator: "\n").filter { $0.hasPrefix("Question ") }
    #expect(
      shown == [
        "Question 1 of 3, flagged", "Question 2 of 3, changed", "Question 1 of 3, flagged",
        "Question 3 of 3",
      ]
    )
    #expect(text.contains("No question comes after."))
    #expect(text.contains("There is no such question here; 'list' shows which there are."))
    #expect(text.contains("Not reached. Key: "))
    #expect(text.contains("Your note: look it up"))
  }

  @Test(arguments: [Int.min, -1, 0, 4, .max])
  func `goes to no question that is not there`(number: Int) throws {
    let text = try walked([.line("go \(number)", after: 0), "end"])
    #expect(text.contains("There is no such question here; 'list' shows which there are."))
  }

  @Test func `stays among what a filter lets through`() throws {
    let text = try walked(["omitted", "", "misconceived", "all", "dance"])
    #expect(text.contains("1 question:\n  3. omitted. "))
    #expect(text.contains("No question is misconceived."))
    #expect(text.contains("3 questions:"))
    #expect(text.contains("'dance' is not a command; 'help' lists them."))
  }

  @Test(
    arguments: [
      (.all, [1, 2, 3]), (.correct, [1]), (.omitted, [3]), (.flagged, [1]), (.guessed, [1]),
      (.changed, [2]), (.lucky, [1]), (.misconceived, []), (.noted, [2]),
    ] as [(AttemptFilter, [Int])]
  )
  func `has the items of each filter`(filter: AttemptFilter, numbers: [Int]) throws {
    let review = AttemptReview(of: try session(), changed: [1], filters: [filter])
    #expect(review.positions.map { $0 + 1 } == numbers)
    #expect(review.isEmpty == numbers.isEmpty)
  }
}

@Suite struct `A mark beside a response in an exam` {
  @Test func `is recorded before the response, and stays when the response changes`() {
    let sat = Sat(
      Session(exam: SmallExam.exam([[SmallExam.water, SmallExam.leaves]])),
      ["", "d sure", "back", "a", "guess a c", "end", "yes"]
    )
    #expect(sat.session.entries.map(\.confidence) == [.sure, .guess])
    #expect(
      Array(sat.events.map(\.0).prefix(3)) == [
        .begin, .rate(0, .sure), .respond(0, .selection([1])),
      ]
    )
  }
}
