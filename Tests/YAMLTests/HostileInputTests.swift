import Diagnostics
import TestSupport
import Testing
import YAML

@Suite struct `Reading hostile input` {
  private func rules(_ bytes: [UInt8], limits: Limits = .standard) -> [RuleID] {
    let source = SourceFile(path: "t.yaml", bytes: bytes)
    return Document.read(source, limits: limits).diagnostics.map(\.rule)
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let rules: [RuleID]

    init(_ description: String, _ text: String, _ rules: [RuleID]) {
      testDescription = description
      self.text = text
      self.rules = rules
    }
  }

  @Test(arguments: [
    Case("a megabyte of [", String(repeating: "[", count: 1 << 20), ["nesting-too-deep"]),
    Case("a megabyte of {", String(repeating: "{", count: 1 << 20), ["nesting-too-deep"]),
    Case("deep blocks", String(repeating: "- ", count: 20_000), ["nesting-too-deep"]),
    Case(
      "deep mappings",
      (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
      ["nesting-too-deep"]
    ),
    Case("64 levels", String(repeating: "[", count: 64) + String(repeating: "]", count: 64), []),
    Case(
      "65 levels",
      String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
      ["nesting-too-deep"]
    ),
    Case("an endless line", "a: " + String(repeating: "x", count: 10_000_000), []),
    Case("an endless quote", "a: \"" + String(repeating: "x\n ", count: 100_000), ["yaml-syntax"]),
    Case("a broken list as a key", "?\n- '\n- {e: f}\n", ["yaml-syntax"]),
    Case("many keys", (0..<100_000).map { "k\($0): 1\n" }.joined(), []),
  ])
  func `ends soon`(example: Case) {
    #expect(rules(Array(example.text.utf8)) == example.rules)
  }

  @Test func `aliases are refused and never followed`() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1..<40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let (document, diagnostics) = Document.read(text)
    #expect(diagnostics.count == 101 && diagnostics.last?.rule == "too-many-findings")
    #expect(Set(diagnostics.map(\.rule)) == ["yaml-alias", "yaml-anchor", "too-many-findings"])
    #expect(document.nodeCount == 1 + 40 * 4)
  }

  @Test func `one key a hundred thousand times`() {
    let text = String(repeating: "k: 1\n", count: 100_000)
    let diagnostics = Document.read(text).diagnostics
    #expect(diagnostics.count == 101)
    #expect(diagnostics.last?.message == "99899 more findings are not shown")
  }

  @Test func `a hundred broken entries and more`() {
    let text = "items:\n" + String(repeating: "  - id: \"a\n", count: 1_000)
    let diagnostics = Document.read(text).diagnostics
    #expect(diagnostics.count <= 101)
  }

  @Test(
    arguments: [
      ([], ["empty-document"]),
      ([0xEF, 0xBB, 0xBF], ["empty-document", "byte-order-mark"]),
      (Array("# only\n\n".utf8), ["empty-document"]),
      (Array("---\n".utf8), ["empty-document"]),
      ([0xFF, 0xFE, 0x61, 0x00], ["utf-16"]),
      ([0xFE, 0xFF, 0x00, 0x61], ["utf-16"]),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], ["utf-16"]),
      ([0x61, 0, 0x3A, 0, 0x20, 0, 0x62, 0], ["utf-16"]),
      ([0, 0x61, 0, 0x3A, 0, 0x20, 0, 0x62], ["utf-16"]),
      ([0x61, 0, 0, 0, 0x3A, 0, 0, 0], ["utf-16"]),
      (Array("a: x\u{0}y".utf8), ["control-character"]),
      (Array("a: \"\\uD800\"".utf8), ["yaml-syntax"]),
      (Array("a: b\n---\nc: d\n---\ne: f".utf8), ["several-documents"]),
    ] as [([UInt8], [RuleID])]
  )
  func `encodings and emptiness`(bytes: [UInt8], expected: [RuleID]) {
    #expect(rules(bytes) == expected)
  }

  @Test func `a file above the limit is not read`() {
    var limits = Limits.standard
    limits.bytes = 10
    #expect(rules(Array("a: 1234567".utf8), limits: limits) == [])
    #expect(rules(Array("a: 12345678".utf8), limits: limits) == ["file-too-large"])
  }

  @Test func `a file of more nodes than the limit is refused whole`() {
    let limits = Limits(nodes: 7)
    for (text, isRead) in [
      ("a: 1\nb: 2\nc: 3\n", true), ("a: 1\nb: 2\nc:\n", true), ("a: 1\nb: 2\nc: [d]\n", false),
      ("[a, b, c, d, e, f]", true), ("[a, b, c, d, e, f, g]", false),
      ("a: *b\nc: *d\ne: *f\ng: h", false),
      ("a: 1\na: 1\na: 1\na: 1\n", false),
    ] {
      let (document, diagnostics) = Document.read(SourceFile(path: "t", text: text), limits: limits)
      #expect(diagnostics.contains { $0.rule == "file-too-large" } == !isRead)
      #expect((document.root != nil) == isRead)
      guard !isRead else { continue }
      let message = "the file has more than 7 keys and values, the most that are read"
      #expect(diagnostics.first { $0.rule == "file-too-large" }?.message == message)
    }
  }

  @Test func `bad characters do not hide other mistakes`() {
    let bytes = Array("a: \u{1B}x\nb: ".utf8) + [0xE9, 0x0A] + Array("a: 2\nc: \u{FFFE}\n".utf8)
    let (document, diagnostics) = Document.read(SourceFile(path: "t.yaml", bytes: bytes))
    let rules: [RuleID] = [
      "control-character", "invalid-utf-8", "duplicate-key", "control-character",
    ]
    #expect(diagnostics.map(\.rule) == rules)
    #expect(document.root?.outline == "{a: _x, b: _, a: 2, c: \u{FFFD}}")
  }

  @Test(arguments: ["y: \"\nb:\u{0}", "y: \"\nb:\u{1}z", "- a: \"\n-\u{0}"])
  func `reading does not go on with a key before a control character`(text: String) {
    let (document, _) = Document.read(text)
    #expect(document.root?.all.count == document.nodeCount)
  }

  @Test(arguments: ["b:\n- \"\rb: \"L", "b:\n- \"\nb: \"L", "b:\n- a: \"\nb: \"L"])
  func `where a quote was too long nodes stay in their parents`(text: String) {
    let nodes = Document.read(text).document.root?.all ?? []
    #expect(nodes.count > 4)
    for node in nodes {
      guard let parent = node.parent else { continue }
      #expect(parent.bounds.lowerBound <= node.bounds.lowerBound)
      #expect(parent.bounds.upperBound >= node.bounds.upperBound)
    }
  }

  @Test(arguments: ["!\r\u{0}:", "&a\n\u{1}b: c", "- !\n  \u{0}: b"])
  func `a control character after a tag or an anchor is a part of the key`(text: String) {
    let nodes = Document.read(text).document.root?.all ?? []
    #expect(nodes.count >= 3)
    #expect(nodes.map(\.bounds.lowerBound) == nodes.map(\.bounds.lowerBound).sorted())
  }

  @Test func `the name of an alias is text whatever its bytes are`() {
    let bytes = Array("a: *b".utf8) + [0xBA, 0x01, 0x0A]
    let (document, _) = Document.read(SourceFile(path: "t.yaml", bytes: bytes))
    let alias = document.root?["a"]
    #expect(alias?.string == "*b__" && alias?.utf8Count == 4 && alias?.isDamaged == true)
  }
}
