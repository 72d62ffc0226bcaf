import Foundation
import TestSupport
import Testing

/// The real program on a real terminal, by its keys.
@Suite(.enabled(if: ScreenTerminal.isAvailable, "there is no tmux; '.ci/setup tmux' installs it"))
struct `Sitting an exam on a screen` {
  private static let repository = Workplace.testFolder
    .deletingLastPathComponent().deletingLastPathComponent().path

  @Test(arguments: ["aif-c01", "git-basics"])
  func `scores keys as it scores the same responses in a file`(exam: String) throws {
    let workplace = try Workplace()
    workplace.environment["MOCKEXAM_PATH"] = Self.repository
    let form = try PrintedForm(
      workplace.run("mockexam form \(exam) --seed 7 --format json --with-key").output
    )
    let responses = form.items.enumerated().map { index, item in
      index % 3 == 2 ? item.wrongResponse : item.key
    }
    let terminal = try ScreenTerminal(
      "mockexam take \(exam) --seed 7; echo status $?; read line",
      in: workplace
    )
    try terminal.screen(showing: "Enter begins the exam")
    try terminal.press("Enter")
    for (index, item) in form.items.enumerated() {
      let number = index + 1
      try terminal.screen(showing: "Question \(number) of \(form.items.count)")
      if number == 4 { try terminal.type("!") }
      if number == 5 { try terminal.resize(columns: 60, rows: 16) }
      if number == 8 { try terminal.resize(columns: 120, rows: 40) }
      try terminal.type(item.line(for: responses[index]).filter { $0 != " " })
      let next = form.items.indices.contains(number) ? number + 1 : number
      if next == number {
        try terminal.press("n")
      } else if exam == "git-basics", number == 6 {
        try terminal.press("q", "y", "Enter")
      } else {
        try terminal.press("Right")
      }
    }
    let review = try terminal.screen(showing: "Review: all")
    #expect(
      review.contains("Here: \(exam == "aif-c01" ? "1 flagged" : "all questions are answered").")
    )
    try terminal.press("q")
    try terminal.screen(showing: "End the exam for good?")
    try terminal.press("y")
    let score = try terminal.screen(showing: "points: ")
    #expect(score.contains("█"))
    try terminal.press("Enter")
    try terminal.screen(showing: "status 0")

    let file = Dictionary(uniqueKeysWithValues: zip(form.items.map(\.id), responses))
    try workplace.write(responseFile(file), to: "responses.json")
    let graded = try workplace.run(
      "mockexam grade \(exam) --seed 7 --responses responses.json --format json"
    )
    let reported = try workplace.run("mockexam report --format json")
    #expect(try PrintedScore(reported.output) == PrintedScore(graded.output))
  }

  @Test func `shows an item in full, in words of its own`() throws {
    let terminal = try begin("mockexam take tiny --seed 1")
    try terminal.press("t", "b", "x")
    let screen = try terminal.screen(showing: "A selected option cannot be struck out.")
    expectEqualText(
      screen,
      """
       Question 1 of 7                                                   clock hidden
      ────────────────────────────────────────────────────────────────────────────────
       Which mountain is the highest above the level of the sea?

         ( ) A. Mont Blanc
       > (*) B. Kilimanjaro
         ( ) C. Aconcagua
         ( ) D. Everest












      ────────────────────────────────────────────────────────────────────────────────
       A selected option cannot be struck out.
       a-d 1-4 Space select  ↑↓ move  Bksp take back  Del clear  - strike  ! flag
       o note  u how sure  n next  p back  r review  # go to  t clock  q end  ? help

      """
    )
  }

  @Test func `goes on at the same question after the program was killed`() throws {
    let workplace = try Workplace.withExam()
    let terminal = try begin(
      "sh -c 'echo $$ > id; exec mockexam take tiny --seed 1'; mockexam resume",
      in: workplace
    )
    try terminal.press("b", "Right", "a", "o")
    try terminal.type("Größe 漢字")
    try terminal.press("Enter")
    let before = try terminal.screen(showing: "Your note: Größe 漢字")
    _ = try workplace.run("kill -9 $(cat id)")
    let after = try terminal.screen(showing: "The exam goes on.")
    expectEqualText(after.body, before.body)
  }

  @Test func `sleeps with its job and wakes with its screen`() throws {
    let workplace = try Workplace.withExam()
    let terminal = try begin("exec sh -i", in: workplace, thenTyping: "mockexam take tiny --seed 1")
    try terminal.press("t", "b")
    let before = try terminal.screen(showing: "(*) B.")
    try terminal.press("C-z")
    try terminal.screen(showing: "Stopped")
    try terminal.resize(columns: 90, rows: 20)
    try terminal.type("fg")
    try terminal.press("Enter")
    let after = try terminal.screen(showing: "(*) B.")
    #expect(before.body.prefix(6) == after.body.prefix(6))
    try terminal.press("q", "l")
    try terminal.screen(showing: "is kept; go on with 'mockexam resume 1'.")
    try terminal.type("stty -a")
    try terminal.press("Enter")
    let modes = try terminal.screen(showing: "icanon")
    #expect(!modes.contains("-icanon") && !modes.contains("-echo "))
  }

  @Test func `keeps the attempt when the terminal goes away`() throws {
    let workplace = try Workplace.withExam()
    let terminal = try begin(
      "trap '' HUP; mockexam take tiny --seed 1; echo $? > status",
      in: workplace
    )
    try terminal.press("d")
    try terminal.screen(showing: "(*) D.")
    terminal.hangUp()
    #expect(try workplace.content(ofComing: "status") == "0\n")
    _ = try workplace.run("mockexam resume")
    let score = try PrintedScore(workplace.run("mockexam report --format json").output)
    #expect(score.items.first?.status == "correct")
  }

  @Test func `gives the terminal back before it says that nothing can be kept`() throws {
    let workplace = try Workplace.withExam()
    let terminal = try begin(
      "mockexam take tiny --seed 1 --store s; echo status $?; read line",
      in: workplace
    )
    try terminal.press("a")
    try terminal.screen(showing: "(*) A.")
    _ = try workplace.run("dd if=/dev/zero of=s bs=4096 count=8 conv=notrunc; rm -f s-wal s-shm")
    try terminal.press("b")
    let screen = try terminal.screen(showing: "status 2")
    #expect(screen.contains("mockexam: 's' is not a store of attempts"))
    #expect(!screen.contains("(*) B."))
  }

  /// A limit on the size of files fills the disk for one process alone, and can be lifted.
  @Test func `waits for space where the disk is full, and shows nothing before it is kept`() throws
  {
    let workplace = try Workplace.withExam()
    let terminal = try begin(
      "sh -c 'echo $$ > id; exec mockexam take tiny --seed 1'; echo status $?; mockexam resume; read line",
      in: workplace
    )
    try terminal.press("a")
    try terminal.screen(showing: "(*) A.")
    try limitFiles(to: "0", in: workplace)
    try terminal.press("b")
    let full = try terminal.screen(showing: "Not recorded yet")
    #expect(full.contains("No space is left for the attempts in"))
    #expect(full.contains("Your response to question 1 is not recorded yet, so it is not shown."))
    #expect(!full.contains("(*)"))
    try terminal.press("c")
    try terminal.screen(showing: "Not recorded yet")
    try limitFiles(to: "unlimited", in: workplace)
    // By itself, without a key.
    try terminal.screen(showing: "(*) B.")

    try limitFiles(to: "0", in: workplace)
    try terminal.press("c")
    try terminal.screen(showing: "Not recorded yet")
    try terminal.press("C-c")
    // The limit was that of the process which has ended.
    let resumed = try terminal.screen(showing: "The exam goes on.")
    #expect(resumed.contains("(*) B."))
    try terminal.press("q", "l")
    let left = try terminal.screen(showing: "status 2")
      .replacing("\n", with: "")
    #expect(left.contains("free some. What happened last is not kept; 'mockexam resume 1' goes on"))
  }

  @Test func `waits for space with the end of an exam, too`() throws {
    let workplace = try Workplace.withExam()
    let terminal = try begin(
      "sh -c 'echo $$ > id; exec mockexam take tiny --seed 1'; echo status $?; read line",
      in: workplace
    )
    try terminal.press("q")
    try terminal.screen(showing: "End the exam for good?")
    try limitFiles(to: "0", in: workplace)
    try terminal.press("y")
    try terminal.screen(showing: "Not recorded yet")
    try limitFiles(to: "unlimited", in: workplace)
    try terminal.press("x")
    try terminal.screen(showing: "points: ")
    try terminal.press("Enter")
    try terminal.screen(showing: "status 0")
  }

  private func limitFiles(to size: String, in workplace: Workplace) throws {
    let result = try workplace.run("prlimit --pid $(cat id) --fsize=\(size):unlimited")
    try #require(result.status == 0, "\(result.errors)")
  }

  @Test(arguments: ["", "dumb", "no-such-terminal"])
  func `falls back to lines where there is nothing to draw on`(name: String) throws {
    let terminal = try ScreenTerminal(
      "TERM=\(name) mockexam take tiny --seed 1; read line",
      in: Workplace.withExam()
    )
    try terminal.screen(showing: "An empty line begins the exam")
  }

  @Test(arguments: ["xterm-256color", "linux", "vt100", "screen"])
  func `draws on terminals of many kinds`(name: String) throws {
    let terminal = try ScreenTerminal(
      "TERM=\(name) NO_COLOR=1 mockexam take tiny --seed 1; read line",
      in: Workplace.withExam(),
      columns: 60,
      rows: 16
    )
    try terminal.screen(showing: "Enter begins the exam")
    try terminal.press("Enter")
    try terminal.press("Down", "Down", "Space")
    try terminal.screen(showing: "> (*) C.")
    // Keys that nothing is bound to leave all as it is.
    try terminal.press("F2", "IC", "F9", "Up")
    try terminal.screen(showing: "> ( ) B.")
    try terminal.press("Down")
    try terminal.resize(columns: 59, rows: 16)
    try terminal.screen(showing: "Make the window at least 60x16; it is 59x16.")
    try terminal.resize(columns: 60, rows: 16)
    try terminal.screen(showing: "> (*) C.")
  }

  private func begin(
    _ line: String,
    in workplace: Workplace? = nil,
    thenTyping text: String? = nil
  ) throws -> ScreenTerminal {
    let terminal = try ScreenTerminal(line, in: workplace ?? Workplace.withExam())
    if let text {
      try terminal.type(text)
      try terminal.press("Enter")
    }
    try terminal.screen(showing: "Enter begins the exam")
    try terminal.press("Enter")
    try terminal.screen(showing: "Question 1 of 7")
    return terminal
  }
}

extension String {
  /// The rows between the header and what was said last.
  fileprivate var body: String {
    let rows = split(separator: "\n", omittingEmptySubsequences: false)
    return rows.dropFirst(2).prefix { !$0.hasPrefix("───") }.joined(separator: "\n")
  }
}

extension PrintedForm.Item {
  /// A response that is complete and earns nothing.
  fileprivate var wrongResponse: PrintedForm.Key {
    switch key {
    case .matches(let matches):
      return .matches(matches.mapValues { match in options.first { $0.id != match }?.id ?? match })
    case .options(let names):
      let others = options.map(\.id).filter { !names.contains($0) }
      if others.isEmpty { return .options(names.reversed()) }
      return .options(names.dropLast() + others.prefix(1))
    }
  }
}
