import TestSupport
import Testing

/// Practice and review by the real program on a real terminal, by their keys.
@Suite(.enabled(if: ScreenTerminal.isAvailable, "there is no tmux; '.ci/setup tmux' installs it"))
struct `Learning on a screen` {
  /// Items of all types; the first is a guess and right, the second is missed for sure.
  private func practice(_ terminal: ScreenTerminal) throws {
    try terminal.screen(showing: "Practice: question 1 of 4")
    try terminal.type("uuubda")
    try terminal.screen(showing: "3 of 3 placed. Enter checks it.")
    try terminal.press("Enter")
    try terminal.screen(showing: "Correct. Your response: B, D, A. Key: B, D, A. Marked: a guess.")
    try terminal.press("Enter")
    try terminal.screen(showing: "Practice: question 2 of 4")
    try terminal.press("u", "Space", "Down", "Space", "Enter")
    let missed = try terminal.screen(showing: "Incorrect. Your response: A, B. Key: C, D.")
    #expect(missed.contains("+ [ ] C. Austria") && missed.contains("Key: Most of Austria"))
    #expect(missed.contains("Your response: Denmark is flat."))
    try terminal.resize(columns: 60, rows: 16)
    try terminal.press("Enter")
    try terminal.screen(showing: "Practice: question 3 of 4")
    try terminal.press("a", "Enter")
    try terminal.screen(showing: "2 of 3 right")
    try terminal.press("Enter")
    try terminal.screen(showing: "Practice: question 4 of 4")
    try terminal.type("bcb")
    try terminal.press("Enter")
    try terminal.screen(showing: "3 of 4 right")
    try terminal.press("Enter")
  }

  @Test func `practises to the end, and walks through what came of it`() throws {
    let workplace = try Workplace.withExam()
    let terminal = try ScreenTerminal(
      "mockexam practice tiny --seed 1 --items 4; echo status $?; mockexam review;"
        + " echo review $?; read line",
      in: workplace
    )
    try practice(terminal)
    let result = try terminal.screen(showing: "Practice is over. 4 of 4 questions answered")
    #expect(result.contains("Right, but a guess: 1.") && result.contains("Sure, but wrong: 2."))
    try terminal.press("r")
    try terminal.screen(showing: "Review: all, 4 of 4")
    try terminal.press("q")
    try terminal.screen(showing: "Enter leave")
    try terminal.press("Enter")

    try terminal.screen(showing: "Review: all, 4 of 4")
    try terminal.press("m")
    try terminal.screen(showing: "Review: misconceived, 1 of 4")
    try terminal.press("Enter")
    try terminal.screen(showing: "Incorrect. Your response: A, B. Key: C, D. Marked: sure.")
    try terminal.press("r", "a", "4", "Enter")
    let jumped = try terminal.screen(showing: "Review: question 4 of 4")
    #expect(jumped.contains("1. [B] Riga"))
    try terminal.press("PPage", "NPage")
    try terminal.screen(showing: "above")
    try terminal.press("q")
    let left = try terminal.screen(showing: "review 0")
    #expect(left.contains("status 0"))
    #expect(left.contains("Practice is over. 4 of 4 questions answered, 3 correct."))
    #expect(try workplace.run("mockexam history --practice").output.contains("3 of 4"))
  }

  @Test func `practice that was left goes on where it was`() throws {
    let terminal = try ScreenTerminal(
      "mockexam practice tiny --seed 1 --items 4; mockexam resume; mockexam history --practice;"
        + " read line",
      in: Workplace.withExam()
    )
    try terminal.screen(showing: "Practice: question 1 of 4")
    try terminal.type("bda")
    try terminal.press("Enter", "Enter")
    try terminal.screen(showing: "Practice: question 2 of 4")
    try terminal.press("q", "l")
    let resumed = try terminal.screen(showing: "Practice goes on.")
    #expect(resumed.contains("Practice: question 2 of 4") && resumed.contains("1 of 1 right"))
    try terminal.press("Left")
    try terminal.screen(showing: "Correct. Your response: B, D, A.")
    try terminal.press("q", "y")
    try terminal.screen(showing: "Practice is over. 1 of 4 questions answered, 1 correct.")
    try terminal.press("Enter")
    try terminal.screen(showing: "1 of 4")
  }

  @Test func `practice is kept when the terminal goes away`() throws {
    let workplace = try Workplace.withExam()
    let terminal = try ScreenTerminal(
      "trap '' HUP; mockexam practice tiny --seed 1 --items 4; echo $? > status",
      in: workplace
    )
    try terminal.screen(showing: "Practice: question 1 of 4")
    try terminal.type("bda")
    try terminal.press("Enter")
    try terminal.screen(showing: "1 of 1 right")
    terminal.hangUp()
    #expect(try workplace.content(ofComing: "status") == "0\n")
    let resumed = try workplace.run("mockexam resume", input: "end\n")
    #expect(resumed.output.contains("Practice goes on."))
    #expect(resumed.output.contains("Practice is over. 1 of 4 questions answered, 1 correct."))
  }

  @Test(arguments: ["practice tiny --seed 1", "review"], ["TERM=dumb", "--plain"])
  func `falls back to lines`(command: String, way: String) throws {
    let workplace = try Workplace.withExam()
    _ = try workplace.run("mockexam take tiny --seed 1")
    let isFlag = way.hasPrefix("--")
    let line = isFlag ? "mockexam \(command) \(way)" : "\(way) mockexam \(command)"
    let terminal = try ScreenTerminal("\(line); read line", in: workplace)
    try terminal.screen(showing: "\n>")
  }

  @Test(arguments: ["linux", "vt100", "xterm-256color"])
  func `sleeps and wakes on terminals of many kinds`(name: String) throws {
    let workplace = try Workplace.withExam()
    let terminal = try ScreenTerminal("exec sh -i", in: workplace, columns: 60, rows: 16)
    try terminal.type("TERM=\(name) NO_COLOR=1 mockexam practice tiny --seed 1 --items 4")
    try terminal.press("Enter")
    try terminal.screen(showing: "Practice: question 1 of 4")
    try terminal.type("bda")
    try terminal.press("F2", "IC", "C-z")
    try terminal.screen(showing: "Stopped")
    try terminal.type("fg")
    try terminal.press("Enter")
    try terminal.screen(showing: "3 of 3 placed. Enter checks it.")
    try terminal.press("Enter")
    try terminal.resize(columns: 59, rows: 16)
    try terminal.screen(showing: "Make the window at least 60x16; it is 59x16.")
    try terminal.resize(columns: 60, rows: 16)
    try terminal.screen(showing: "Correct. Your response: B, D, A. Key: B, D, A.")
  }
}

@Suite struct `Practice in lines that was interrupted` {
  @Test func `goes on with the question that was open`() throws {
    let workplace = try Workplace.withExam()
    let killed = try workplace.run(
      "mkfifo lines out; exec 3<>lines 4<>out;"
        + " mockexam practice tiny --seed 1 --items 2 --domain land <&3 >&4 & echo bda >&3;"
        + " while read -r line <&4; do case $line in Select*) kill -9 $!; break;; esac; done;"
        + " wait $!"
    )
    #expect(killed.status == 137)
    let resumed = try workplace.run("mockexam resume", input: "ab\n")
    #expect(resumed.status == 0)
    #expect(resumed.output.hasPrefix("Practice goes on.\n\nQuestion 2 of 2\n"))
    #expect(resumed.output.contains("Incorrect. Your response: A, B. Key: C, D."))
    #expect(resumed.output.contains("Practice is over. 2 of 2 questions answered, 1 correct."))
    #expect(try workplace.run("mockexam history --practice").output.contains("1 of 2"))
    let again = try workplace.run("mockexam resume")
    #expect(again.status == 1)
  }
}
