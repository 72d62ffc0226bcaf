import Diagnostics
import Linting
import Testing

@Suite struct `Holding a bank against rules` {
  static let bank = ExampleBank(
    """
    - id: sound
      stem: Which of the the rivers is it?
    - id: broken
      type: multiple-choise
      stem: Which of the the lakes is it?
    """
  )

  @Test func `leaves items alone that have an error`() {
    let findings = Linter.findings(in: Self.bank.loaded, rules: Rule.onByDefault)
    #expect(findings.map(\.rule) == ["repeated-word"])
    #expect(Self.bank.structural.map(\.rule) == ["unknown-value"])
  }

  @Test func `finds nothing without rules`() {
    #expect(Linter.findings(in: Self.bank.loaded, rules: []).isEmpty)
  }

  @Test func `finds the same again`() {
    let first = Linter.findings(in: Self.bank.loaded, rules: Rule.all)
    #expect(Linter.findings(in: Self.bank.loaded, rules: Rule.all.reversed()) == first)
  }

  struct Selection: CustomTestStringConvertible {
    let selected: [String]
    let ignored: [String]
    let hasNegativeStem: Bool
    let hasRepeatedWord: Bool
    var testDescription: String { "select \(selected), ignore \(ignored)" }

    init(_ selected: [String], _ ignored: [String] = [], stem: Bool, word: Bool) {
      self.selected = selected
      self.ignored = ignored
      hasNegativeStem = stem
      hasRepeatedWord = word
    }
  }

  static let selections = [
    Selection([], stem: false, word: true),
    Selection(["default"], stem: false, word: true),
    Selection(["all"], stem: true, word: true),
    Selection(["negative-stem"], stem: true, word: false),
    Selection(["default", "negative-stem"], stem: true, word: true),
    Selection([], ["repeated-word"], stem: false, word: false),
    Selection(["repeated-word"], ["repeated-word"], stem: false, word: false),
  ]

  @Test(arguments: selections)
  func `heeds the rules that are chosen`(case: Selection) {
    let rules = Rule.all(selecting: `case`.selected, ignoring: `case`.ignored).map(\.id)
    #expect(rules.contains("negative-stem") == `case`.hasNegativeStem)
    #expect(rules.contains("repeated-word") == `case`.hasRepeatedWord)
  }

  @Test func `reports errors that make files unusable whatever is chosen`() {
    #expect(Self.bank.structural.found(by: []).map(\.rule) == ["unknown-value"])
    #expect(Rule.named("unknown-value")?.canBeIgnored == false)
    #expect(Rule.named("missing-rationale")?.canBeIgnored == true)
    #expect(Rule.named("bidi-control")?.canBeIgnored == true)
  }
}
