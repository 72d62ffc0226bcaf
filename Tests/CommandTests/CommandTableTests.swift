import Arguments
import Foundation
import Testing

@testable import banklint
@testable import mockexam

@Suite struct `The tables of commands` {
  struct Case: CustomTestStringConvertible {
    let program: Program
    var testDescription: String { program.name }
  }

  static let programs = [
    Case(program: mockexam.CommandTable.program), Case(program: banklint.CommandTable.program),
  ]

  @Test(arguments: programs)
  func `name no command and no parameter twice`(case: Case) {
    let names = `case`.program.commands.map(\.name)
    #expect(Set(names).count == names.count)
    for command in `case`.program.commands {
      let spellings = command.parameters.map(\.spelling)
      #expect(Set(spellings).count == spellings.count, "\(command.name)")
      let letters = command.parameters.compactMap(\.short)
      #expect(Set(letters).count == letters.count, "\(command.name)")
    }
  }

  @Test(arguments: programs)
  func `describe everything in a capitalised phrase without a full stop`(case: Case) {
    for command in `case`.program.commands {
      let phrases =
        [command.summary] + command.parameters.map(\.help) + command.examples.map(\.meaning)
      for phrase in phrases {
        #expect(phrase.first?.isUppercase == true, "\(command.name): \(phrase)")
        #expect(phrase.last.map { ".;:, ".contains($0) } == false, "\(command.name): \(phrase)")
      }
      for paragraph in command.discussion {
        #expect(paragraph.hasSuffix("."), "\(command.name): \(paragraph)")
      }
    }
  }

  @Test(arguments: programs)
  func `name the value of every option in capitals`(case: Case) {
    for command in `case`.program.commands {
      for name in command.parameters.compactMap({ $0.syntax?.name }) {
        #expect(!name.isEmpty && name == name.uppercased(), "\(command.name) \(name)")
      }
    }
  }

  @Test(arguments: programs)
  func `take no number that is none, and none that is too large`(case: Case) {
    let words = [
      "99999999999999999999", "-99999999999999999999", "1e9", "NaN", "inf", "0x10", "1_000", "١",
      "+1", "1.2.3", "9999999h", "x99999999999999999999", "+99999999999999999999m", "",
    ]
    var names: Set<String> = []
    for parameter in `case`.program.commands.flatMap(\.parameters) {
      guard let syntax = parameter.syntax, syntax.isOfNumbers else { continue }
      names.insert(parameter.name)
      for word in words { #expect(syntax.parse(word) == nil, "--\(parameter.name) \(word)") }
    }
    #expect(
      names.isSuperset(
        of: `case`.program.name == "mockexam"
          ? ["seed", "items", "count", "time", "extra-time"]
          : ["seed", "draws", "forms", "max-warnings"]
      )
    )
  }

  @Test(arguments: programs)
  func `give one letter one meaning throughout the program`(case: Case) {
    var meanings: [Character: String] = [:]
    for parameter in `case`.program.commands.flatMap(\.parameters) {
      guard let letter = parameter.short else { continue }
      #expect(meanings[letter, default: parameter.name] == parameter.name, "-\(letter)")
      meanings[letter] = parameter.name
    }
  }

  @Test(arguments: programs)
  func `have examples that can be read`(case: Case) throws {
    for command in `case`.program.commands {
      for example in command.examples where !example.line.hasPrefix("source ") {
        var words = example.line.split(separator: " ").map(String.init)
        if let redirection = words.firstIndex(of: ">") { words.removeSubrange(redirection...) }
        #expect(words.first == `case`.program.name)
        guard case .run(let invocation) = try `case`.program.parse(Array(words.dropFirst())) else {
          Issue.record("'\(example.line)' runs nothing")
          continue
        }
        #expect(invocation.command.name == command.name, "\(example.line)")
      }
    }
  }

  @Test func `run every command that they name`() {
    let entries = mockexam.CommandTable.entries.map(\.command.name)
    #expect(
      mockexam.CommandTable.program.commands.map(\.name)
        == entries + ["help", "completions", "manual"]
    )
  }
}

@Suite struct `Completions` {
  /// Shells that can check a script without running it; one that is not installed checks nothing.
  @Test(
    arguments: ["mockexam", "banklint"],
    ["bash -n", "zsh -n", "fish -n"]
  )
  func `are scripts of their shell`(program: String, checker: String) throws {
    let shell = String(checker.prefix { $0 != " " })
    let workplace = try Workplace()
    let isInstalled = try workplace.run("command -v \(shell)").status == 0
    try #require(isInstalled || shell != "bash")
    guard isInstalled else { return }
    let result = try workplace.run("\(program) completions \(shell) > script && \(checker) script")
    #expect(result.errors == "")
    #expect(result.status == 0)
  }
}

extension ValueSyntax<any Sendable> {
  fileprivate var isOfNumbers: Bool {
    ["a whole number", "a number", "a percentage", "a time", "an allowance"].contains {
      expectation.hasPrefix($0)
    }
  }
}
