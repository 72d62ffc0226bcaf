import Diagnostics
import TestSupport
import Testing

@Suite struct `Writing fixes` {
  private static let file = SourceFile(path: "Banks/a b/ü.yaml", text: "é: the the漢\nkey: x\n")
  private static let other = SourceFile(path: "c.yaml", text: "a\n")

  private static func finding(_ edits: [Diagnostic.Edit], isSafe: Bool = true) -> Diagnostic {
    Diagnostic(
      "repeated-word",
      "'the' stands twice",
      at: SourceRange(file, 4..<11),
      severity: .warning,
      fix: .init("write [it] once", isSafe: isSafe, edits: edits)
    )
  }

  private static let local = finding([
    .init(SourceRange(file, 20..<21), with: "\"y\""), .init(SourceRange(file, 7..<11), with: ""),
  ])
  private static let elsewhere = finding(
    [
      .init(SourceRange(other, 1..<1), with: "\u{1F680}"),
      .init(SourceRange(file, 0..<2), with: "e"),
    ],
    isSafe: false
  )

  @Test func `JSON has every edit with its place`() {
    expectEqualText(
      JSONLinesRenderer().text(for: [Self.elsewhere]),
      #"""
      {"path":"Banks/a b/ü.yaml","line":1,"column":4,"endLine":1,"endColumn":11,"offset":4,"endOffset":11,"severity":"warning","rule":"repeated-word","message":"'the' stands twice","help":null,"notes":[],"fix":{"title":"write [it] once","safe":false,"edits":[{"path":"c.yaml","line":1,"column":2,"endLine":1,"endColumn":2,"offset":1,"endOffset":1,"replacement":"🚀"},{"path":"Banks/a b/ü.yaml","line":1,"column":1,"endLine":1,"endColumn":2,"offset":0,"endOffset":2,"replacement":"e"}]}}

      """#
    )
  }

  @Test func `SARIF has the edits file by file, in source order`() {
    let text = SARIFRenderer(tool: SampleFindings.tool).text(for: [Self.local, Self.elsewhere])
    let compact = text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
    #expect(
      compact.contains(
        #""fixes": [{"description": {"text": "write [it] once"},"artifactChanges": [{"artifactLocation": {"uri": "Banks/a%20b/%C3%BC.yaml"},"replacements": [{"deletedRegion": {"startLine": 1,"startColumn": 7,"endLine": 1,"endColumn": 11},"insertedContent": {"text": ""}},{"deletedRegion": {"startLine": 2,"startColumn": 6,"endLine": 2,"endColumn": 7},"insertedContent": {"text": "\"y\""}}]}]}]"#
      )
    )
    #expect(
      compact.contains(
        #""artifactChanges": [{"artifactLocation": {"uri": "c.yaml"},"replacements": [{"deletedRegion": {"startLine": 1,"startColumn": 2,"endLine": 1,"endColumn": 2},"insertedContent": {"text": "🚀"}}]},{"artifactLocation": {"uri": "Banks/a%20b/%C3%BC.yaml"}"#
      )
    )
  }

  @Test func `reviewdog gets one suggestion, if the fix stays in the file`() {
    let tool = SampleFindings.tool
    let text = RDJSONRenderer(tool: tool).text(for: [Self.local])
    let compact = text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
    #expect(
      compact.contains(
        #""suggestions": [{"range": {"start": {"line": 1,"column": 8},"end": {"line": 2,"column": 7}},"text": "漢\nkey: \"y\""}]"#
      )
    )
    #expect(!RDJSONRenderer(tool: tool).text(for: [Self.elsewhere]).contains("suggestions"))
  }

  @Test func `people read what a fix does where no help says it`() {
    #expect(SnippetRenderer().text(for: [Self.local]).contains("= help: write [it] once\n"))
    var helped = Self.local
    helped.help = "read it again"
    let text = SnippetRenderer().text(for: [helped])
    #expect(text.contains("= help: read it again\n") && !text.contains("write [it] once"))
  }
}
