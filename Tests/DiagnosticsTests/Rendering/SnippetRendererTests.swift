import Diagnostics
import TestSupport
import Testing
import Typesetting

@Suite struct `Showing snippets` {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let marked: String
    let snippet: String

    init(_ description: String, _ marked: String, _ snippet: String) {
      testDescription = description
      self.marked = marked
      self.snippet = snippet
    }
  }

  static let cases = [
    Case(
      "ASCII",
      "a: 1\n  text: ⟦Amazon⟧ Bedrock\n",
      """
      t.yaml:2:9: error: wrong [r]
          2 |   text: Amazon Bedrock
            |         ^^^^^^
      """
    ),
    Case(
      "wide characters",
      "a: 模型⟦検索⟧x\n",
      """
      t.yaml:1:6: error: wrong [r]
          1 | a: 模型検索x
            |        ^^^^
      """
    ),
    Case(
      "combining characters",
      "a: e\u{301}e\u{301}⟦o\u{308}n⟧\n",
      """
      t.yaml:1:8: error: wrong [r]
          1 | a: e\u{301}e\u{301}o\u{308}n
            |      ^^
      """
    ),
    Case(
      "emoji",
      "a: 🙂⟦🚀⟧b",
      """
      t.yaml:1:5: error: wrong [r]
          1 | a: 🙂🚀b
            |      ^^
      """
    ),
    Case(
      "tabs",
      "\ta:\t⟦b⟧",
      """
      t.yaml:1:5: error: wrong [r]
          1 |     a:    b
            |           ^
      """
    ),
    Case(
      "CR LF",
      "a: 1\r\nb: ⟦2⟧\r\nc: 3\r\n",
      """
      t.yaml:2:4: error: wrong [r]
          2 | b: 2
            |    ^
      """
    ),
    Case(
      "lone CR",
      "a: 1\rb: ⟦2⟧\rc: 3\r",
      """
      t.yaml:2:4: error: wrong [r]
          2 | b: 2
            |    ^
      """
    ),
    Case(
      "several lines",
      "a: ⟦one\n  two⟧\n",
      """
      t.yaml:1:4: error: wrong [r]
          1 | a: one
            |    ^^^
      """
    ),
    Case(
      "an empty range",
      "a:⟦⟧\nb: 1\n",
      """
      t.yaml:1:3: error: wrong [r]
          1 | a:
            |   ^
      """
    ),
    Case(
      "an empty line",
      "a: 1\n⟦⟧\n",
      """
      t.yaml:2:1: error: wrong [r]
          2 |
            | ^
      """
    ),
    Case(
      "the end of the file",
      "a: 1\n⟦⟧",
      """
      t.yaml:2:1: error: wrong [r]
          2 |
            | ^
      """
    ),
    Case(
      "escape sequences",
      "a: \u{1B}[31m\u{7F}\u{9B}⟦red⟧",
      """
      t.yaml:1:11: error: wrong [r]
          1 | a: ␛[31m␡<U+009B>red
            |                  ^^^
      """
    ),
    Case(
      "bidirectional controls",
      "a: \u{202E}⟦\u{2066}x⟧\u{200F}",
      """
      t.yaml:1:5: error: wrong [r]
          1 | a: <U+202E><U+2066>x<U+200F>
            |            ^^^^^^^^^
      """
    ),
    Case(
      "invisible characters",
      "\u{FEFF}a:\u{200B}⟦b⟧\u{2028}c",
      """
      t.yaml:1:5: error: wrong [r]
          1 | <U+FEFF>a:<U+200B>b<U+2028>c
            |                   ^
      """
    ),
  ]

  @Test(arguments: cases)
  func `the carets stand under the range`(example: Case) {
    let marked = MarkedText(example.marked)
    let file = SourceFile(path: "t.yaml", text: marked.text)
    let found = Diagnostic("r", "wrong", at: SourceRange(file, marked.ranges[0]))
    expectEqualText(SnippetRenderer().text(for: [found]), example.snippet + "\n\n")
  }

  @Test func `bytes that are not UTF-8 are shown by their values`() {
    let file = SourceFile(path: "t.yaml", bytes: Array("a: ".utf8) + [0xFF, 0xC3, 0x28, 0x78])
    let found = Diagnostic("r", "wrong", at: SourceRange(file, 4..<6))
    expectEqualText(
      SnippetRenderer().text(for: [found]),
      """
      t.yaml:1:5: error: wrong [r]
          1 | a: <0xFF><0xC3>(x
            |          ^^^^^^^


      """
    )
  }

  @Test func `notes, help and places in other files`() {
    let one = MarkedText("- text: ⟦Amazon⟧\n- text: x\n- text: ⟦Amazon⟧\n")
    let file = SourceFile(path: "Banks/a.yaml", text: one.text)
    let two = MarkedText("x\ny: ⟦Amazon⟧")
    let other = SourceFile(path: "Banks/b.yaml", text: two.text)
    let found = Diagnostic(
      "repeated-options",
      "option 'C' says the same as option 'A'",
      at: SourceRange(file, one.ranges[1]),
      severity: .warning,
      notes: [
        .init("option 'A' is here", at: SourceRange(file, one.ranges[0])),
        .init("so does this", at: SourceRange(other, two.ranges[0])),
        .init("this file is new", at: .whole(other)),
      ],
      help: "give each option its own text"
    )
    expectEqualText(
      SnippetRenderer().text(for: [found]),
      """
      Banks/a.yaml:3:9: warning: option 'C' says the same as option 'A' [repeated-options]
          3 | - text: Amazon
            |         ^^^^^^
          1 | - text: Amazon
            |         ------ option 'A' is here
            ::: Banks/b.yaml:2:4
          2 | y: Amazon
            |    ------ so does this
            ::: Banks/b.yaml: this file is new
            = help: give each option its own text


      """
    )
  }

  @Test func `a file as a whole has no excerpt`() {
    let file = SourceFile(path: "t.yaml", text: "a: 1")
    let found = Diagnostic("empty-document", "the file holds nothing", at: .whole(file))
    expectEqualText(
      SnippetRenderer().text(for: [found]),
      "t.yaml: error: the file holds nothing [empty-document]\n\n"
    )
  }

  @Test func `the gutter grows with the line numbers`() {
    let text = String(repeating: "\n", count: 123_455) + "x"
    let file = SourceFile(path: "t.yaml", text: text)
    let place = SourceRange(file, text.utf8.count - 1..<text.utf8.count)
    expectEqualText(
      SnippetRenderer().text(for: [Diagnostic("r", "wrong", at: place, help: "h")]),
      """
      t.yaml:123456:1: error: wrong [r]
      123456 | x
             | ^
             = help: h


      """
    )
  }

  @Test(arguments: [0, 30, 5_000_000, 9_999_990])
  func `an endless line is shown around the range`(offset: Int) throws {
    let file = SourceFile(path: "t.yaml", bytes: Array(repeating: 0x61, count: 10_000_000))
    let found = Diagnostic("r", "wrong", at: SourceRange(file, offset..<offset + 5))
    let lines = SnippetRenderer().text(for: [found]).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(CellWidth.of(String(lines[1])) <= 8 + 102)
    #expect(lines[1].contains("…"))
    let text = Array(lines[1].unicodeScalars)
    let marks = Array(lines[2].unicodeScalars)
    let carets = try #require(marks.firstIndex(of: "^"))..<marks.endIndex
    #expect(carets.count == 5)
    #expect(text[carets].allSatisfy { $0 == "a" })
  }

  @Test func `colours are on only when asked for`() {
    let file = SourceFile(path: "t.yaml", text: "a")
    let found = Diagnostic("r", "wrong", at: SourceRange(file, 0..<1))
    expectEqualText(
      SnippetRenderer(style: .colored).text(for: [found]),
      """
      \u{1B}[1mt.yaml:1:1:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m wrong [r]
          \u{1B}[34m1 |\u{1B}[0m a
           \u{1B}[34m |\u{1B}[0m \u{1B}[1;31m^\u{1B}[0m


      """
    )
  }

  @Test func `messages cannot forge output`() {
    let file = SourceFile(path: "a\nb.yaml", text: "a")
    let found = Diagnostic(
      "r",
      "key '\u{1B}]0;x\u{7}\n\u{202E}' is wrong",
      at: SourceRange(file, 0..<1),
      help: "\r"
    )
    expectEqualText(
      SnippetRenderer().text(for: [found]),
      """
      a␊b.yaml:1:1: error: key '␛]0;x␇␊<U+202E>' is wrong [r]
          1 | a
            | ^
            = help: ␍


      """
    )
  }
}
