import Assessment
import Testing

@testable import ExamRoom

/// Frames of practice and review on the smallest screen and on a large one.
@Suite struct `What the screen shows of learning` {
  static let sizes = [Size(columns: 60, rows: 16), Size(columns: 100, rows: 30)]

  struct Case: CustomTestStringConvertible {
    let name: String
    let keys: [Key]
    var testDescription: String { name }

    init(_ name: String, _ keys: [Key]) {
      self.name = name
      self.keys = keys
    }

    init(_ name: String, at number: Int, _ keys: [Key]) {
      self.init(name, [Key](repeating: "n", count: number - 1) + keys)
    }
  }

  static let practices = [
    Case("begun", []),
    Case("chosen", at: 1, ["-", .down, .down, .down, " ", .up]),
    Case("right", at: 1, ["-", "u", "d", .enter]),
    Case("several", at: 2, ["a", "d", .enter]),
    Case("order", at: 3, ["c", "b", "a", .enter]),
    Case("matching", at: 4, ["c", "a", .enter, .pageDown]),
    Case("scenario", at: 5, ["a", .enter]),
    Case("list", ["d", .enter, "n", "a", "b", .enter, "n", "c", "n", "!", "r"]),
    Case("ending", ["d", .enter, "n", "a", "b", "q"]),
    Case("explained-help", ["d", .enter, "?"]),
  ]

  @Test(arguments: practices, sizes)
  func `practice as text`(example: Case, size: Size) throws {
    let practiced = PracticedOnScreen(keys: example.keys, size: size)
    try expectFrame(practiced.text, named: "practice-\(example.name)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: sizes)
  func `the result of practice as text`(size: Size) throws {
    let keys: [Key] = ["u", "u", "u", "d", .enter, .enter, "u", "a", "b", .enter, "q", "y"]
    let practiced = PracticedOnScreen(keys: keys)
    let display = ScriptedDisplay([.key(.enter, after: 1)], size: size)
    ScreenRoom(glyphs: .unicode)
      .show(practiced.practice, syllabus: LearningExam.syllabus, on: display)
    let text = try #require(display.frames.first?.text)
    try expectFrame(text, named: "practice-result-\(size.columns)x\(size.rows)")
  }

  static let reviews = [
    Case("list", [.down]),
    Case("incorrect", ["i", .down]),
    Case("domain", ["d", "d"]),
    Case("number", ["3"]),
    Case("lucky", ["l", .enter]),
    Case("several", ["i", .enter]),
    Case("order", ["3", .enter, .pageDown]),
    Case("matching", ["4", .enter]),
    Case("omitted", ["5", .enter]),
    Case("scenario-page", ["6", .enter, "s"]),
    Case("help", ["?"]),
  ]

  @Test(arguments: reviews, sizes)
  func `review as text`(example: Case, size: Size) throws {
    let display = ScriptedDisplay(example.keys.map { .key($0, after: 1) }, size: size)
    ScreenRoom(glyphs: .unicode).walk(try LearningExam.review(), on: display)
    let text = try #require(display.frames.last?.text)
    try expectFrame(text, named: "review-\(example.name)-\(size.columns)x\(size.rows)")
  }
}
