import TestSupport
import Testing

@Suite struct `Sitting an exam` {
  @Test(arguments: [1, 2, 3, 18_446_744_073_709_551_615] as [UInt64])
  func `scores piped letters as it scores the same responses in a file`(seed: UInt64) throws {
    let workplace = try Workplace.withExam()
    let printed = try workplace.run("mockexam form tiny --seed \(seed) --format json --with-key")
    let form = try PrintedForm(printed.output)
    #expect(Set(form.items.map(\.type)).count == 4)

    let responses = form.items.enumerated().map { index, item in
      response(to: item, isRight: (index + Int(seed & 7)) % 3 > 0)
    }
    let lines = zip(form.items, responses).map { $0.line(for: $1) + "\n" }
    let sat = try workplace.run("mockexam take tiny --seed \(seed)", input: lines.joined())
    #expect(sat.status == 0)
    let reported = try workplace.run("mockexam report --format json")

    let file = try responseFile(
      Dictionary(uniqueKeysWithValues: zip(form.items.map(\.id), responses))
    )
    try workplace.write(file, to: "responses.json")
    let graded = try workplace.run(
      "mockexam grade tiny --seed \(seed) --responses responses.json --format json"
    )
    let score = try PrintedScore(graded.output)
    #expect(try PrintedScore(reported.output) == score)
    #expect(score.items.contains { $0.status == "correct" })
    #expect(score.items.contains { $0.status == "incorrect" })
    #expect(!score.items.contains { $0.status == "omitted" })
  }

  private func response(to item: PrintedForm.Item, isRight: Bool) -> PrintedForm.Key {
    switch item.key {
    case let key where isRight: key
    case .matches(let matches): .matches(matches.mapValues { _ in "c" })
    case .options(let names):
      // Of as many options as are wanted, the last is replaced by one that is wrong there.
      .options(
        names.dropLast() + item.options.map(\.id).filter { !names.contains($0) }.prefix(1)
      )
    }
  }

  /// The input stays open, as if somebody sat there and thought: only the clock can end this.
  @Test func `ends when time is over and keeps what was entered`() throws {
    let workplace = try Workplace.withExam()
    let sat = try workplace.run(
      "mkfifo lines; exec 3<>lines; echo d >&3; mockexam take tiny --seed 1 --time 1s <&3"
    )
    #expect(sat.status == 0)
    #expect(sat.output.contains("Time is up: the exam is over. What you entered counts."))
    #expect(sat.output.contains("Ended            when time was over"))
    let score = try PrintedScore(workplace.run("mockexam report --format json").output)
    #expect(score.raw == PrintedScore.Raw(points: 1, of: 6))
    #expect(score.items.map(\.status) == ["correct"] + Array(repeating: "omitted", count: 6))
  }

  @Test func `goes on at the same question in the same order after it was left`() throws {
    let workplace = try Workplace.withExam()
    let left = try workplace.run(
      "mockexam take tiny --plain --seed 5",
      typing: ["", "next", "next", "next", "^D", "^D"]
    )
    // The bank changes meanwhile, and the attempt does not.
    try workplace.write("format: 1\nitems: []\n", to: "Banks/tiny/land.yaml")
    let resumed = try workplace.run("mockexam resume --plain", typing: ["end", "yes"])
    let before = try #require(left.output.firstRange(of: "Question 4 of 7"))
    let after = try #require(resumed.output.firstRange(of: "Question 4 of 7"))
    expectEqualText(
      resumed.output[after.lowerBound...].shownQuestion,
      left.output[before.lowerBound...].shownQuestion
    )
  }

  @Test func `keeps what was entered when the program is killed`() throws {
    let workplace = try Workplace.withExam()
    let killed = try workplace.run(
      "mkfifo lines out; exec 3<>lines 4<>out; mockexam take tiny --seed 1 <&3 >&4 & echo d >&3;"
        + " while read -r line <&4; do case $line in Recorded*) kill -9 $!; break;; esac; done;"
        + " wait $!"
    )
    #expect(killed.status == 137)
    let resumed = try workplace.run("mockexam resume")
    #expect(resumed.output.contains("The exam goes on."))
    let score = try PrintedScore(workplace.run("mockexam report --format json").output)
    #expect(score.items.first?.status == "correct")
  }
}

extension Substring {
  /// What is shown of a question, up to where the next line is entered.
  fileprivate var shownQuestion: String {
    String(prefix(upTo: firstRange(of: "Select")?.lowerBound ?? endIndex))
  }
}
