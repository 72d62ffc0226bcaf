import Foundation
import Glibc
import TestSupport

/// A folder to run the built programs in, with an environment that has nothing of ours.
final class Workplace {
  /// The current folder of what is run.
  let folder: URL
  var environment: [String: String]
  private let root: TemporaryFolder
  private var runs = 0

  /// Makes a workplace with a copy of what a folder holds.
  init(copying original: URL? = nil) throws {
    root = try TemporaryFolder()
    folder = root.url.appending(path: "work", directoryHint: .isDirectory)
    environment = [
      "PATH": "\(Self.products.path):/usr/bin:/bin",
      "HOME": root.url.appending(path: "home").path,
      "XDG_DATA_HOME": root.url.appending(path: "data").path,
      "LANG": "C.UTF-8",
      // Where lines are counted, programs would leave their counts in the current folder.
      "LLVM_PROFILE_FILE": "/dev/null",
    ]
    // What programs with a sanitizer in them are told.
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS", "TEST_TMPDIR", "SWIFT_BACKTRACE"] {
      environment[name] = ProcessInfo.processInfo.environment[name]
    }
    if let original {
      try FileManager.default.copyItem(at: original, to: folder)
    } else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  /// A workplace with the small exam of these tests.
  static func withExam() throws -> Workplace {
    try Workplace(copying: testFolder.appending(path: "Exam"))
  }

  /// The sources of these tests.
  static let testFolder = URL(filePath: #filePath).deletingLastPathComponent()

  /// Where the build leaves its products: beside the program that runs the tests.
  private static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  /// What came of a command line.
  struct Result {
    let output: String
    let errors: String
    let status: Int32
  }

  /// Runs a line of the shell with an input that ends.
  func run(_ line: String, input: String = "") throws -> Result {
    runs += 1
    let streams = ["input", "output", "errors"].map {
      root.url.appending(path: "\($0)-\(runs)")
    }
    try Data(input.utf8).write(to: streams[0])
    let child = try ChildProcess(
      shell(line),
      environment: environment,
      streams: .files(input: streams[0].path, output: streams[1].path, errors: streams[2].path)
    )
    let status = child.waitForStatus()
    return Result(
      output: unrooted(String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self)),
      errors: unrooted(String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self)),
      status: status
    )
  }

  /// What a program that nobody waits for has left in a file, once it has.
  func content(ofComing file: String) throws -> String {
    try run("for i in $(seq 600); do [ -s \(file) ] && break; sleep 0.05; done; cat \(file)").output
  }

  /// Starts a line of the shell whose output is read while it runs.
  func start(_ line: String) throws -> RunningCommand {
    runs += 1
    let pipe = root.url.appending(path: "pipe-\(runs)").path
    let errors = root.url.appending(path: "errors-\(runs)")
    return try RunningCommand(output: pipe, errors: errors) {
      try ChildProcess(
        shell(line),
        environment: environment,
        streams: .files(input: "/dev/null", output: pipe, errors: errors.path)
      )
    }
  }

  /// Runs a line of the shell on a terminal and types a line at each prompt.
  ///
  /// The result's output is all that the terminal showed, what was typed included.
  func run(_ line: String, typing lines: [String]) throws -> Result {
    let (child, terminal) = try startOnTerminal(line)
    let transcript = terminal.transcript(typing: lines)
    terminal.hangUp()
    return Result(output: unrooted(transcript), errors: "", status: child.waitForStatus())
  }

  /// Starts a line of the shell on a terminal.
  func startOnTerminal(_ line: String) throws -> (child: ChildProcess, terminal: PseudoTerminal) {
    let terminal = try PseudoTerminal()
    let child = try ChildProcess(
      shell(line),
      environment: environment.merging(["TERM": "xterm"]) { _, new in new },
      streams: .terminal(terminal.device)
    )
    return (child, terminal)
  }

  /// The file that attempts are kept in unless another is named.
  var store: URL {
    root.url.appending(path: "data/mockexam/attempts.sqlite")
  }

  private func shell(_ line: String) -> [String] {
    ["/usr/bin/env", "-C", folder.path, "/bin/sh", "-c", line]
  }

  func write(_ text: String, to path: String) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }

  /// The folder has another name each time, so what is compared has a fixed one.
  private func unrooted(_ text: String) -> String {
    text.replacingOccurrences(of: root.url.path, with: "/workplace")
  }
}
