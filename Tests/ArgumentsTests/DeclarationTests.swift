import Arguments
import Testing

@Suite struct `Declaring a program` {
  @Test(arguments: Sample.exam.commands + Sample.lint.commands)
  func `every command can be explained`(command: Command) {
    #expect(!command.summary.hasSuffix("."))
    #expect(command.summary.first?.isUppercase == true)
    for parameter in command.parameters {
      #expect(!parameter.help.isEmpty && !parameter.help.hasSuffix("."), "\(parameter.signature)")
      if let syntax = parameter.syntax {
        #expect(syntax.name == syntax.name.uppercased(), "\(parameter.signature)")
      }
    }
  }

  @Test func `reading what the command does not declare is a mistake of ours`() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      if case .run(let invocation) = try Sample.exam.parse(["new", "item"]) {
        _ = invocation[Sample.seed]
      }
    }
    #expect(text(of: result).contains("command 'new' does not declare --seed as Optional<UInt64>"))
  }

  @Test func `reading by a namesake of another type is a mistake of ours`() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      if case .run(let invocation) = try Sample.exam.parse(["take"]) {
        _ = invocation[Parameter.option("seed", .text("S"), help: "Differs")]
      }
    }
    #expect(text(of: result).contains("does not declare --seed as Optional<String>"))
  }

  @Test func `names are distinct`() async {
    await #expect(processExitsWith: .failure) {
      _ = Command("x", summary: "X", parameters: [Sample.plain, Sample.plain]).parameters
    }
    await #expect(processExitsWith: .failure) {
      _ =
        Command("x", summary: "X", parameters: [Parameter.flag("help", help: "Differs")])
        .parameters
    }
    await #expect(processExitsWith: .failure) {
      _ = Program("p", version: "1", summary: "P", commands: [Sample.new, Sample.new])
    }
    await #expect(processExitsWith: .failure) {
      _ = Program(
        "p",
        version: "1",
        summary: "P",
        commands: [Command("manual", summary: "Differs")]
      )
    }
  }

  @Test func `operands can be told apart`() async {
    await #expect(processExitsWith: .failure) {
      _ = Command("x", summary: "X", parameters: [Sample.topic, Sample.kind]).parameters
    }
    await #expect(processExitsWith: .failure) {
      _ = Command("x", summary: "X", parameters: [Sample.paths, Sample.topic]).parameters
    }
  }

  @Test func `only declared parameters exclude each other`() async {
    await #expect(processExitsWith: .failure) {
      _ =
        Command(
          "x",
          summary: "X",
          parameters: [Sample.weak],
          exclusions: [[Sample.weak, Sample.missed]]
        ).exclusions
    }
  }

  @Test func `at most one command is the default`() async {
    await #expect(processExitsWith: .failure) {
      let commands = ["a", "b"].map { Command($0, summary: "Does it", isDefault: true) }
      _ = Program("p", version: "1", summary: "P", commands: commands)
    }
  }

  private func text(of result: ExitTest.Result?) -> String {
    String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  }
}
