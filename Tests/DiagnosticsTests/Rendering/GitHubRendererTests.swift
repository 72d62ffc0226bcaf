import Diagnostics
import TestSupport
import Testing

@Suite struct `Writing workflow commands` {
  @Test func `escapes what would end a property or a message`() {
    expectEqualText(
      GitHubRenderer(tool: SampleFindings.tool).text(for: SampleFindings.all),
      #"""
      ::error title=banklint (odd-name),file=Banks/a \#
      b/ü%2C1.yaml,line=1,col=6,endLine=1,endColumn=8::the name '漢字' is odd%0Ahelp: \#
      choose another
      ::error title=banklint (hostile),file=Banks/a \#
      b/ü%2C1.yaml,line=2,endLine=4::100%25 ::error::x,y␊::warning::z ␛[31m ]]> &<>"' \#
      <U+202E>abc [a](b) <U+FFFF>|%0Ahelp: 100%25 ::error::x,y␊::warning::z ␛[31m ]]> \#
      &<>"' <U+202E>abc [a](b) <U+FFFF>|
      ::warning title=banklint (orphan-file),file=Banks/a b/ü%2C1.yaml::nobody reads \#
      this
      ::warning title=banklint (odd-name),file=c.yaml,line=1,col=5,endLine=1,\#
      endColumn=6::odd
      ::notice title=banklint::2 errors, 2 warnings

      """#
    )
  }

  @Test func `nothing without findings`() {
    #expect(GitHubRenderer(tool: SampleFindings.tool).text(for: []) == "")
  }

  @Test func `ten of each kind and the totals`() {
    let file = SourceFile(path: "/src/a.yaml", text: "x")
    let findings = Severity.allCases.flatMap { severity in
      (1...(severity == .error ? 12 : 10)).map {
        Diagnostic("r", "m\($0)", at: .whole(file), severity: severity)
      }
    }
    func lines(_ severity: Severity) -> String {
      (1...10).map { "::\(severity) title=banklint (r),file=a.yaml::m\($0)\n" }.joined()
    }
    expectEqualText(
      GitHubRenderer(tool: SampleFindings.tool, root: "/src/").text(for: findings),
      lines(.error) + lines(.warning)
        + "::notice title=banklint::12 errors (10 shown), 10 warnings\n"
    )
  }
}
