import Foundation
import Glibc
import TestSupport
import Testing

/// The program as it runs beside an editor; what it prints is read as it comes.
@Suite struct `Watching a bank` {
  private let workplace: Workplace

  init() throws { workplace = try Workplace.withExam() }

  private static let path = "Banks/tiny/land.yaml"
  private static let clean = "no findings in 3 files (7 items)"
  private static let broken = [
    "Banks/tiny/land.yaml:13:9: error: unknown key 'kye' in an option [unknown-key]",
    "2 errors in 3 files (7 items); 1 fixable with --fix --unsafe-fixes",
  ]

  private func text() throws -> String {
    try String(contentsOf: workplace.folder.appending(path: Self.path), encoding: .utf8)
  }

  private func rename(_ one: String, to other: String) {
    #expect(
      Glibc.rename(
        workplace.folder.appending(path: one).path,
        workplace.folder.appending(path: other).path
      ) == 0
    )
  }

  @Test func `sees what is saved, by whatever way an editor saves`() throws {
    let watching = try workplace.start("exec banklint watch -f concise Banks/tiny")
    #expect(try watching.line() == Self.clean)

    let good = try text()
    let bad = good.replacing("key: true", with: "kye: true", maxReplacements: 1)
    #expect(good != bad)
    try workplace.write(bad, to: Self.path)
    #expect(try watching.line() == "")
    #expect(try watching.line().hasSuffix("is the key [no-key]"))
    for line in Self.broken { #expect(try watching.line() == line) }

    try workplace.write(good, to: "Banks/tiny/.land.yaml.swp")
    rename("Banks/tiny/.land.yaml.swp", to: Self.path)
    #expect(try watching.line() == "")
    #expect(try watching.line() == Self.clean)

    try workplace.write("format: 1\nitems: 3\n", to: "Banks/tiny/new/deep/more.yaml")
    #expect(try watching.line() == "")
    #expect(try watching.line().hasSuffix("'items' is a list, not text [wrong-type]"))
    #expect(try watching.line() == "1 error in 4 files (7 items)")

    try FileManager.default.removeItem(at: workplace.folder.appending(path: "Banks/tiny/new"))
    #expect(try watching.lastLine(of: Self.clean) == Self.clean)

    watching.send(SIGINT)
    #expect(watching.waitForStatus() == 0)
  }

  @Test func `sees what a bank depends on`() throws {
    let watching = try workplace.start("exec banklint watch -f concise Banks/tiny")
    #expect(try watching.line() == Self.clean)
    let settings = "format: 1\nrules: {missing-reference: error}\n"
    try workplace.write(settings, to: "Banks/banklint.yaml")
    let withSettings = "7 errors in 4 files (7 items)"
    #expect(try watching.lastLine(of: withSettings) == withSettings)
    try FileManager.default.removeItem(at: workplace.folder.appending(path: "Banks/banklint.yaml"))
    #expect(try watching.lastLine(of: Self.clean) == Self.clean)
    rename("Profiles/tiny", to: "Profiles/tony")
    let lost = "1 error in 3 files (7 items)"
    #expect(try watching.lastLine(of: lost) == lost)
    rename("Profiles/tony", to: "Profiles/tiny")
    #expect(try watching.lastLine(of: Self.clean) == Self.clean)
    watching.send(SIGINT)
    #expect(watching.waitForStatus() == 0)
  }

  @Test func `goes on without a manifest and ends without a folder`() throws {
    let watching = try workplace.start("exec banklint watch -f concise Banks/tiny")
    #expect(try watching.line() == Self.clean)
    rename("Banks/tiny/bank.yaml", to: "Banks/tiny/bank.txt")
    rename("Banks/tiny/bank.txt", to: "Banks/tiny/bank.yaml")
    #expect(try watching.lastLine(of: Self.clean) == Self.clean)
    rename("Banks/tiny", to: "Banks/tony")
    #expect(watching.waitForStatus() == 2)
    #expect(watching.errors.hasSuffix("banklint: 'Banks/tiny' does not exist\n"))
  }
}
