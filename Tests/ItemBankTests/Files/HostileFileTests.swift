import Diagnostics
import TestSupport
import Testing

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

  @Test func `with thirty thousand names that are wrong in one way`() {
    let items = (0..<30_000).map { "  - {id: A\($0), topic: 1/sprigs}\n" }.joined()
    let bank = RiverBank.load("format: 1\nitems:\n" + items)
    #expect(bank.draft.items.count == 30_000)
    #expect(bank.diagnostics.count { $0.rule == "too-many-findings" } == 1)
    #expect(bank.admit() == nil)
  }
}
