import Diagnostics
import Testing

@Suite struct `Ordering diagnostics` {
  @Test func `by path, place, rule and message, each once`() {
    let (a, b) = (SourceFile(path: "a", text: "xyz"), SourceFile(path: "b", text: "xyz"))
    let expected = [
      Diagnostic("r", "m", at: .whole(a)),
      Diagnostic("r", "m", at: SourceRange(a, 0..<1)),
      Diagnostic("r", "n", at: SourceRange(a, 0..<1)),
      Diagnostic("s", "a", at: SourceRange(a, 0..<1)),
      Diagnostic("a", "a", at: SourceRange(a, 1..<1)),
      Diagnostic("a", "a", at: SourceRange(b, 0..<0), severity: .warning),
    ]
    #expect((expected.reversed() + expected).inSourceOrder() == expected)
    #expect(expected.worstSeverity == .error)
    #expect(expected.count(of: .warning) == 1)
    #expect([Diagnostic]().worstSeverity == nil)
  }

  @Test func `files are equal by path and bytes`() {
    #expect(SourceFile(path: "a", text: "x") == SourceFile(path: "a", text: "x"))
    #expect(SourceFile(path: "a", text: "x") != SourceFile(path: "a", text: "y"))
    #expect(SourceFile(path: "a", text: "x") < SourceFile(path: "b", text: "x"))
  }
}
