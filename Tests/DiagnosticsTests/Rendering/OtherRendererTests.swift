import Diagnostics
import JSON
import TestSupport
import Testing

@Suite struct `Showing one line or one object` {
  private let file = SourceFile(path: "t.yaml", text: "a: é\nb: 漢字\n")

  @Test func `one line each`() {
    let found = [
      Diagnostic("r", "wrong", at: SourceRange(file, 9..<15)),
      Diagnostic("s", "odd", at: .whole(file), severity: .warning),
    ]
    expectEqualText(
      ConciseRenderer().text(for: found),
      """
      t.yaml:2:4: error: wrong [r]
      t.yaml: warning: odd [s]

      """
    )
  }

  @Test func `one object each`() {
    let note = Diagnostic.Note("here", at: SourceRange(file, 3..<5))
    let found = [
      Diagnostic("r", "wrong", at: SourceRange(file, 9..<15), notes: [note], help: "stop"),
      Diagnostic("s", "odd", at: .whole(file), severity: .warning),
    ]
    expectEqualText(
      JSONRenderer(layout: .compact).text(for: found),
      #"[{"path":"t.yaml","line":2,"column":4,"endLine":2,"endColumn":6,"offset":9,"#
        + #""endOffset":15,"severity":"error","rule":"r","message":"wrong","help":"stop","#
        + #""notes":[{"path":"t.yaml","line":1,"column":4,"endLine":1,"endColumn":5,"offset":3,"#
        + #""endOffset":5,"message":"here"}],"fix":null},{"path":"t.yaml","line":null,"column":null,"#
        + #""endLine":null,"endColumn":null,"offset":null,"endOffset":null,"#
        + #""severity":"warning","rule":"s","message":"odd","help":null,"notes":[],"#
        + #""fix":null}]"#
        + "\n"
    )
  }

  @Test(arguments: [
    (
      Summary(errors: 2, warnings: 1, files: 3, items: 118),
      "2 errors, 1 warning in 3 files (118 items)"
    ),
    (Summary(errors: 0, warnings: 2, files: 1, items: 1), "2 warnings in 1 file (1 item)"),
    (Summary(errors: 1, warnings: 0, files: 2), "1 error in 2 files"),
    (Summary(errors: 0, warnings: 0, files: 0, items: 0), "no findings in 0 files (0 items)"),
  ])
  func `the last line counts`(summary: Summary, text: String) {
    #expect(summary.text == text)
  }
}
