import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct `A store that is no good` {
  let workplace: Workplace

  init() throws { workplace = try Workplace.withExam() }

  /// Sits an exam to its end, so that there is something to lose.
  private func sit() throws {
    #expect(try workplace.run("mockexam take tiny --seed 1", input: "a\n").status == 0)
  }

  @Test func `is not sat by two processes at once, and is read meanwhile`() throws {
    try sit()
    let (child, terminal) = try workplace.startOnTerminal(
      "exec mockexam take tiny --plain --seed 2"
    )
    #expect(terminal.waitForPrompt())
    terminal.type("\n")
    #expect(terminal.waitForPrompt())

    let second = try workplace.run("mockexam resume")
    #expect(second.status == 1)
    #expect(second.output.isEmpty)
    #expect(
      second.errors
        == "mockexam: attempt 2 in '/workplace/data/mockexam/attempts.sqlite' is being sat by"
        + " process \(child.id); go on there, or end it first\n"
    )
    // Another attempt is nobody's business, and neither is reading.
    #expect(try workplace.run("mockexam take tiny --seed 3", input: "a\n").status == 0)
    #expect(try workplace.run("mockexam report 1").status == 0)
    #expect(try workplace.run("mockexam export 2").status == 0)

    // The hold ends with the process, however it ends.
    child.send(SIGKILL)
    #expect(child.waitForStatus() == 128 + SIGKILL)
    let resumed = try workplace.run("mockexam resume 2")
    #expect(resumed.status == 0)
    #expect(resumed.output.contains("Question 1 of 7"))
  }

  @Test func `has an attempt from its first event on`() throws {
    let (child, terminal) = try workplace.startOnTerminal(
      "exec mockexam take tiny --plain --seed 1"
    )
    #expect(terminal.waitForPrompt())
    #expect(
      try workplace.run("mockexam resume").errors == "mockexam: no attempt is left to go on with\n"
    )
    terminal.type("\n")
    #expect(terminal.waitForPrompt())
    child.send(SIGKILL)
    #expect(child.waitForStatus() == 128 + SIGKILL)
    #expect(try workplace.run("mockexam resume").output.contains("Question 1 of 7"))
  }

  @Test func `gives two who enter at once two attempts`() throws {
    var sittings: [(child: ChildProcess, terminal: PseudoTerminal)] = []
    for seed in 1...2 {
      sittings.append(
        try workplace.startOnTerminal("exec mockexam take tiny --plain --seed \(seed)")
      )
      #expect(sittings[seed - 1].terminal.waitForPrompt())
    }
    for (child, terminal) in sittings.reversed() {
      terminal.type("\n")
      #expect(terminal.waitForPrompt())
      child.send(SIGKILL)
      #expect(child.waitForStatus() == 128 + SIGKILL)
    }
    for number in 1...2 {
      let file = try workplace.run("mockexam export \(number)").output
      #expect(file.contains(#""seed" : {\#n        "value" : \#(number)"#))
    }
  }

  @Test(arguments: ["take tiny", "resume", "report", "export"])
  func `that a newer program wrote is refused and left alone`(command: String) throws {
    try sit()
    var bytes = try Data(contentsOf: workplace.store)
    bytes[60..<64] = Data([0, 0, 0, 99])
    try bytes.write(to: workplace.store)
    let result = try workplace.run("mockexam \(command)")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("have version 99, this program knows "))
    #expect(result.errors.hasSuffix("or choose another file with '--store PATH'\n"))
    #expect(try Data(contentsOf: workplace.store) == bytes)
  }

  @Test(arguments: ["take tiny", "resume"])
  func `that is damaged is refused and left alone`(command: String) throws {
    try sit()
    var bytes = try Data(contentsOf: workplace.store)
    for index in (bytes.count - 4096)..<bytes.count { bytes[index] = 0xA5 }
    try bytes.write(to: workplace.store)
    let result = try workplace.run("mockexam \(command)")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(
      result.errors.hasPrefix(
        "mockexam: attempts in '/workplace/data/mockexam/attempts.sqlite' are damaged ("
      )
    )
    #expect(
      result.errors.hasSuffix(
        "and the file is left as it is; restore a copy, or choose another file with"
          + " '--store PATH'; 'mockexam recover' saves what can be read\n"
      )
    )
    #expect(try Data(contentsOf: workplace.store) == bytes)
    // There is a way on, and it is the one that was named.
    #expect(try workplace.run("mockexam take tiny --store mine", input: "a\n").status == 0)
  }

  @Test(arguments: [true, false])
  func `that cannot be written is read, and nothing more`(isFolderReadOnly: Bool) throws {
    try sit()
    let before = try Data(contentsOf: workplace.store)
    let folder = workplace.store.deletingLastPathComponent()
    try setMode(0o444, of: workplace.store)
    if isFolderReadOnly { try setMode(0o555, of: folder) }
    defer { try? setMode(0o755, of: folder) }

    let report = try workplace.run(ordinary("mockexam report"))
    #expect(report.status == 0)
    #expect(report.output.contains("points"))
    #expect(try workplace.run(ordinary("mockexam export")).status == 0)
    let taken = try workplace.run(ordinary("mockexam take tiny"))
    #expect(taken.status == 2)
    #expect(taken.output.isEmpty)
    #expect(
      taken.errors
        == "mockexam: attempts in '/workplace/data/mockexam/attempts.sqlite' can only be read;"
        + " make the file and its folder writable, or choose another file with '--store PATH'\n"
    )
    #expect(try Data(contentsOf: workplace.store) == before)
  }

  /// The administrator may write everything; without that privilege he is like anybody else.
  private func ordinary(_ command: String) -> String {
    geteuid() == 0
      ? "setpriv --bounding-set=-dac_override,-dac_read_search \(command)" : command
  }

  private func setMode(_ mode: Int, of url: URL) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
  }

  /// A limit on the size of files fills the disk for one process alone, and can be lifted.
  @Test func `for lack of space is waited for, and nothing is lost or shown before it is kept`()
    throws
  {
    let (child, terminal) = try workplace.startOnTerminal(
      "exec mockexam take tiny --plain --seed 1"
    )
    #expect(terminal.waitForPrompt())
    terminal.type("\n")
    #expect(terminal.waitForPrompt())
    try limitFiles(to: "0", of: child)
    terminal.type("a\n")
    #expect(terminal.wait(for: "no space is left for the attempts in"))
    #expect(terminal.answer.contains("it is tried again every second"))
    #expect(!terminal.answer.contains("Recorded"))
    try limitFiles(to: "unlimited", of: child)
    #expect(terminal.waitForPrompt())
    #expect(terminal.answer.contains("it is kept now; the exam goes on"))
    #expect(terminal.answer.contains("Recorded: A."))

    // Killed while it waits, it has what it had.
    try limitFiles(to: "0", of: child)
    terminal.type("flag\n")
    #expect(terminal.wait(for: "no space is left"))
    child.send(SIGKILL)
    #expect(child.waitForStatus() == 128 + SIGKILL)
    let resumed = try workplace.run("mockexam resume", input: "review\n")
    #expect(resumed.output.contains("answered: 1 (1)"))
    #expect(!resumed.output.contains("flagged: 1"))
    #expect(resumed.status == 0)
  }

  @Test func `for lack of space in practice tells a script what is lost and how to go on`() throws {
    let full = try workplace.run(
      """
      # The limit does not stop what goes through pipes.
      mkfifo keys said
      cat said >errors & reader=$!
      mockexam practice tiny --seed 1 --items 4 <keys >output 2>said & practice=$!
      exec 3>keys
      for i in $(seq 600); do grep -q 'Question 1 of 4' output && break; sleep 0.05; done
      prlimit --pid $practice --fsize=0:unlimited
      echo flag >&3
      wait $practice; echo $?; wait $reader; cat errors
      """
    )
    #expect(
      full.output
        == "2\nmockexam: no space is left for the attempts in"
        + " '/workplace/data/mockexam/attempts.sqlite'; free some."
        + " What happened last is not kept; 'mockexam resume 1' goes on\n"
    )
    let resumed = try workplace.run("mockexam resume", input: "end\n")
    #expect(resumed.output.contains("Practice goes on."))
  }

  @Test func `for lack of space from the beginning begins nothing`() throws {
    let full = try workplace.run(
      "(ulimit -f 0; mockexam take tiny --seed 1) 2>&1 | cat",
      input: "a\n"
    )
    #expect(
      full.output
        == "mockexam: no space is left for the attempts in"
        + " '/workplace/data/mockexam/attempts.sqlite'; free some\n"
    )
    try sit()
    #expect(try workplace.run("mockexam report 1").status == 0)
  }

  private func limitFiles(to size: String, of child: ChildProcess) throws {
    let result = try workplace.run("prlimit --pid \(child.id) --fsize=\(size):unlimited")
    try #require(result.status == 0, "\(result.errors)")
  }
}
