import Diagnostics
import TestSupport
import Testing
import YAML

@Suite struct `Reading nodes` {
  struct Case: CustomTestStringConvertible {
    let text: String
    let outline: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "a: 1", outline: "{a: 1}"),
    Case(text: "- no\n- 1.10\n- 2024-01-01\n- ~", outline: "[no, 1.10, 2024-01-01, ~]"),
    Case(text: "a:\nb: ''\nc: \"\"", outline: "{a: , b: '', c: \"\"}"),
    Case(text: "a: 'it''s'\nb: \"x\\ty\\u00e9\"", outline: "{a: 'it's', b: \"x\ty\u{e9}\"}"),
    Case(text: "a: |\n  x\n   y\n\nb: >-\n  x\n  y\n", outline: "{a: |x↵ y↵|, b: >x y>}"),
    Case(text: "a: one\n  two\n\n  three", outline: "{a: one two↵three}"),
    Case(text: "{a: [1, {b: }], c}", outline: "{a: [1, {b: }], c: }"),
    Case(text: "[a: b, c]", outline: "[{a: b}, c]"),
    Case(text: "- - a\n  - b\n- c: d\n  e: f\n-", outline: "[[a, b], {c: d, e: f}, ]"),
    Case(text: "a:\n- b\n- c\nd: e", outline: "{a: [b, c], d: e}"),
    Case(text: "a: 1\r\nb: |\r\n  x\r\n  y\r\nc: 2\r", outline: "{a: 1, b: |x↵y↵|, c: 2}"),
    Case(text: "{\"a\": [true, null, 1e3]}", outline: "{\"a\": [true, null, 1e3]}"),
    Case(text: "\"a\\\n  b\"", outline: "\"ab\""),
    Case(text: "? a\n: b\n? c\n", outline: "{a: b, c: }"),
    Case(text: "---\na: 1\n...\n", outline: "{a: 1}"),
  ])
  func `the structure`(example: Case) {
    let (document, diagnostics) = Document.read(example.text)
    #expect(document.root?.outline == example.outline)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    "⟦⟦a⟧: ⟦1⟧⟧\n",
    "⟦⟦a⟧:⟦⟧\n⟦b⟧:⟦⟧⟧  # end\n\n",
    "⟦⟦é漢😀⟧: ⟦'ü''s'⟧\n⟦b⟧: ⟦\"\\u00e9\"⟧⟧\n",
    "⟦⟦stem⟧: ⟦|\n  one\n\n  two⟧\n\n\n⟦b⟧: ⟦>-\n  x⟧⟧  \n\n# c\n",
    "⟦⟦stem⟧: ⟦|+⟧ # nothing\n\n⟦b⟧: ⟦1⟧⟧\n",
    "⟦- ⟦⟦a⟧: ⟦1⟧⟧\n\n- ⟦⟦b⟧: ⟦[⟦x⟧, ⟦{⟦y⟧: ⟦z⟧}⟧ ]⟧⟧\n-⟦⟧⟧\n\n",
    "⟦⟦a⟧:\n⟦- ⟦b⟧\n- ⟦c d⟧⟧ # x\n⟦d⟧: ⟦e⟧⟧",
    "⟦⟦a⟧: ⟦one\n  two⟧\n\n⟦b⟧: ⟦'three\n\n  four'⟧⟧\r\n",
    "⟦⟦a⟧: ⟦1⟧\r\n⟦b⟧: ⟦|\r\n  x\r\n  y⟧\r\n⟦c⟧: ⟦2⟧⟧\r\n",
    "⟦⟦a⟧: ⟦1⟧\r⟦b⟧: ⟦2⟧⟧\r",
    "⟦[⟦⟦a⟧: ⟦b⟧⟧, ⟦[]⟧, ⟦{}⟧]⟧ # c",
    "  ⟦⟦a⟧:\n    ⟦⟦b⟧: ⟦1⟧⟧\n  ⟦c⟧: ⟦2⟧⟧\n",
    "--- ⟦- ⟦x⟧⟧".replacing("--- ", with: "---\n"),
  ])
  func `the ranges`(marked: String) {
    let expected = MarkedText(marked)
    let (document, diagnostics) = Document.read(expected.text)
    #expect(diagnostics.isEmpty)
    let ranges = document.root?.all.map(\.bounds) ?? []
    expectEqualText(MarkedText.mark(ranges, in: expected.text), marked)
  }

  @Test func `values, counts and parents`() throws {
    let (document, _) = Document.read("items:\n  - id: 'a'\n    n: \"\\x41b\"\n  - x\n")
    let root = try #require(document.root)
    let items = try #require(root["items"])
    let first = try #require(Array(items.elements).first)
    let id = try #require(first["id"])
    #expect(root.count == 1 && items.count == 2 && first.count == 2 && id.count == 0)
    #expect(id.equals("a") && id.equals([0x61]) && !id.equals("ab") && !first.equals("a"))
    #expect(first["n"]?.string == "Ab" && first["n"]?.utf8Count == 2)
    #expect(first["n"]?.withUTF8 { $0.count } == 2 && items.withUTF8 { $0.count } == 0)
    #expect(id.parent == first && first.parent == items && root.parent == nil)
    #expect(root["none"] == nil && id["x"] == nil)
    #expect(document.nodeCount == 9)
    #expect(Array(root.elements).isEmpty && Array(items.entries).isEmpty)
  }

  @Test func `a key in damaged text has one value`() throws {
    let document = Document.read("d:\n\"\"d:\nc:").document
    let root = try #require(document.root)
    #expect(root.isDamaged && root["c"] != nil)
    #expect(document.nodeCount == 1 + 2 * root.count)
  }

  @Test func `a comment may follow a byte order mark`() throws {
    let comments = Document.read("\u{FEFF}# top\na: b # beside\n").document.comments
    #expect(comments.map(\.text) == ["top", "beside"])
    #expect(comments.map(\.isAlone) == [true, false])
  }

  @Test func `a block has lines without their indentation`() throws {
    let text = "a: |\n   one\n     two\n\n   three\nb: >2-\n   x\n  y\nc: d\n"
    let root = try #require(Document.read(SourceFile(path: "", text: text)).document.root)
    let lines = root.entries.map { $0.value.blockLines.map { String(decoding: $0, as: UTF8.self) } }
    #expect(lines == [["one", "  two", "", "three"], [" x", "y"], []])
  }

  @Test func `a node keeps its document`() throws {
    func root() -> Node? { Document.read("a: b").document.root }
    #expect(try #require(root()).outline == "{a: b}")
  }
}

@Suite struct `Comparing with a vocabulary` {
  enum Key: String, CaseIterable { case id, topic, type, stem, key, options, rationale }

  @Test func `every word is found, no other text is`() throws {
    let vocabulary = Vocabulary(of: Key.self)
    let text = "[id, topic, 'type', \"ste\\x6d\", key, options, rationale, Id, idd, '', [id], i]"
    let root = try #require(Document.read(text).document.root)
    let found = root.elements.map { vocabulary[$0] }
    #expect(found == Key.allCases.map { $0 } + [nil, nil, nil, nil, nil])
    #expect(vocabulary.spellings == Key.allCases.map(\.rawValue))
    #expect(Vocabulary<Int>([])[root] == nil)
  }

  @Test func `words that fall into the same place are told apart`() throws {
    let words = (0..<500).map { "w\($0)" }
    let vocabulary = Vocabulary(words.enumerated().map { (spelling: $1, word: $0) })
    let root = try #require(Document.read("[" + words.joined(separator: ",") + "]").document.root)
    #expect(root.elements.map { vocabulary[$0] } == Array(0..<500))
  }
}
