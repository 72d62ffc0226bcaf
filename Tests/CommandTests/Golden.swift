import Foundation
import TestSupport
import Testing

/// A folder that says what a command line prints.
///
/// It has `command`, a line of the shell, with `stdout`, `stderr` and `status`, what is expected of
/// it. Optional are `stdin`; `keys`, lines to be typed at a terminal instead; `environment`, lines
/// of the form `NAME=value`; and `files`, the folder to run in, without which it is the small exam.
struct Golden: CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  private static let root = Workplace.testFolder.appending(path: "Golden")

  static let all: [Golden] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().map(Golden.init)
  }()

  private var folder: URL { Self.root.appending(path: name) }

  func result() throws -> Workplace.Result {
    let files = folder.appending(path: "files")
    let hasFiles = FileManager.default.fileExists(atPath: files.path)
    let workplace = try hasFiles ? Workplace(copying: files) : Workplace.withExam()
    for line in text("environment")?.split(separator: "\n") ?? [] {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      workplace.environment[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
    }
    let command = try #require(text("command"))
    guard let keys = text("keys") else {
      return try workplace.run(command, input: text("stdin") ?? "")
    }
    let lines = keys.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return try workplace.run(command, typing: lines.map(String.init))
  }

  /// Compares a result with what is expected, or takes it as what is.
  func expect(_ result: Workplace.Result) throws {
    let actual = [
      ("stdout", result.output.withoutTimes), ("stderr", result.errors),
      ("status", "\(result.status)\n"),
    ]
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
    for (file, text) in actual where !isRecording {
      expectEqualText(text, self.text(file) ?? "", "\(name)/\(file)")
    }
    guard isRecording else { return }
    for (file, text) in actual {
      try Data(text.utf8).write(to: folder.appending(path: file))
    }
    Issue.record("recorded; look at what changed")
  }

  private func text(_ file: String) -> String? {
    (try? Data(contentsOf: folder.appending(path: file))).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

extension String {
  /// The text with fixed words for what the clock decides: when an attempt began, how much time it
  /// and each item took and how much was left.
  fileprivate var withoutTimes: String {
    replacing(#/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/#, with: "<moment>")
      .replacing(#/(Time used\W+)[^\n]*? of /#) { "\($0.1)<time> of " }
      .replacing(#/(<moment>.* )[0-9][0-9a-z ]* s\n/#) { "\($0.1)<time>\n" }
      .replacing(#/("(secondsUsed|seconds|medianSeconds)": )\d+/#) { "\($0.1)<time>" }
      .replacing(#/\b\d( s\b)/#) { "N\($0.1)" }
      .replacing(#/\b0:0\d\b/#, with: "0:0N")
      .replacing(#/(0:0N.*0:0N.* )[█░]{10}/#) { "\($0.1)<share>" }
      .replacing(#/,\d\r\n/#, with: ",N\r\n")
      .replacing(#/[0-9][0-9a-z ]* remaining/#, with: "<time> remaining")
  }
}

@Suite struct `Command lines` {
  @Test(arguments: Golden.all)
  func `print what they are expected to`(golden: Golden) throws {
    try golden.expect(golden.result())
  }

  @Test func `are expected to print something in many cases`() {
    #expect(Golden.all.count > 40)
  }
}
