import Foundation
import Testing

@Suite struct `The rules of the house` {
  private static let programs = ["mockexam", "banklint", "benchmarks"]

  private static func librarySources() throws -> [Repository.Source] {
    try Repository.sources().filter { !programs.contains($0.target) }
  }

  @Test func `no source has more than 400 lines`() throws {
    let sources = try Repository.sources()
    #expect(sources.count > 100)
    #expect(sources.filter { $0.lines.count > 401 }.map(\.path) == [])
  }

  @Test(arguments: [
    "print(", "debugPrint(", "dump(", "exit(", "stdout", "stderr", "STDOUT_FILENO", "STDERR_FILENO",
  ])
  func `only programs print and exit`(word: String) throws {
    // What the programs print with; no library calls it, as the next test says.
    let stream = "Sources/Arguments/StandardStream.swift"
    let sources = try Self.librarySources().filter { $0.path != stream }
    #expect(sources.flatMap { $0.places(of: word) } == [])
  }

  @Test func `no library writes to a standard stream`() throws {
    let sources = try Self.librarySources()
    #expect(sources.flatMap { $0.places(of: "StandardStream.") } == [])
  }

  @Test(arguments: ["fatalError(", "try!", "as!"])
  func `nothing gives up`(word: String) throws {
    #expect(try Repository.sources().flatMap { $0.places(of: word) } == [])
  }

  @Test(arguments: [
    ("CLibYAML", ["Sources/YAML/EventReader.swift"]),
    ("CNcurses", ["Sources/ExamRoom/Display/CursesDisplay.swift"]),
    ("CSQLite", ["Sources/AttemptLog/Database.swift"]),
    ("Foundation", []),
    (
      "FoundationEssentials",
      [
        "Sources/AttemptLog/Attempt+File.swift", "Sources/AttemptLog/AttemptLog.swift",
        "Sources/AttemptLog/StoredAttempt.swift",
        "Sources/benchmarks/Folders.swift", "Sources/mockexam/Clock.swift",
      ]
    ),
  ])
  func `who imports what is hard to carry`(module: String, files: [String]) throws {
    let importers = try Repository.sources().filter { $0.imports.contains(module) }
    #expect(importers.map(\.path) == files)
  }

  @Test func `no type has a name that could be anything's`() throws {
    let suffixes = [
      "Manager", "Helper", "Util", "Utils", "Utility", "Handler", "Service", "Base", "Common",
      "Data", "Info",
    ]
    let keywords: [Substring] = ["struct", "class", "enum", "actor", "protocol", "typealias"]
    var names: [String] = []
    for line in try Repository.sources().flatMap(\.lines) {
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
      guard let keyword = words.firstIndex(where: keywords.contains) else { continue }
      names += words.dropFirst(keyword + 1).prefix(1).map(String.init)
    }
    #expect(names.count > 100)
    #expect(names.filter { name in suffixes.contains(where: name.hasSuffix) } == [])
  }

  @Test func `every library has its tests`() throws {
    let targets = Set(try Repository.sources().map(\.target))
    let untested = try targets.subtracting(Self.programs).filter { target in
      try Repository.files(below: "Tests/\(target)Tests")
        .allSatisfy { $0.hasSuffix("/Placeholder.swift") }
    }
    #expect(untested.sorted() == [])
  }

  @Test func `every library has a page of at most 60 lines`() throws {
    for library in Set(try Self.librarySources().map(\.target)).sorted() {
      let path = "\(Repository.root)/Sources/\(library)/\(library).docc/\(library).md"
      let page = try String(contentsOfFile: path, encoding: .utf8)
      #expect(page.hasPrefix("# ``\(library)``\n"), "\(library)")
      #expect(page.utf8.count { $0 == UInt8(ascii: "\n") } <= 60, "\(library)")
    }
  }

  @Test func `the top level is the agreed one`() throws {
    guard let files = try Repository.trackedFiles() else {
      try Test.cancel("the package is not under version control here")
    }
    let agreed: Set = [
      "Banks", "LICENSE", "Package.swift", "Profiles", "README.md", "Sources", "Tests",
    ]
    let entries = Set(files.map { String($0.prefix { $0 != "/" }) })
    #expect(entries.filter { !$0.hasPrefix(".") }.subtracting(agreed).sorted() == [])
    #expect(
      entries.filter { $0.hasPrefix(".") }.subtracting([
        ".ci", ".editorconfig", ".github", ".gitignore", ".pre-commit-hooks.yaml", ".swift-format",
      ]).sorted() == []
    )
  }
}
