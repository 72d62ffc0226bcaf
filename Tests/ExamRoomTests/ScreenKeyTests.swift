import Assessment
import Testing

@testable import ExamRoom

@Suite struct `Answering a key` {
  struct Case: CustomTestStringConvertible {
    let number: Int
    let before: [Key]
    let key: Key
    let steps: [ScreenSitting.Step]
    var testDescription: String { "\(number): \(before) \(key)" }

    init(_ number: Int, _ before: [Key], _ key: Key, _ steps: ScreenSitting.Step...) {
      self.number = number
      self.before = before
      self.key = key
      self.steps = steps
    }

    init(_ number: Int, _ key: Key, _ steps: ScreenSitting.Step...) {
      self.number = number
      before = []
      self.key = key
      self.steps = steps
    }

    init(_ number: Int, _ before: [Key], _ key: Key, says text: String) {
      self.init(number, before, key, .say(text))
    }

    init(_ number: Int, _ key: Key, says text: String) {
      self.init(number, key, .say(text))
    }
  }

  /// The items are those of `SmallExam.allTypes`, whose options are shown from the third on.
  static let cases: [Case] = [
    Case(1, "a", .event(.respond(0, .selection([2]))), .focus(.option(2))),
    Case(1, "A", .event(.respond(0, .selection([2]))), .focus(.option(2))),
    Case(1, "2", .event(.respond(0, .selection([3]))), .focus(.option(3))),
    Case(1, "5", says: "5 does nothing here; ? lists the keys that do."),
    Case(1, "e", says: "e does nothing here; ? lists the keys that do."),
    Case(1, ["a"], "a", .focus(.option(2))),
    Case(1, [.down], " ", .event(.respond(0, .selection([3]))), .focus(.option(3))),
    Case(1, [.down, .up], .enter, .event(.respond(0, .selection([2]))), .focus(.option(2))),
    Case(1, .down, .focus(.option(3))),
    Case(1, .up, .scroll(-1)),
    Case(1, ["a"], .backspace, .event(.respond(0, .selection([]))), .focus(.option(2))),
    Case(1, .backspace, says: "There is nothing here to take back."),
    Case(
      1,
      ["a"],
      .delete,
      .event(.respond(0, .selection([]))),
      .say("The response is taken back.")
    ),
    Case(1, .delete, says: "There is no response."),
    Case(1, "-", .event(.strike(0, 2, true)), .say("Struck out: A.")),
    Case(1, ["x"], "X", .event(.strike(0, 2, false)), .say("Brought back: A.")),
    Case(1, "!", .event(.flag(0, true)), .say("Flagged for review.")),
    Case(1, ["!"], .alt("f"), .event(.flag(0, false)), .say("The flag is removed.")),
    Case(1, "u", .event(.rate(0, .sure)), .say("Marked: sure.")),
    Case(1, ["u", "u", "u"], "u", .event(.rate(0, nil)), .say("The mark is removed.")),
    Case(1, "o", .open(.note)),
    Case(1, "s", says: "s does nothing here; ? lists the keys that do."),
    Case(1, "p", .say("No question comes before.")),
    Case(1, "n", .event(.visit(1))),
    Case(1, .right, .event(.visit(1))),
    Case(1, "r", .open(.review)),
    Case(1, "#", .open(.navigator)),
    Case(1, "?", .open(.help)),
    Case(1, "q", .open(.confirm(.endExam))),
    Case(1, .control("c"), .open(.confirm(.endExam))),
    Case(1, "t", .hideClock(true), .say("The clock is hidden; it comes back near the end.")),
    Case(1, .control("l"), .redraw),
    Case(1, .control("z"), .suspend),
    Case(1, .pageDown, .scroll(17)),
    Case(2, ["a"], "e", .event(.respond(1, .selection([1, 2]))), .focus(.option(1))),
    Case(2, ["a"], "a", .event(.respond(1, .selection([]))), .focus(.option(2))),
    Case(
      2,
      ["a", "b"],
      "c",
      .focus(.option(4)),
      .say("Select no more than TWO: take one back first.")
    ),
    Case(3, ["d"], "a", .event(.respond(2, .order([1, 2]))), .focus(.option(2))),
    Case(3, ["d", "a"], "d", .event(.respond(2, .order([2]))), .focus(.option(1))),
    Case(3, " ", .event(.respond(2, .order([2]))), .focus(.option(3))),
    Case(3, ["d", "a"], "[", .event(.respond(2, .order([2, 1]))), .focus(.option(2))),
    Case(3, ["d", "a", .up], .shiftDown, .event(.respond(2, .order([2, 1]))), .focus(.option(1))),
    Case(3, ["d", "a"], "]", says: "It is at the last place."),
    Case(3, "[", says: "Only an entry that is placed can be moved."),
    Case(
      3,
      ["a", "b", "c"],
      "d",
      .focus(.option(1)),
      .say("Place no more than THREE: take one out first.")
    ),
    Case(3, ["a", "b"], .backspace, .event(.respond(2, .order([2]))), .focus(.option(3))),
    Case(4, "c", .event(.respond(3, .matches([nil, 1]))), .focus(.prompt(0))),
    Case(4, ["c"], "a", .event(.respond(3, .matches([2, 1]))), .focus(.prompt(0))),
    Case(4, "2", .focus(.prompt(0))),
    Case(4, " ", .event(.respond(3, .matches([nil, 2]))), .focus(.prompt(1))),
    Case(4, [" ", " "], " ", .event(.respond(3, .matches([nil, 1]))), .focus(.prompt(1))),
    Case(
      4,
      ["c", "1"],
      .backspace,
      .event(.respond(3, .matches([nil, nil]))),
      .focus(.prompt(1))
    ),
    Case(4, "-", says: "Move down to the option that you want to strike out."),
    Case(4, [.down, .down], "-", .event(.strike(3, 2, true)), .say("Struck out: A.")),
    Case(4, ["c", .down], " ", .event(.respond(3, .matches([2, 1]))), .focus(.prompt(0))),
    Case(5, "s", .open(.scenario)),
    Case(5, ["s"], .escape, .close),
    Case(6, "n", .open(.review)),
    Case(6, ["n"], .up, .target(4)),
    Case(6, ["n", .up], .enter, .event(.visit(4))),
    Case(6, ["n"], .enter, .close),
    Case(6, ["n"], "u", .list(.unanswered)),
    Case(6, ["n"], .tab, .list(.answered)),
    Case(6, ["n"], .left, .list(.flagged)),
    Case(6, ["q"], "y", .close, .event(.end)),
    Case(6, ["q"], .enter, .close),
    Case(6, ["q"], "l", .leave),
    Case(6, ["#"], .left, .edit(Draft()), .target(4)),
    Case(6, ["#"], "3", .edit(Draft("3")), .target(2)),
    Case(6, ["#", "3"], "9", says: "There is no such question."),
    Case(6, ["#"], "0", says: "There is no such question."),
    Case(6, ["#", "3"], "4", .edit(Draft("4")), .target(3)),
    Case(6, ["#", "3"], .enter, .event(.visit(2))),
    Case(1, ["o", "y"], "q", .edit(Draft("yq"))),
    Case(1, ["o", "y", "é"], .backspace, .edit(Draft("y"))),
    Case(1, ["o", "y"], .enter, .event(.note(0, "y")), .close),
    Case(1, ["o"], .enter, .close),
    Case(1, ["?"], "a", says: "a does nothing here; ? lists the keys that do."),
    Case(1, ["?"], "?", .close),
  ]

  @Test(arguments: cases)
  func `a key comes to these steps`(example: Case) throws {
    var sitting = ScreenSitting(
      Session(exam: SmallExam.allTypes),
      size: Size(columns: 80, rows: 24),
      glyphs: .unicode
    )
    try sitting.apply(.begin, at: .zero)
    try sitting.apply(.visit(example.number - 1), at: .zero)
    for key in example.before { try sitting.perform(sitting.steps(for: key, at: .zero)) }
    #expect(sitting.steps(for: example.key, at: .zero) == example.steps)
  }

  @Test func `in a section without return an item left open is asked about`() throws {
    let exam = SmallExam.exam(
      [[SmallExam.water, SmallExam.leaves], [SmallExam.steps]],
      navigation: .forwardOnly,
      breakAfter: 60
    )
    var sitting = ScreenSitting(
      Session(exam: exam),
      size: Size(columns: 80, rows: 24),
      glyphs: .unicode
    )
    try sitting.apply(.begin, at: .zero)
    #expect(sitting.steps(for: "n", at: .zero) == [.open(.confirm(.leaveItem))])
    #expect(
      sitting.steps(for: "p", at: .zero) == [.say("p does nothing here; ? lists the keys that do.")]
    )
    try sitting.perform(sitting.steps(for: "a", at: .zero))
    #expect(sitting.steps(for: "n", at: .zero) == [.event(.visit(1))])
    #expect(sitting.steps(for: "q", at: .zero) == [.open(.confirm(.endSection))])
    try sitting.perform(sitting.steps(for: "q", at: .zero))
    #expect(sitting.steps(for: "x", at: .zero) == [.close, .open(.confirm(.endExam))])
    try sitting.perform(sitting.steps(for: "y", at: .zero))
    #expect(sitting.steps(for: .enter, at: .zero) == [.event(.endBreak)])
    #expect(sitting.steps(for: "q", at: .zero) == [.open(.confirm(.endExam))])
  }
}

extension ScreenSitting {
  /// Performs steps as the room does, without recording anything.
  mutating func perform(_ steps: [Step]) throws {
    for step in steps {
      if case .event(let event) = step {
        try apply(event, at: .zero)
      } else {
        perform(step, at: .zero)
      }
    }
  }
}
