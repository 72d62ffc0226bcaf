import Assessment
import Testing
import Typesetting

@testable import ExamRoom

@Suite struct `Pressing anything at all` {
  static let keys: [Key] =
    .typing("abcdefgh12349  --[]xzn><p!ourssj#twiuflqyyyn?0漢é\u{301}\u{202E}\u{0}~") + [
      .up, .down, .down, .down, .left, .right, .right, .pageUp, .pageDown, .home, .end, .shiftUp,
      .shiftDown, .enter, .enter, .tab, .backspace, .delete, .escape, .escape, .function(1),
      .function(7), .alt("f"), .alt("n"), .control("c"), .control("l"), .control("z"),
      .control("x"),
    ]

  static let sizes = [
    (60, 16), (60, 16), (80, 24), (120, 40), (59, 16), (61, 15), (1, 1), (250, 17),
  ]

  @Test(arguments: 0..<120)
  func `the frame fits, and what was recorded replays to the same session`(seed: Int) throws {
    var generator = SeededGenerator(seed: Seed(UInt64(seed)))
    let exams = `Entering anything at all`.exams + [HostileExam.exam]
    let exam = exams[generator.below(exams.count)]
    let script = [.key(.enter, after: 1)] + Self.script(by: &generator)
    let start = Self.sizes[generator.below(Self.sizes.count)]
    let sat = SatOnScreen(
      Session(exam: exam),
      script,
      size: Size(columns: start.0, rows: start.1),
      glyphs: generator.below(2) == 0 ? .ascii : .unicode
    )
    #expect(try Session(exam: exam, replaying: sat.events) == sat.session)
    #expect(zip(sat.events, sat.events.dropFirst()).allSatisfy { $0.1 <= $1.1 })
    try expectShown(sat.session)
    expectFitting(sat.display.frames)
  }

  @Test(arguments: 0..<60)
  func `practice fits, keeps what replays, and can be walked through`(seed: Int) throws {
    var generator = SeededGenerator(seed: Seed(UInt64(seed)))
    let exam = [LearningExam.exam, HostileExam.exam][generator.below(2)]
    let start = Self.sizes[generator.below(Self.sizes.count)]
    let practiced = PracticedOnScreen(
      Practice(Session(exam: exam)),
      Self.script(by: &generator),
      size: Size(columns: start.0, rows: start.1),
      glyphs: generator.below(2) == 0 ? .ascii : .unicode
    )
    var replayed = Practice(Session(exam: exam))
    for (event, time) in practiced.events { _ = try replayed.apply(event, at: time) }
    #expect(replayed == practiced.practice)
    expectFitting(practiced.display.frames)
    let review = AttemptReview(of: replayed.session, changed: [])
    let display = ScriptedDisplay(
      Self.script(by: &generator),
      size: Size(columns: start.0, rows: start.1)
    )
    ScreenRoom(glyphs: .unicode).walk(review, on: display)
    ScreenRoom(glyphs: .unicode).show(replayed, syllabus: nil, on: display)
    expectFitting(display.frames)
  }

  private static func script(by generator: inout SeededGenerator) -> [ScriptedDisplay.Entry] {
    (0..<80).map { _ in
      if generator.below(30) == 0 {
        let size = sizes[generator.below(sizes.count)]
        return .resize(Size(columns: size.0, rows: size.1))
      }
      return .key(keys[generator.below(keys.count)], after: generator.below(8) * 300)
    }
  }

  private func expectFitting(_ frames: [Frame]) {
    for frame in frames {
      #expect(frame.rows.count == frame.size.rows)
      for row in frame.rows {
        #expect(CellWidth.of(row.text) <= frame.size.columns)
        #expect(row.text.unicodeScalars.allSatisfy { mark(for: $0) == nil })
      }
      if let cursor = frame.cursor {
        #expect(cursor.column < frame.size.columns && cursor.row < frame.size.rows)
      }
    }
  }
}

extension `Pressing anything at all` {
  /// Expects that the screen shows what the session says of the item presented.
  private func expectShown(_ session: Session) throws {
    guard case .inSection(let section, let position, _) = session.phase else { return }
    let state = RoomState(size: Size(columns: 90, rows: 200), glyphs: .unicode)
    let text = Screen.frame(in: state, of: session, at: session.elapsed).text
    let presented = Presented(position, in: section, of: session)
    #expect(text.contains("Question \(position + 1) of \(session.entries.count)"))
    #expect(text.contains("! flagged") == presented.entry.isFlagged)
    #expect(text.contains("Your note: ") == !presented.entry.note.isEmpty)
    for option in presented.item.task.options.indices {
      let letter = presented.shown.letter(of: option)
      let isStruck = presented.entry.struck.contains(option)
      #expect(text.contains(" \(letter). struck out:") == isStruck)
      guard case .selection(let selected)? = presented.entry.response else { continue }
      let isMarked = text.contains("(*) \(letter).") || text.contains("[x] \(letter).")
      #expect(isMarked == selected.contains(option))
    }
    for (place, option) in presented.placed.enumerated() {
      #expect(text.contains("\(place + 1). \(presented.shown.letter(of: option)). "))
    }
    for (place, prompt) in presented.shown.promptOrder.enumerated() {
      let letter = presented.matches[prompt].map(presented.shown.letter(of:)) ?? "_"
      #expect(text.contains("\(place + 1). [\(letter)] "))
    }
  }
}

/// An exam whose texts are long, wide, combining, or written to steer a terminal.
enum HostileExam {
  static let exam = SmallExam.exam([
    [
      item(
        "long",
        stem: String(repeating: "A sentence that goes on for a while. ", count: 60),
        .multipleChoice(options: options(4, length: 30), key: 0, fixedOrder: false)
      ),
      item(
        "wide",
        stem: "漢字漢字漢字 " + String(repeating: "漢", count: 200) + " e\u{301}\u{301}\u{301} 👩‍👩‍👧‍👦",
        .multipleResponse(options: options(8, length: 1), key: [0, 1, 2], fixedOrder: true)
      ),
      item(
        "steering",
        stem: "\u{1B}[2J\u{1B}]0;x\u{7} \u{202E}sdrawkcab\u{2066} \r\t\u{0} \u{9B}31m\u{7F}",
        .ordering(entries: options(7, length: 2), length: 5)
      ),
      item(
        "many",
        stem: "Match.",
        .matching(
          prompts: (0..<12).map { Task.Prompt(text: "Prompt \($0) \u{200B}\u{1B}[31m", match: $0) },
          responses: options(30, length: 1)
        )
      ),
      item(
        "bare",
        stem: "",
        .multipleChoice(options: options(2, length: 0), key: 0, fixedOrder: true)
      ),
    ]
  ])

  private static func options(_ count: Int, length: Int) -> [Option] {
    (0..<count).map { number in
      Option(text: String(repeating: "option \(number) 漢 \u{202D}", count: length))
    }
  }

  private static func item(_ id: String, stem: String, _ task: Task) -> Item {
    Item(id: id, topic: "1/water", domain: "1", stem: stem, task: task)
  }
}
