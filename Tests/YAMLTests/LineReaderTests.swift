import Diagnostics
import Foundation
import Testing

@testable import YAML

@Suite struct `Reading line by line` {
  @Test(arguments: [
    "a: 1", "a: 1\n", "a : 1\n", "a:\t1\n", "a: \tb \t\n", "  a: 1\n  b: 2\n", "a:\n\n\nb:\n\n",
    "a: b:c\n", "a: b#c\n", "a: b #c\n", "a: b\t#c\n", "a: #c\n", "a:b: c\n", "a#b: c\n",
    "a: -b\n", "a: --- b\n", "a: ...\n", "-a: b\n", "a: -1\nb: .5\n", "a: x?y\n", "a: é😀 # ü\n",
    "é: 漢\n", "a: b'c\"d\n", "a: b, c\n", "a: b [c] {d}\n",
    "a: b & c * d ! e | f > g % h @ i ` j\n",
    "\"a\": 1\n'b' : 2\n\"c\":\n", "a: ''\nb: \"\"\n", "a: 'it''s'''\nb: ''''\n", "a: 'x' # y\n",
    "a: \"x: # y\"\n", "a: \"\\\"\\\\\\n\\t\"\n", "a: 'x\ty'\n", "a: \"b\"\t# c\n",
    "a:\n  b:\n    c: 1\n  d: 2\ne: 3\n", "a:\n    b: 1\nc:\n  d: 2\n", "a:\n  value\n",
    "a:\n  'b'\nc: d\n",
    "a:\n# x\n  # y\n\n  b: 1\n      # z\n  c: 2\n#", "# only\na: 1 # b\n\n  # c\n",
    "a: b\n  # c\nd: e\n",
    "- a\n- b\n", "-\n-\n", "- \n-   \n", "-   a\n-   b: 1\n    c: 2\n", "- - a\n  - b\n- - - c\n",
    "- -a\n",
    "-\n  a: 1\n-\n  - b\n", "- # c\n  a: 1\n", "- a:\n  b:\n    - c\n- d:\n  - e\n  - f\n",
    "- a:\n  - b\n  c: d\n", "- a:\n- b:\n", "- 'a'\n- \"b\": c\n  d: e\n", "- a #b\n- #c\n",
    "a:\n- b\n- c\nd: e\n", "a:\n- b: 1\n  c: 2\n-\n-  d\ne:\n- f\n", "a:\n  - b\n  - c\nd:\n  -\n",
    "a:\n\n- b\n",
    "a: |\n  x\n", "a: |\n  x", "a: |\n   x\n  \n   y\n\n\n", "a: |+\n  x\n\n\nb: 1\n",
    "a: |-\n  x\n\n\nb: 1\n",
    "a: |+\n  x\n  ", "a: |\n  x\n    ", "a: |\n  x\n   \n", "a: |\n\n \n  x\n",
    "a: | # c\n  # x\n  y #z\n# d\n",
    "a: |\n  x\n  \ty\n", "a: |\n  x: y\n  - z\n  'q\n", "a: |\n  é\n   漢 \nb: c\n",
    "- |\n  x\n- >\n y\n",
    "a:\n- |\n  x\n- y\n", "a:\n  |\n  x\nb: c\n", "a: |\n  x\n\n# c\nb: 1\n",
    "a: |\n  x\n # c\nb: 1\n",
    "a: |-\t\n  x\n", "a: |\n --- \n",
    "a: >\n  x\n  y\n", "a: >\n  x\n\n  y\n\n\n  z\n", "a: >-\n  x\n   y\n  z\n",
    "a: >+\n\n  x\n\n   y\n\n\n  z\n\n",
    "a: >\n  x \n   \n  y\n    ", "a: >\n  x\n  \ty\n\n  z", "a: >\n\n\n  x\n",
    "a: []\nb: {}\n", "a: [ ]\nb: { }\n", "a: [b, c d,e]\n", "a: [ b , 'c' , \"d\" ] # e\n",
    "a: {b: c, d: e}\n",
    "a: {b : [c, {d: e}], 'f': \"g\", h: 'it''s'}\n", "- [a]\n- {b: c}\n", "a: [b:c, -d, e#f, -]\n",
    "a: [[], [[]]]\n",
    "a:\n  [b]\nc: d\n", "a: [\tb\t,\tc]\t\n", "a: {b: -}\n", "a: [http://x/y?z#a]\n",
    "a: 1\r\nb: |\r\n  x\r\n\r\n  y\r\n\r\nc: [d]\r\n", "- a\r\n-\r\n- 'b'\r\n",
    "a: >\r\n  x\r\n  y\r\n# c\r\n",
    "a: 1\na: 2\n<<: b\n", "a: b\n  c\n", "- a\n  b\n", "a: b\n\n c\n",
    "a: b \n\n\n  c # d\n  # e\nf: g\n",
    "a: b\n  c\n\n   d\ne: f\n",
    "- a\n  b\n- c\n\n  'd'\n -\n", "a:\n- b\n c\n- d\n", "a:\n  b\n  - c [\n\n\nd: e",
    "a: b\n  c:d\n  e#\n",
    "a: b\r\n  c\r\n\r\n  d\r\n", "a: [b,]\n", "a: {b: c, }\n", "a: b\n \n  c\n    ",
    "a: ~\nb: no\nc: 0x1\n",
  ])
  func `makes what the parser makes`(text: String) {
    #expect(BothReaders.readLines(Array(text.utf8)))
    BothReaders.expectEqualDocuments(Array(text.utf8))
  }

  @Test(arguments: [
    "", "\n", "# c\n", "a", "'a'", "|\n  x\n", "[a]", "{a: b}", "---\na: 1\n", "a: 1\n---\nb: 2\n",
    "a: 1\n...\n",
    "%YAML 1.1\n---\na: 1\n", "a: &b c\n", "a: *b\n", "a: !b c\n", "&a b: c\n", "? a\n: b\n",
    ": a\n", "a: ? b\n",
    "a: : b\n", "a: @b\n", "a: `b\n", "a: %b\n", "a: - b\n", "a: b: c\n", "a: 'b': c\n",

    "a: 'b\n  c'\n", "a: \"b\n  c\"\n", "a: 'b' c\n", "a: 'b'c\n", "a: \"b\"#c\n",
    "a: \"\\x41\"\n",
    "a: \"\\q\"\n", "a: \"b\\\n  c\"\n", "a: 'b\n", "a: \"b\\\"\n", "a\nb: c\n", "a: b\n  c: d\n",
    "a: b\n  : c\n", "a: b\n  c:\n", "a: b # c\n  d\n", "a: b\n  # c\n  d\n", "a: b\n  \tc\n",
    "a: b\n  c\n\t\n  d\n", "a: [,]\n", "a: [b,,]\n", "- a: b\n  c\n", "a\n  b: c\n", "a: b\nc\n",
    "a: b\n- c\n", "- a\nb: c\n",
    "- a\n  b: c\n", "- a: b\n c: d\n", "a:\n    b: c\n  d: e\n", "  a: b\nc: d\n",
    "a:\n  - b\n - c\n",
    "a:\n  - b\n  c: d\n", "\ta: b\n", "a:\n\tb: c\n", "-\ta\n", "a: b\n\t\nc: d\n",
    "a: b\n\t# c\n", "a:\n  b\n  c: d\n",
    "a: |\nb: c\n", "a: |", "a: |\n", "a: |\n\n\n", "a: |\n   \n  x\n", "a: |\n\tx\n",
    "a: |\n  \tx\n", "a: |\n  x\n \ty\n",
    "a: |x\n  y\n", "a: |2\n    x\n", "a: |\n   x\n  y: z\n", "a: |0\n  y\n", "a: |#c\n  y\n",
    "a: | x\n", "a: |\n  x\n   y\n z\n", "a: [b\n", "a: [b,\n  c]\n",
    "a: [b]]\n", "a: [b] c\n", "a: [b]: c\n", "a: [b: c]\n", "a: [,b]\n",
    "a: [b c, # d\n]\n", "a: {b}\n",
    "a: {b:}\n", "a: {b: }\n", "a: {b:c}\n", "a: {'b':c}\n", "a: {b: c: d}\n", "a: {? b: c}\n",
    "a: [b:, c]\n", "a: [- b]\n",
    "a: [&b c]\n", "a: {[b]: c}\n", "[a]: b\n", "- [a]: b\n", "a: [b #c]\n",
    "a: [b]#c\n",
    "a: 1\rb: 2\n", "a: 1\n\r", "a: \u{2028}\n", "\u{FEFF}a: 1\n", "a: \u{0}\n", "a: \u{85}b\n",
  ])
  func `leaves to the parser what it does not know`(text: String) {
    #expect(!BothReaders.readLines(Array(text.utf8)))
  }

  @Test(arguments: syntaxCases + refusalCases + recoveryCases)
  func `leaves mistakes to the parser`(example: FindingCase) {
    _ = BothReaders.readLines(Array(example.text.utf8))
    BothReaders.expectEqualDocuments(Array(example.text.utf8))
  }

  @Test func `goes as deep as the limits`() {
    let text = { (levels: Int) in
      Array((0..<levels).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8)
    }
    #expect(BothReaders.readLines(text(64)) && !BothReaders.readLines(text(65)))
    let limits = Limits(nesting: 3)
    #expect(BothReaders.readLines(text(3), limits: limits))
    #expect(!BothReaders.readLines(text(4), limits: limits))
    #expect(!BothReaders.readLines(Array("a: [[{b: c}]]\n".utf8), limits: limits))
    #expect(!BothReaders.readLines(text(65), limits: Limits(nesting: 1_000)))
  }

  @Test func `counts as many nodes as the parser`() {
    for text in ["a: 1\nb:\n", "- a\n- b\n- c\n-\n", "- [a, b, c]\n", "- {a: b}\n- c\n"] {
      #expect(BothReaders.readLines(Array(text.utf8), limits: Limits(nodes: 5)))
      #expect(!BothReaders.readLines(Array(text.utf8), limits: Limits(nodes: 4)))
    }
  }

  @Test func `knows how long a key may be`() {
    let text = { (length: Int) in Array("\(String(repeating: "k", count: length)): v\n".utf8) }
    #expect(BothReaders.readLines(text(1_024)) && !BothReaders.readLines(text(1_025)))
    let brackets = { (length: Int) in Array("a: {".utf8) + text(length).dropLast() + Array("}".utf8)
    }
    #expect(BothReaders.readLines(brackets(1_024)) && !BothReaders.readLines(brackets(1_025)))
    #expect(BothReaders.readLines(Array("a: \(String(repeating: "v", count: 100_000))\n".utf8)))
  }
}
