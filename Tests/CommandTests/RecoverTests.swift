import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct `Recovering attempts by command` {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace.withExam()
    for seed in 1...12 {
      #expect(try workplace.run("mockexam take tiny --seed \(seed)", input: "a\n").status == 0)
    }
  }

  /// The scores of attempts as they are told, by number.
  private func reports(_ numbers: ClosedRange<Int>) throws -> [Int: String] {
    var reports: [Int: String] = [:]
    for number in numbers {
      let report = try workplace.run("mockexam report \(number) --format json")
      if report.status == 0 { reports[number] = report.output }
    }
    return reports
  }

  @Test func `saves what is whole, tells what is not, and says so by its status`() throws {
    let before = try reports(1...12)
    #expect(before.count == 12)
    var damaged = try Data(contentsOf: workplace.store)
    let middle = damaged.count / 8192 * 4096
    damaged.replaceSubrange(middle..<middle + 4096, with: Data(count: 4096))
    try damaged.write(to: workplace.store)
    let refused = try workplace.run("mockexam resume")
    #expect(refused.status == 2)
    #expect(refused.errors.hasSuffix("; 'mockexam recover' saves what can be read\n"))

    let recovered = try workplace.run("mockexam recover")
    #expect(recovered.status == 1)
    #expect(recovered.errors == "mockexam: not everything could be saved\n")
    let lines = recovered.output.split(separator: "\n")
    #expect(lines.count == 13)
    let whole = (1...12).filter { lines[$0 - 1].hasPrefix("attempt \($0), tiny: saved, with ") }
    let others = (1...12).filter { !whole.contains($0) }
    #expect(!whole.isEmpty && !others.isEmpty)
    for number in others {
      #expect(
        lines[number - 1].hasPrefix("attempt \(number): lost; ")
          || lines[number - 1].hasPrefix("attempt \(number), tiny: saved in part, with ")
      )
    }
    let after = try reports(1...12)
    for number in whole { expectEqualText(after[number] ?? "", before[number] ?? "") }
    for number in others { #expect(after[number] == nil) }
    let kept = workplace.store.path + ".damaged"
    #expect(try Data(contentsOf: URL(filePath: kept)) == damaged)
    // Life goes on, with a number of its own.
    #expect(try workplace.run("mockexam take tiny --seed 1", input: "a\n").status == 0)
    #expect(try reports(13...13).count == 1)
  }

  @Test func `leaves a store alone of which nothing can be saved`() throws {
    var damaged = try Data(contentsOf: workplace.store)
    for index in 4096..<damaged.count { damaged[index] = 0xA5 }
    try damaged.write(to: workplace.store)
    let result = try workplace.run("mockexam recover")
    #expect(result.status == 1)
    #expect(result.errors.contains("could be saved, and the file is left as it is ("))
    #expect(try Data(contentsOf: workplace.store) == damaged)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: workplace.store.deletingLastPathComponent().path
    )
    #expect(Set(files) == ["attempts.sqlite", "attempts.sqlite-sitting"])
  }

  @Test func `does not take the store away from somebody who sits`() throws {
    let (child, terminal) = try workplace.startOnTerminal("exec mockexam take tiny --plain")
    #expect(terminal.waitForPrompt())
    var damaged = try Data(contentsOf: workplace.store)
    for index in 0..<16 { damaged[index] = 0 }
    try damaged.write(to: workplace.store)
    let result = try workplace.run("mockexam recover")
    #expect(result.status == 1)
    #expect(
      result.errors
        == "mockexam: attempt 13 in '/workplace/data/mockexam/attempts.sqlite' is being sat by"
        + " process \(child.id); go on there, or end it first\n"
    )
    #expect(try Data(contentsOf: workplace.store) == damaged)
    child.send(SIGKILL)
    _ = child.waitForStatus()
    #expect(try workplace.run("mockexam recover").status == 0)
  }

  @Test func `needs space for what it saves, and loses nothing without`() throws {
    var damaged = try Data(contentsOf: workplace.store)
    for index in 0..<16 { damaged[index] = 0 }
    try damaged.write(to: workplace.store)
    let full = try workplace.run("(ulimit -f 8; mockexam recover; echo $?) 2>&1 | cat")
    #expect(full.output.hasPrefix("mockexam: "))
    #expect(full.output.hasSuffix("\n2\n"))
    #expect(!FileManager.default.fileExists(atPath: workplace.store.path + ".recovering"))
    #expect(try Data(contentsOf: workplace.store) == damaged)
    #expect(try workplace.run("mockexam recover").status == 0)
  }
}
