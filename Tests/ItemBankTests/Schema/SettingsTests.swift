import Assessment
import Diagnostics
import TestSupport
import Testing

@testable import ItemBank

@Suite struct `Reading settings` {
  private static func load(_ text: String) -> LoadedSettings {
    LoadedSettings(
      from: SourceFile(path: "banklint.yaml", text: text),
      rules: ["must", "one", "two"],
      mandatory: ["must"]
    )
  }

  @Test func `everything that they can say`() {
    let loaded = Self.load(
      """
      format: 1
      rules: {one: off, two: error, must: on, one: warning}
      preview: true
      coverage: {fail-under: 99.5, min-items: 2, fail-uncovered: 3, per-domain: true}
      attack: {margin: 4}
      deny: [warnings]

      """
    )
    let settings = loaded.settings
    expectEqualText(
      loaded.diagnostics.listing,
      "duplicate-key: key 'one' is given twice\n  note: 'one' is given first here\n"
        + "  help: keep one of the two\n"
    )
    #expect(["one", "two", "must"].map(settings.level) == [.warning, .error, .on])
    #expect(settings.level(ofRule: "three") == nil)
    #expect(settings.usesPreview)
    #expect(settings.coverage.failUnder == Fraction(199, 2))
    #expect((settings.coverage.minItems, settings.coverage.failUncovered) == (2, 3))
    #expect(settings.coverage.isPerDomain == true)
    #expect(settings.attackMargin == 4)
    #expect(settings.denied == [.warnings])
  }

  @Test func `saying nothing`() {
    let loaded = Self.load("format: 1\n")
    #expect(loaded.settings == Settings() && loaded.diagnostics.isEmpty)
    #expect(Self.load("").settings == Settings())
  }

  @Test(arguments: [
    MarkedCase(
      "rules that are no mapping",
      "format: 1\nrules: ⟦[one]⟧\n",
      "wrong-type: 'rules' is a mapping of names, not a list"
    ),
    MarkedCase(
      "a rule that is not there",
      "format: 1\nrules: {⟦onee⟧: off, ⟦something⟧: on}\n",
      """
      unknown-rule: there is no rule 'onee'
        help: did you mean 'one'?
      unknown-rule: there is no rule 'something'
        help: 'banklint rules' lists them
      """
    ),
    MarkedCase(
      "a rule that has to stay",
      "format: 1\nrules: {must: ⟦off⟧}\n",
      """
      unknown-value: 'must' cannot be 'off'
        help: what it reports makes the files unusable
      """
    ),
    MarkedCase(
      "a level that is none",
      "format: 1\nrules: {one: ⟦maybe⟧}\n",
      """
      unknown-value: 'one' cannot be 'maybe'
        help: 'one' is one of 'off', 'on', 'warning' and 'error'
      """
    ),
    MarkedCase(
      "parts of another kind",
      "format: 1\ncoverage: ⟦90⟧\nattack: ⟦[]⟧\npreview: ⟦maybe⟧\ndeny: ⟦warnings⟧\n",
      """
      wrong-type: 'coverage' is a mapping of keys, not text
      wrong-type: 'attack' is a mapping of keys, not a list
      wrong-type: 'preview' is true or false, not 'maybe'
      wrong-type: 'deny' is a list, not text
      """
    ),
  ])
  func `each mistake is reported once and at its place`(example: MarkedCase) {
    example.expect { Self.load($0).diagnostics }
  }

  @Test(
    arguments: ["fail-under", "min-items", "fail-uncovered", "margin"],
    ["-1", "1000001", "99999999999999999999", "1e2", "NaN", "101.0000", "[]", "\"\""]
  )
  func `numbers that are none are findings and never traps`(key: String, number: String) {
    let part = key == "margin" ? "attack" : "coverage"
    let loaded = Self.load("format: 1\n\(part): {\(key): \(number)}\n")
    #expect(loaded.diagnostics.map(\.rule) == ["wrong-type"])
    #expect(loaded.settings == Settings())
  }

  @Test func `are found in the nearest folder around, up to the top of a repository`() throws {
    let folder = try TemporaryFolder([
      ("banklint.yaml", ""), ("top/.git/x", ""), ("top/a/b/c", ""), ("other/a/c", ""),
    ])
    #expect(LoadedSettings.path(for: folder.file("top/a/b")) == nil)
    #expect(
      LoadedSettings.folders(searchedFor: folder.file("top/a/b"))
        == ["top/a/b", "top/a", "top"].map(folder.file)
    )
    #expect(LoadedSettings.path(for: folder.file("other/a")) == folder.file("banklint.yaml"))
    try folder.write("", to: "top/a/banklint.yaml")
    #expect(LoadedSettings.path(for: folder.file("top/a/b")) == folder.file("top/a/banklint.yaml"))
    #expect(LoadedSettings.folders(searchedFor: "a/..").prefix(2) == ["a/..", "a/../.."])
    #expect(LoadedSettings.folders(searchedFor: "/").last == "/")
  }
}
