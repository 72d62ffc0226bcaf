import Assessment
import Testing

@testable import ExamRoom

@Suite struct `Practice on a screen` {
  @Test func `records a response when it is checked, and tells the key then`() throws {
    let practiced = PracticedOnScreen(keys: ["a", "d", "u", "a", "d", .enter, "b", .enter])
    #expect(
      practiced.events.map(\.0) == [
        .begin, .rate(0, .sure), .respond(0, .selection([1])), .visit(1), .tick,
      ]
    )
    let texts = practiced.display.frames.map(\.text)
    #expect(texts[2].contains("(*) D.") && texts[2].contains("1 selected. Enter checks it."))
    #expect(texts[..<6].allSatisfy { !$0.contains("What there is to know") })
    #expect(texts[6].contains("Correct. Your response: D. Key: D. Marked: sure."))
    #expect(texts[6].contains("+ (*) D.") && texts[6].contains("1 of 1 right"))
    #expect(texts[7].contains("b does nothing here"))
    #expect(texts[8].contains("Practice: question 2 of 6"))
  }

  @Test func `does not check a response that is not complete`() {
    let practiced = PracticedOnScreen(keys: [.enter, "n", "a", .enter])
    #expect(practiced.events.map(\.0) == [.begin, .visit(1), .tick])
    #expect(practiced.text.contains("Not yet. Select TWO: 1 of 2 selected."))
  }

  @Test func `keeps what was chosen while the candidate looks at other questions`() {
    let practiced = PracticedOnScreen(keys: ["d", "n", "p", .enter])
    #expect(practiced.practice.correct == 1)
    #expect(
      practiced.events.map(\.0) == [
        .begin, .visit(1), .visit(0), .respond(0, .selection([1])), .tick,
      ]
    )
  }

  @Test func `does not strike out what was chosen`() {
    let practiced = PracticedOnScreen(keys: ["d", "-"])
    #expect(practiced.text.contains("A selected option cannot be struck out."))
    #expect(practiced.events.map(\.0) == [.begin, .tick])
  }

  @Test func `goes on to what is open, and ends when nothing is`() {
    let exam = SmallExam.exam([[SmallExam.water, SmallExam.leaves]])
    let practiced = PracticedOnScreen(
      Practice(Session(exam: exam)),
      keys: ["n", "a", "c", .enter, "!", "o", "x", .enter, .enter, "d", .enter, .enter]
    )
    #expect(
      practiced.events.map(\.0) == [
        .begin, .visit(1), .respond(1, .selection([2, 4])), .flag(1, true), .note(1, "x"),
        .visit(0), .respond(0, .selection([1])), .end,
      ]
    )
    #expect(practiced.practice.answered == 2)
  }

  @Test func `asks before it ends, and keeps only what was checked`() {
    let practiced = PracticedOnScreen(keys: ["d", .enter, "n", "a", "b", "q", "y"])
    #expect(
      practiced.text.contains("1 of 6 questions answered, 1 correct. One response is not checked")
    )
    #expect(practiced.practice.session.entries[1].response == nil)
    #expect(practiced.events.last?.0 == .end)
  }

  @Test func `can be left, and goes on as it was`() throws {
    let left = PracticedOnScreen(keys: ["d", .enter, .enter, "q", "l"])
    #expect(left.practice.session.position == 1)
    let session = try Session(exam: LearningExam.exam, replaying: left.events)
    #expect(session == left.practice.session)
    let resumed = PracticedOnScreen(Practice(session), keys: ["p"])
    let first = try #require(resumed.display.frames.first?.text)
    #expect(first.contains("Practice: question 2 of 6") && first.contains("Practice goes on."))
    #expect(first.contains("1 of 1 right"))
    #expect(resumed.text.contains("Correct. Your response: D. Key: D."))
    #expect(resumed.events.map(\.0) == [.visit(0), .tick])
  }

  @Test func `shows no key that was not recorded`() {
    struct Full: Error {}
    let display = ScriptedDisplay([.key("d", after: 1), .key(.enter, after: 1)])
    #expect(throws: Full.self) {
      try ScreenRoom(glyphs: .unicode).practice(
        Practice(Session(exam: LearningExam.exam)),
        syllabus: nil,
        on: display
      ) { event, _, _ throws(Full) in if case .respond = event { throw Full() } }
    }
    #expect(display.frames.count == 2)
    #expect(display.frames.allSatisfy { !$0.text.contains("What there is to know") })
  }

  @Test func `writes down no passing of time while nothing happens`() {
    let practiced = PracticedOnScreen(
      Practice(Session(exam: LearningExam.exam)),
      [.key("d", after: 1), .key(.enter, after: 100_000_000)]
    )
    #expect(practiced.events.map(\.0) == [.begin, .respond(0, .selection([1])), .tick])
  }

  @Test func `shows its questions again from the result`() {
    let practiced = PracticedOnScreen(keys: ["a", .enter, "q", "y"])
    let script: [Key] = ["x", "r", "i", .enter, "q", .enter]
    let display = ScriptedDisplay(script.map { .key($0, after: 1) })
    ScreenRoom(glyphs: .unicode).show(practiced.practice, syllabus: nil, on: display)
    let texts = display.frames.map(\.text)
    #expect(texts.count == 6)
    #expect(texts[1].contains("x does nothing here."))
    #expect(texts[2].contains("Review: all, 6 of 6"))
    #expect(texts[4].contains("Incorrect. Your response: A. Key: D."))
    #expect(texts[5] == texts[0])
  }
}

@Suite struct `Walking through an attempt on a screen` {
  private func walked(
    _ keys: [Key],
    filters: [AttemptFilter] = [],
    domains: [Domain.ID] = []
  ) throws -> [String] {
    let display = ScriptedDisplay(keys.map { .key($0, after: 1) })
    ScreenRoom(glyphs: .unicode)
      .walk(try LearningExam.review(filters: filters, domains: domains), on: display)
    return display.frames.map(\.text)
  }

  @Test func `goes from the list to a question, on and back`() throws {
    let texts = try walked([.down, .enter, "n", "p", "p", "p", .escape, "q"])
    let titles = texts.map { $0.prefix { $0 != "\n" }.prefix(25) }
    #expect(
      titles == [
        " Review: all, 6 of 6     ", " Review: all, 6 of 6     ", " Review: question 2 of 6 ",
        " Review: question 3 of 6 ", " Review: question 2 of 6 ", " Review: question 1 of 6 ",
        " Review: question 1 of 6 ", " Review: all, 6 of 6     ",
      ]
    )
    #expect(texts[6].contains("No question comes before."))
    #expect(texts[7].contains("> 1   correct"))
  }

  @Test func `offers the filters that let something in, and stays among it`() throws {
    let texts = try walked(["i", .enter, .enter, .enter, .enter, "r", "a"])
    #expect(texts[0].contains("m misconceived") && !texts[0].contains("g guessed n"))
    #expect(texts[1].contains("Review: incorrect, 3 of 6"))
    #expect(texts[4].contains("Review: question 4 of 6") && texts[4].contains("3 of 3 listed"))
    #expect(texts[5].contains("No question comes after."))
    #expect(texts[7].contains("> 1   correct"))
  }

  @Test func `jumps to a number, unless it is not listed`() throws {
    let texts = try walked(["i", "1", .enter, "9", "0", "4", .enter, "#", "2", .enter])
    #expect(texts[2].contains("Go to question: 1"))
    #expect(texts[3].contains("Question 1 is not listed; a lists all."))
    #expect(texts[4].contains("There is no such question."))
    #expect(texts[7].contains("Review: question 4 of 6"))
    #expect(texts[10].contains("Review: question 2 of 6"))
  }

  @Test func `combines a filter with a domain`() throws {
    let texts = try walked(["d", "d", "o", "d", "d"], filters: [.all])
    #expect(texts[1].contains("Review: domain 1, 4 of 6"))
    #expect(texts[2].contains("Domain 2: Guests"))
    #expect(texts[3].contains("Review: omitted, domain 2, 2 of 6"))
    #expect(texts[4].contains("Review: omitted, 2 of 6"))
    #expect(texts[5].contains("Review: omitted, domain 2, 2 of 6"))
  }

  @Test func `begins among what the command line asks for`() throws {
    let texts = try walked([], filters: [.changed, .incorrect], domains: ["1"])
    #expect(texts[0].contains("Review: changed, incorrect, domain 1, 1 of 6"))
  }
}
