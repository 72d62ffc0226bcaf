import Assessment
import Testing

@testable import ExamRoom

/// Frames as text, each in a file of its own; `RECORD_GOLDEN=1` writes them anew and fails.
@Suite struct `What the screen shows` {
  struct Case: CustomTestStringConvertible {
    let name: String
    let exam: Exam
    let keys: [Key]
    let size: Size
    var testDescription: String { name }

    init(_ name: String, _ keys: [Key], _ columns: Int, _ rows: Int, of exam: Exam) {
      self.name = name
      self.keys = keys
      self.exam = exam
      size = Size(columns: columns, rows: rows)
    }

    init(_ name: String, at number: Int, _ keys: [Key], _ columns: Int, _ rows: Int) {
      let way = [Key](repeating: "n", count: number - 1)
      self.init(name, [.enter] + way + keys, columns, rows, of: SmallExam.allTypes)
    }

    init(hostile name: String, at number: Int, _ keys: [Key], _ columns: Int, _ rows: Int) {
      let way = [Key](repeating: .right, count: number - 1)
      self.init(name, [.enter] + way + keys, columns, rows, of: HostileExam.exam)
    }
  }

  static let sections = SmallExam.exam(
    [[SmallExam.water, SmallExam.leaves], [SmallExam.steps]],
    navigation: .forwardOnly,
    breakAfter: 60,
    unscored: 1,
    penalty: Fraction(1, 4)
  )

  static let cases = [
    Case("instructions", [], 80, 24, of: sections),
    Case("choice", at: 1, ["b", .down, "x", "!", "u"], 80, 24),
    Case("choice-smallest", at: 1, ["b", .down, "x", "!", "u"], 60, 16),
    Case("several", at: 2, ["a", "e", "b"], 80, 24),
    Case("order", at: 3, ["d", "a", "["], 80, 24),
    Case("order-smallest", at: 3, ["d", "a", "["], 60, 16),
    Case("matching", at: 4, ["c", "x"], 80, 24),
    Case("scenario-beside", at: 5, ["a"], 120, 40),
    Case("scenario-hint", at: 5, ["a"], 80, 24),
    Case("scenario-page", at: 5, ["s"], 60, 16),
    Case("note", at: 1, ["o"] + .typing("Hm, 漢字?"), 60, 16),
    Case("note-kept", at: 1, ["o"] + .typing("Hm, 漢字?") + [.enter], 60, 16),
    Case("review", at: 3, ["d", "!", "n", "n", "u", "n", "n"], 80, 24),
    Case("review-flagged", at: 3, ["d", "!", "n", "r", "f"], 60, 16),
    Case("navigator", at: 3, ["a", "!", "#", "2"], 60, 16),
    Case("help", at: 3, ["?"], 80, 24),
    Case("confirmation", at: 3, ["d", "!", "q"], 80, 24),
    Case("confirmation-of-a-section", [.enter, "q"], 60, 16, of: sections),
    Case("no-way-back", [.enter, "n"], 60, 16, of: sections),
    Case("break", [.enter, "q", "y"], 60, 16, of: sections),
    Case("after-the-break", [.enter, "q", "y", .enter], 60, 16, of: sections),
    Case(hostile: "long", at: 1, [.pageDown, .pageDown], 60, 16),
    Case(hostile: "wide", at: 2, ["h"], 80, 24),
    Case(hostile: "steering", at: 3, ["a", "b"], 80, 24),
    Case(hostile: "many-options", at: 4, ["n", "z"], 120, 40),
    Case(hostile: "bare", at: 5, [], 60, 16),
  ]

  @Test(arguments: cases)
  func `as text`(example: Case) throws {
    let sat = SatOnScreen(
      Session(exam: example.exam),
      example.keys.map { .key($0, after: 100) },
      size: example.size
    )
    try expectFrame(sat.text, named: example.name)
  }

  @Test func `the score has a bar for each domain`() throws {
    let exam = SmallExam.allTypes
    let responses: [Response?] = [
      .selection([1]), .selection([0, 2]), nil, .matches([0, 1]), .selection([0]), nil,
    ]
    let report = ScoreReport(of: exam, responses: responses)
    let display = ScriptedDisplay([.key(.down, after: 1), .key(.enter, after: 1)])
    ScreenRoom(glyphs: .unicode).show(report, of: exam, on: display)
    #expect(display.frames.count == 2)
    try expectFrame(display.frames[0].text, named: "score")
  }
}
