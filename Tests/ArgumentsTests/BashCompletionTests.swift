import Arguments
import Foundation
import Testing

/// Runs the completions in a real bash, in a folder with the files `a b.yaml`, `bank.yaml` and
/// `Banks/`.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")))
struct `Completing in bash` {
  struct Case: CustomTestStringConvertible {
    /// What is typed, split as bash splits it; the last word is the one to complete.
    let words: [String]
    let offers: [String]
    var testDescription: String { words.joined(separator: "␣") }

    init(_ words: [String], _ offers: [String]) {
      self.words = words
      self.offers = offers
    }
  }

  static let commands = ["take", "grade", "new", "help", "completions", "manual"]
  static let files = ["Banks", "a b.yaml", "bank.yaml"]

  @Test(arguments: [
    Case([""], commands),
    Case(["t"], ["take"]),
    Case(["-"], ["--help", "--version"]),
    Case(["tkae", ""], []),
    Case(["take", "--p"], ["--plain"]),
    Case(["take", "--s"], ["--seed"]),
    Case(["take", "--seed", ""], []),
    Case(["take", "-s", ""], []),
    Case(["take", ""], []),
    Case(["take", "--bank", ""], files),
    Case(["take", "--bank", "=", "a"], ["a b.yaml"]),
    Case(["take", "--plain", "--bank", "=", ""], files),
    Case(["grade", ""], files),
    Case(["grade", "--format", ""], ["text", "markdown", "html", "json"]),
    Case(["grade", "--format", "="], ["text", "markdown", "html", "json"]),
    Case(["grade", "--format", "=", "h"], ["html"]),
    Case(["grade", "-f", "m"], ["markdown"]),
    Case(["grade", "--store", ""], ["Banks"]),
    Case(["grade", "x", "--format", "json", "b"], ["bank.yaml"]),
    Case(["new", ""], ["item", "bank"]),
    Case(["help", "n"], ["new"]),
    Case(["completions", "z"], ["zsh"]),
    Case(["manual", ""], []),
  ])
  func `a program whose first word is a command`(example: Case) throws {
    #expect(try offers(of: Sample.exam, for: example.words) == example.offers)
  }

  @Test(arguments: [
    Case(["c"], ["check", "completions"]),
    Case(["ch"], ["check"]),
    Case(["b"], ["bank.yaml"]),
    Case(["n"], ["new"]),
    Case(["-"], ["--quiet", "--format", "--help", "--version"]),
    Case(["bank.yaml", "B"], ["Banks"]),
    Case(["--format", "t"], ["text"]),
    Case(["check", "--format", "=", "t"], ["text"]),
    Case(["new", "--f"], []),
  ])
  func `a program with a default command`(example: Case) throws {
    #expect(try offers(of: Sample.lint, for: example.words) == example.offers)
  }
}

private func offers(of program: Program, for words: [String]) throws -> [String] {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: folder) }
  try FileManager.default.createDirectory(
    at: folder.appending(path: "Banks"),
    withIntermediateDirectories: true
  )
  for name in ["a b.yaml", "bank.yaml"] { try Data().write(to: folder.appending(path: name)) }

  let bash = Process()
  let (output, errors) = (Pipe(), Pipe())
  bash.executableURL = URL(filePath: "/bin/bash")
  bash.currentDirectoryURL = folder
  bash.environment = ["LC_ALL": "C"]
  bash.standardOutput = output
  bash.standardError = errors
  bash.arguments =
    [
      "--norc", "-c",
      program.text(of: .completions(.bash)) + """
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        _\(program.name)
        printf '%s\\n' "${COMPREPLY[@]}"
        """,
      "bash", program.name,
    ] + words
  try bash.run()
  let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
  bash.waitUntilExit()
  let offers = lines.split(separator: "\n").map(String.init)
  // The order of files is the file system's.
  return offers.contains("Banks") ? offers.sorted() : offers
}
