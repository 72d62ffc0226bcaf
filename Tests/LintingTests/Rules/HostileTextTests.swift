import Diagnostics
import ItemBank
import TestSupport
import Testing

@testable import Linting

@Suite struct `Rules and a text without end` {
  /// Each word would be a finding, and its fix the text read again.
  @Test(.endsSoon, arguments: ["word ", "no not ", "1, 2; ", "“\\u00A0\\u202E"])
  func `leave it alone until it is shorter`(word: String) {
    let text = String(repeating: word, count: 30_000)
    let bank = FixExam.load(FixExam.file("stem: \"\(text)?\""))
    let found = Linter.findings(in: bank, rules: Rule.all)
    #expect(found.filter { $0.rule == "oversize-field" }.count == 1)
    let places = Set(found.map(\.range)).count
    #expect(places < 20)
  }

  @Test func `keep none of its words`() throws {
    let text = String(repeating: "word ", count: 2_000)
    let items = FixExam.load(FixExam.file("stem: \(text)?")).draft.items
    let passage = Passage(try #require(items[0].stem))
    #expect(passage.isOversize && passage.words.isEmpty)
  }

  @Test func `compare only its beginning`() {
    let text = (0..<20_000).map { "word\($0)" }.joined(separator: " ")
    let items = FixExam.load(FixExam.file("stem: \(text)?")).draft.items
    let shingles = ItemShingles(of: items + items)
    #expect(shingles.sizes.allSatisfy { $0 >= 4096 && $0 < 5000 })
  }

  @Test func `look at the other items all the same`() throws {
    let long = String(repeating: "word ", count: 2_000)
    let text =
      FixExam.file("stem: \(long)?")
      + FixExam.file("stem: Which of the the rivers?").replacing("format: 1\nitems:\n", with: "")
      .replacing("id: one", with: "id: two")
    let rules = try ["repeated-word", "oversize-field"].map { try #require(Rule.named($0)) }
    let found = Linter.findings(in: FixExam.load(text), rules: rules)
    #expect(found.map(\.rule) == ["oversize-field", "repeated-word"])
  }
}
