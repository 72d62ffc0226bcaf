import Diagnostics
import TestSupport
import Testing
import YAML

@testable import ItemBank

@Suite struct `Loading a file that means harm` {
  /// So many wrong keys that comparing each with each, or keeping a finding for each, would not end.
  @Test(.endsSoon, arguments: ["k", "item", "format"])
  func `with thirty thousand wrong keys`(key: String) {
    let text = (0..<30_000).map { "\(key)\($0): 1\n" }.joined()
    let bank = loadItems(from: SourceFile(path: "t.yaml", text: text))
    #expect(bank.diagnostics.count == 10_001)
    let rest = bank.diagnostics.first
    #expect(rest?.rule == "too-many-findings" && rest?.severity == .error)
    #expect(rest?.message.hasSuffix("more findings are not shown") == true)
  }

  @Test(.endsSoon)
  func `with thirty thousand options`() {
    let options = (0..<30_000).map { "      - {text: \($0), rationale: x}\n" }.joined()
    let bank = RiverBank.load(
      """
      format: 1
      items:
        - id: a
          topic: 1/springs
          type: multiple-choice
          stem: Which?
          options:

      """ + options
    )
    #expect(bank.diagnostics.map(\.rule) == ["option-count"])
  }

  /// Comparing each response with each would take an hour.
  @Test(.endsSoon)
  func `with thirty thousand responses and no prompts`() {
    let responses = (0..<30_000).map { "      - {id: r\($0), text: t\($0)}\n" }.joined()
    let bank = RiverBank.load(
      """
      format: 1
      items:
        - id: a
          topic: 1/springs
          type: matching
          stem: Which?
          responses:

      """ + responses
    )
    #expect(bank.diagnostics.map(\.rule) == ["missing-key", "option-count"])
  }

  @Test(.endsSoon)
  func `with a case study of twenty thousand items that have enemies`() {
    let items = (0..<20_000).map { "      - {id: i\($0), type: ordering, enemies: [x]}\n" }.joined()
    let head = "format: 1\nitems:\n  - id: a\n    type: case-study\n    scenario: s\n    items:\n"
    let bank = RiverBank.load(head + items)
    #expect(bank.diagnostics.count { $0.rule == "unknown-enemy" } == 20_000)
  }

  @Test(.endsSoon)
  func `with thirty thousand wrong keys in a manifest or a syllabus`() {
    let keys = (0..<30_000).map { "k\($0): 1\n" }.joined()
    let bank = RiverBank.load([("a.yaml", "format: 1\nitems: []\n")], manifest: keys)
    #expect(bank.diagnostics.count { $0.rule == "unknown-key" } == 10_000)
    let syllabus = loadSyllabus(from: SourceFile(path: "t.yaml", text: keys))
    #expect(syllabus.diagnostics.count { $0.rule == "unknown-key" } == 10_000)
    for diagnostics in [bank.diagnostics, syllabus.diagnostics] {
      #expect(diagnostics.count { $0.rule == "too-many-findings" } == 1)
    }
  }

  @Test(.endsSoon)
  func `with more findings than the whole bank may have`() {
    let items = String(repeating: "- {id: A, type: ordering}\n", count: 60_000)
    let bank = RiverBank.load([("a.yaml", "format: 1\nitems:\n" + items)])
    let names = bank.diagnostics.count { $0.rule == "malformed-id" || $0.rule == "duplicate-id" }
    #expect(names == 100_000)
    let rests = bank.diagnostics.filter { $0.rule == "too-many-findings" }.map(\.message)
    #expect(rests.contains("19999 more findings are not shown"))
  }

  @Test func `with more items than a file may have`() {
    let text = "format: 1\nitems:\n" + String(repeating: "- {id: a, type: ordering}\n", count: 9)
    var decoder = ItemDecoder(itemLimit: 6)
    if let root = Document.read(SourceFile(path: "t.yaml", text: text)).document.root {
      decoder.decodeFile(root)
    }
    #expect(decoder.draft.items.count == 6 && decoder.draft.unreadCount == 3)
    let refusals = decoder.findings.diagnostics.filter { $0.rule == "file-too-large" }
    #expect(refusals.map(\.message) == ["the file has more than 6 items, the most that are read"])
  }

  @Test func `with thirty thousand names that are wrong in one way`() {
    let items = (0..<30_000).map { "  - {id: A\($0), topic: 1/sprigs}\n" }.joined()
    let bank = RiverBank.load("format: 1\nitems:\n" + items)
    #expect(bank.draft.items.count == 30_000)
    #expect(bank.diagnostics.count { $0.rule == "too-many-findings" } == 1)
    #expect(bank.admit() == nil)
  }
}
