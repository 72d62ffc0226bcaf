import TestSupport
import Testing

@Suite struct `Colour, where it is wanted` {
  struct Case: CustomTestStringConvertible {
    let words: String
    let isColored: Bool
    var testDescription: String { words }
  }

  private static let cases = [
    Case(words: "mockexam take tiny --seed 1", isColored: true),
    Case(words: "NO_COLOR=1 mockexam take tiny --seed 1", isColored: false),
    Case(words: "NO_COLOR=1 mockexam take tiny --seed 1 --color always", isColored: true),
    Case(words: "mockexam take tiny --seed 1 --color never", isColored: false),
    Case(words: "TERM=vt100 mockexam take tiny --seed 1 --color always", isColored: false),
  ]

  @Test(arguments: cases)
  func `is on the screen`(case: Case) throws {
    let workplace = try Workplace.withExam()
    let (child, terminal) = try workplace.startOnTerminal("exec env \(`case`.words)")
    #expect(terminal.wait(for: "begins the exam"))
    terminal.type("q")
    #expect(child.waitForStatus() == 0)
    #expect(terminal.text.contains("\u{1B}[36m") == `case`.isColored)
  }

  @Test func `is on the screen of a resumed exam`() throws {
    let workplace = try Workplace.withExam()
    let (left, first) = try workplace.startOnTerminal("exec mockexam take tiny --plain")
    #expect(first.waitForPrompt())
    first.type("\n")
    #expect(first.waitForPrompt())
    first.hangUp()
    // A child that nobody waits for would keep exit tests from ever seeing the end of theirs.
    _ = left.waitForStatus()
    for (choice, isColored) in [("always", true), ("never", false)] {
      let (child, terminal) = try workplace.startOnTerminal(
        "exec mockexam resume --color \(choice)"
      )
      #expect(terminal.wait(for: "Question 1 of 7"))
      terminal.type("q")
      #expect(terminal.wait(for: "resume later"))
      terminal.type("l")
      #expect(child.waitForStatus() == 0)
      #expect(terminal.text.contains("\u{1B}[36m") == isColored)
    }
  }

  @Test(arguments: ["take", "practice"])
  func `is in the errors of a bank`(command: String) throws {
    let workplace = try Workplace.withExam()
    try workplace.write("format: 1\nitems: [{}]\n", to: "Banks/tiny/land.yaml")
    for (words, isColored) in [("", false), (" --color always", true), (" --color never", false)] {
      let result = try workplace.run("mockexam \(command) tiny\(words)")
      #expect(result.status == 1)
      #expect(result.errors.contains("\u{1B}[") == isColored)
    }
  }
}
