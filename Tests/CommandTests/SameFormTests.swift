import Foundation
import TestSupport
import Testing

@Suite struct `The form of a seed` {
  private static let command = "mockexam form tiny --seed 42 --format json --with-key"

  @Test func `is the same in every process`() throws {
    let workplace = try Workplace.withExam()
    let first = try workplace.run(Self.command)
    #expect(first.status == 0)
    expectEqualText(try workplace.run(Self.command).output, first.output)
  }

  @Test func `does not depend on the order in which files were created`() throws {
    let expected = try Workplace.withExam().run(Self.command).output
    let workplace = try Workplace.withExam()
    let moved = "mv Banks/tiny old && mkdir Banks/tiny"
    let files = ["sea.yaml", "bank.yaml", "land.yaml"].map { "cp old/\($0) Banks/tiny/" }
    _ = try workplace.run(([moved] + files).joined(separator: " && "))
    expectEqualText(try workplace.run(Self.command).output, expected)
  }

  @Test func `does not depend on the current folder`() throws {
    let workplace = try Workplace.withExam()
    let expected = try workplace.run(Self.command).output
    let places = [
      "cd Profiles && MOCKEXAM_PATH=.. \(Self.command)",
      "cd Banks/tiny && MOCKEXAM_PATH=../.. \(Self.command) --bank .",
      "cd / && \(Self.command.replacing("tiny", with: "$OLDPWD/Profiles/tiny"))"
        + " --bank $OLDPWD/Banks/tiny",
    ]
    for place in places { expectEqualText(try workplace.run(place).output, expected, place) }
  }

  @Test func `is another one for another seed`() throws {
    let workplace = try Workplace.withExam()
    let forms = try (1...8).map { seed in
      let text = try workplace.run("mockexam form tiny --seed \(seed) --format json --with-key")
      return try PrintedForm(text.output).items.map(\.id)
    }
    #expect(Set(forms).count > 1)
  }
}
