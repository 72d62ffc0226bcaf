import Diagnostics
import Foundation
import Linting
import TestSupport
import Testing

@Suite struct `The rules` {
  struct Case: CustomTestStringConvertible {
    let rule: Rule
    var testDescription: String { rule.id.name }
  }

  struct ExampleCase: CustomTestStringConvertible {
    let rule: Rule
    let number: Int
    var example: Rule.Example { rule.examples[number] }
    var testDescription: String { "\(rule.id.name), example \(number + 1)" }
  }

  static let all = Rule.all.map(Case.init)
  static let checked = Rule.all.filter { !$0.isStructural }.map(Case.init)
  static let examples = Rule.all.flatMap { rule in
    rule.examples.indices.map { ExampleCase(rule: rule, number: $0) }
  }

  @Test func `are listed once, in alphabetical order`() {
    let names = Rule.all.map(\.id.name)
    #expect(names == Set(names).sorted())
  }

  @Test(arguments: all)
  func `have names in kebab case`(case: Case) {
    let name = `case`.rule.id.name
    let isKebab = name.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    #expect(isKebab && !name.hasPrefix("-") && !name.hasSuffix("-") && !name.contains("--"))
  }

  @Test(arguments: all)
  func `have a manual page in full sentences`(case: Case) {
    let rule = `case`.rule
    #expect(!rule.summary.contains("\n") && !rule.summary.hasSuffix("."))
    #expect(rule.summary.first?.isUppercase == true && rule.summary.count <= 80)
    #expect(
      rule.explanation.sections.map(\.heading)
        == ["What it finds", "Why it matters", "What to write instead"]
    )
    for (heading, text) in rule.explanation.sections {
      #expect(text.hasSuffix("."), "\(heading): \(text)")
      #expect(!text.contains("\n") && !text.contains("  "), "\(heading): \(text)")
    }
  }

  @Test(arguments: all)
  func `claim the precision that was measured`(case: Case) {
    let rule = `case`.rule
    guard let evidence = rule.evidence else { return }
    #expect(rule.precision == evidence.precisionClass)
    #expect(rule.precision >= .high || !rule.isOnByDefault)
    if let items = evidence.judgedItems, let missed = evidence.missed {
      #expect(evidence.right + evidence.wrong + missed <= items)
    }
  }

  @Test func `are measured where a person's judgement decides`() {
    #expect(Rule.all.count { $0.evidence != nil } >= 10)
    #expect(Rule.named("negative-stem")?.evidence?.recall.map { ($0 * 100).rounded() } == 76)
  }

  @Test(arguments: checked)
  func `show what triggers them and what does not`(case: Case) {
    #expect(`case`.rule.examples.contains { $0.isTriggering })
    #expect(`case`.rule.examples.contains { !$0.isTriggering })
  }

  @Test(arguments: checked)
  func `are off by default where they are often wrong`(case: Case) {
    #expect(`case`.rule.precision >= .high || !`case`.rule.isOnByDefault)
  }

  @Test(arguments: examples)
  func `find in their examples what is marked`(case: ExampleCase) {
    let bank = ExampleBank(`case`.example)
    expectEqualText(bank.marked(bank.findings(of: `case`.rule)), bank.marked)
  }

  @Test(arguments: examples)
  func `are the only ones to find anything in their examples`(case: ExampleCase) {
    let bank = ExampleBank(`case`.example)
    for diagnostic in bank.shown(by: Rule.onByDefault)
    where diagnostic.rule != `case`.rule.id {
      Issue.record("\(diagnostic.rule): \(diagnostic.message)\n\(bank.marked([diagnostic]))")
    }
  }

  @Test func `live in files of their names, and each file is listed`() throws {
    let names = try Sources.names(in: "Linting/Rules")
      .filter { $0.hasSuffix(".swift") }
      .map { $0.dropLast(6) }
      .filter { !$0.contains(".") }
    let rules = Rule.all.filter { !$0.isStructural }.map(\.id.name)
    #expect(names.map { kebabCase(String($0)) }.sorted() == rules)
  }

  @Test func `have an entry for whatever is reported while files are read`() throws {
    let known = Set(Rule.all.map(\.id.name))
    let word = #/"([a-z0-9]+(?:-[a-z0-9]+)+)"/#
    var found: Set<String> = []
    for folder in ["ItemBank", "YAML"] {
      for text in try Sources.texts(below: folder) {
        // Words of the format are the raw values of cases, and there is no other word like these.
        for line in text.split(separator: "\n") where !line.contains(#/^ *case /#) {
          for match in line.matches(of: word) { found.insert(String(match.1)) }
        }
      }
    }
    #expect(found.count > 40)
    #expect(found.subtracting(known).sorted() == [])
  }

  private func kebabCase(_ name: String) -> String {
    name.reduce(into: "") { result, character in
      if character.isUppercase && !result.isEmpty { result += "-" }
      result += character.lowercased()
    }
  }
}

/// The sources of this package, read by tests that hold tables against them.
private enum Sources {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
  }

  static func texts(below folder: String) throws -> [String] {
    let url = root.appending(path: folder)
    let paths = FileManager.default.subpaths(atPath: url.path) ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.map {
      try String(contentsOf: url.appending(path: $0), encoding: .utf8)
    }
  }
}
