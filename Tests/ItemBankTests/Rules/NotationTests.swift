import Assessment
import Diagnostics
import Testing
import YAML

@testable import ItemBank

@Suite struct `Small notations` {
  private static func node(_ text: String) throws -> Node {
    let source = SourceFile(path: "t.yaml", text: "- |\n  \(text)\n")
    return try #require(Document.read(source).document.root?.elements.first { _ in true })
  }

  @Test(arguments: [
    ("Which two? (Choose TWO.)", 2), ("Select three options.", 3), ("CHOOSE 4", 4),
    ("Choose 10 of them", 10), ("Choose one and then select two", 2), ("choose: two", 2),
    ("Choose the two", nil), ("Choose all that apply", nil), ("Two rivers choose", nil),
    ("Choose", nil), ("Choose 100", nil), ("chooses two", nil), ("Choose −2", nil),
    ("Wähle zwei", nil), ("Choose twö", nil),
  ])
  func `the number of options that a stem announces`(stem: String, count: Int?) throws {
    #expect(try Self.node(stem).announcedCount == count)
  }

  @Test(arguments: [
    ("2026-11-23", true), ("2024-02-29", true), ("2000-02-29", true), ("1900-02-29", false),
    ("2023-02-29", false), ("2026-04-31", false), ("2026-13-01", false), ("2026-00-10", false),
    ("2026-01-00", false), ("0000-01-01", false), ("2026-1-1", false), ("26-01-01", false),
    ("2026/01/01", false), ("2026-01-01 ", false), ("２０２６-01-01", false), ("", false),
    ("----------", false),
  ])
  func `a day`(text: String, exists: Bool) {
    #expect(isCalendarDay(text) == exists)
  }

  @Test(
    arguments: [
      ([], ""), (["a"], "'a'"), (["a", "b"], "'a' and 'b'"), (["a", "b", "c"], "'a', 'b' and 'c'"),
    ] as [([String], String)]
  )
  func `words in a row`(words: [String], text: String) {
    #expect(quotedList(words) == text)
  }

  @Test(arguments: [
    (CountRange(4, 4), "4"), (CountRange(3, 5), "3 to 5"), (CountRange(5), "at least 5"),
  ])
  func `a range in words`(range: CountRange, text: String) {
    #expect(range.text == text)
  }
}
