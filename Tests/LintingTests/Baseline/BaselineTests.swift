import Diagnostics
import ItemBank
import Linting
import TestSupport
import Testing

@Suite struct `Comparing findings with a baseline` {
  static let two = """
    - id: danube
      stem: Which of the the rivers flows through Vienna?
    - id: baikal
      stem: Which lake is the the deepest on on Earth?
    """
  /// The same items in another order, one slip mended and one made.
  static let edited = """
    - id: baikal
      stem: Which lake is the the deepest on Earth?
    - id: danube
      stem: Which of the the rivers flows through through Vienna?
    """

  static func findings(
    in text: String,
    named name: String = "example"
  ) -> [(subject: BaselineSubject, diagnostics: [Diagnostic])] {
    let bank = ExampleBank(Rule.Example(stringLiteral: text))
    let found = bank.loaded.diagnostics + Linter.findings(in: bank.loaded, rules: Rule.onByDefault)
    return [(BaselineSubject(name: name, items: ItemTable(of: [bank.loaded.draft])), found)]
  }

  @Test func `finds nothing new where nothing changed`() {
    let found = Self.findings(in: Self.two)
    let comparison = Baseline(of: found).comparison(with: found, heeding: Rule.onByDefault)
    #expect(comparison.new.isEmpty)
    #expect(comparison.known.map(\.rule) == ["repeated-word", "repeated-word", "repeated-word"])
    #expect(comparison.stale.isEmpty)
  }

  @Test func `tells new findings and stale entries after an edit`() {
    let comparison = Baseline(of: Self.findings(in: Self.two))
      .comparison(with: Self.findings(in: Self.edited), heeding: Rule.onByDefault)
    #expect(
      comparison.new.map(\.message).filter { $0.contains("twice") } == ["'through' stands twice"]
    )
    #expect(comparison.known.count == 2)
    #expect(comparison.stale.map(\.finding.place) == ["example/baikal"])
  }

  struct Scope: CustomTestStringConvertible {
    let name: String
    let rules: [Rule]
    let stale: Int
    var testDescription: String { "\(name), \(rules.count) rules" }
  }

  static let scopes = [
    Scope(name: "example", rules: Rule.onByDefault, stale: 3),
    Scope(name: "example", rules: Rule.all(selecting: ["stem-echo"], ignoring: []), stale: 0),
    Scope(name: "another", rules: Rule.onByDefault, stale: 0),
    Scope(name: "exam", rules: Rule.onByDefault, stale: 0),
  ]

  @Test(arguments: scopes)
  func `takes an entry for stale only where it was looked for`(scope: Scope) {
    let clean = Self.findings(in: "- id: danube\n  stem: Which river is it?", named: scope.name)
    let baseline = Baseline(of: Self.findings(in: Self.two))
    let comparison = baseline.comparison(with: clean, heeding: scope.rules)
    #expect(comparison.stale.map(\.count).reduce(0, +) == scope.stale)
  }

  @Test func `takes an entry of a rule that is no more for stale`() {
    let gone = Baseline.Finding(rule: "no-such-rule", place: "example/danube", text: "0")
    let comparison = Baseline(entries: [.init(gone, count: 2)])
      .comparison(with: Self.findings(in: Self.two), heeding: [])
    #expect(comparison.stale.map(\.count) == [2])
  }

  @Test func `counts equal findings`() {
    let found = Self.findings(in: "- id: a\n  stem: Is it the the best of the the best?")
    let baseline = Baseline(of: found)
    #expect(baseline.entries.map(\.count) == [2])
    let fewer = Self.findings(in: "- id: a\n  stem: Is it the the best of the best?")
    let comparison = baseline.comparison(with: fewer, heeding: Rule.onByDefault)
    #expect(comparison.known.count == 1)
    #expect(comparison.stale.map(\.count) == [1])
    #expect(baseline.without(comparison.stale).entries.map(\.count) == [1])
  }

  @Test func `never knows errors that make files unusable`() {
    let found = Self.findings(in: "- id: a\n  stem: Is it so?\n  dificulty: easy")
    #expect(Baseline(of: found).entries.isEmpty)
    let forged = found[0].diagnostics.map {
      Baseline.Entry(found[0].subject.identity(of: $0), count: 1)
    }
    let comparison = Baseline(entries: forged).comparison(with: found, heeding: Rule.all)
    #expect(comparison.new.map(\.rule).contains("unknown-key"))
  }

  @Test func `keeps what is known of other subjects`() {
    let baseline = Baseline(of: Self.findings(in: Self.two))
    let other = BaselineSubject(name: "other", items: nil)
    #expect(baseline.entries(ofNoneOf: [other]) == baseline.entries)
    #expect(baseline.entries(ofNoneOf: [Self.findings(in: Self.two)[0].subject]).isEmpty)
  }

  @Test func `reads what it wrote`() {
    var baseline = Baseline(of: Self.findings(in: Self.two))
    baseline.gaps = [.init(bank: "example", uncovered: 3, thin: 1)]
    expectEqualText(
      baseline.text,
      """
      {
        "format": 1,
        "findings": [
          {"rule":"repeated-word","place":"example/baikal","text":"\(Self.digest(of: "the the"))"},
          {"rule":"repeated-word","place":"example/baikal","text":"\(Self.digest(of: "on on"))"},
          {"rule":"repeated-word","place":"example/danube","text":"\(Self.digest(of: "the the"))"}
        ],
        "coverage": [
          {"bank":"example","uncovered":3,"thin":1}
        ]
      }

      """
    )
    let (read, diagnostics) = Baseline.read(SourceFile(path: "b.json", text: baseline.text))
    #expect(diagnostics.isEmpty)
    #expect(read.text == baseline.text)
    #expect(Baseline.read(SourceFile(path: "b.json", text: Baseline().text)).diagnostics.isEmpty)
  }

  static func digest(of text: String) -> String {
    var digest = Digest()
    digest.update(text.utf8)
    return String(digest.hexadecimal.prefix(16))
  }

  static let mistakes: [(text: String, rule: RuleID)] = [
    ("{\"findings\": []}", "missing-key"),
    ("{\"format\": 2}", "unsupported-format"),
    ("{\"format\": 1, \"finding\": []}", "unknown-key"),
    ("{\"format\": 1, \"findings\": [{\"rule\": \"a\", \"text\": \"0\"}]}", "missing-key"),
    (
      "{\"format\": 1, \"findings\": [{\"rule\": \"a\", \"place\": \"b/c\", \"text\": \"0\", \"count\": 0}]}",
      "wrong-type"
    ),
    (
      "{\"format\": 1, \"coverage\": [{\"bank\": \"a\", \"uncovered\": -1, \"thin\": 0}]}",
      "wrong-type"
    ),
    ("{\"format\": 1", "yaml-syntax"),
  ]

  @Test(arguments: mistakes)
  func `reports what it cannot read`(text: String, rule: RuleID) {
    #expect(Baseline.read(SourceFile(path: "b.json", text: text)).diagnostics.map(\.rule) == [rule])
  }
}
