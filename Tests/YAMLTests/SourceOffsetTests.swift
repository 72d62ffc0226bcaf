import Diagnostics
import TestSupport
import Testing
import YAML

@Suite struct `Finding a value's bytes in the source` {
  /// The first word that is marked in the source is `WORD` in the value.
  @Test(arguments: [
    "a: x ⟦WORD⟧ y",
    "a: 'x ⟦WORD⟧'",
    "a: 'it''s ⟦WORD⟧'",
    "a: \"x\\t\\u00e9 ⟦WORD⟧\"",
    "a: \"x\\\n  y ⟦WORD⟧\"",
    "a: \"x\n\n  y ⟦WORD⟧\"",
    "a: one\n  two\n\n\n  three ⟦WORD⟧",
    "a: |\n  one\n\n   two ⟦WORD⟧\n  x\n",
    "a: |2-\n    one\n  two ⟦WORD⟧\n",
    "a: |\r\n  one\r\n  two ⟦WORD⟧\r\n",
    "a: |  # about\n\n\n  é\n  漢 ⟦WORD⟧",
    "a: >\n  one\n  two\n\n  three ⟦WORD⟧\n",
    "a: >\n  one\n    more\n    indented\n  two ⟦WORD⟧\n",
    "a: >-\n\n  one\n\n\n  two\n  ⟦WORD⟧",
    "a: 'one   \n   two ⟦WORD⟧'",
    "a: \"\\\\ \\\" \\/ \\_ \\L ⟦WORD⟧\"",
  ])
  func `a word`(marked: String) throws {
    let expected = MarkedText(marked)
    let root = try #require(Document.read(expected.text).document.root)
    let value = try #require(root["a"])
    let bytes = Array(value.string.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: "WORD".utf8) })
    let bounds = value.sourceBounds(ofValueBounds: start..<start + 4)
    expectEqualText(MarkedText.mark([bounds], in: expected.text), marked)
  }

  @Test func `offsets outside the value are moved to its ends`() throws {
    let root = try #require(Document.read("a: |\n  xy\n").document.root)
    let value = try #require(root["a"])
    #expect(value.sourceOffset(ofValueOffset: -5) == 7)
    #expect(value.sourceOffset(ofValueOffset: 99) == 9)
    #expect(root.sourceOffset(ofValueOffset: 3) == 0)
  }
}

@Suite struct `Finding comments` {
  @Test func `outside scalars only`() {
    let marked = """
      ⟦# one⟧
      a: 1 ⟦# banklint: ignore x -- y⟧
      b: x#y
      c: 'x # y' ⟦#⟧
      d: | ⟦# header⟧
        # text
        more
      ⟦# two  ⟧
        ⟦# three⟧
      e: [a, ⟦# four⟧
        b]
      """
    let expected = MarkedText(marked)
    let (document, diagnostics) = Document.read(expected.text)
    #expect(diagnostics.isEmpty)
    let comments = document.comments
    expectEqualText(MarkedText.mark(comments.map(\.range.bounds), in: expected.text), marked)
    #expect(comments.map(\.isAlone) == [true, false, false, false, true, true, false])
    #expect(
      comments.map(\.text) == [
        "one", "banklint: ignore x -- y", "", "header", "two", "three", "four",
      ]
    )
  }
}
