import Diagnostics
import TestSupport
import Testing

@Suite struct `Writing lines` {
  @Test func `an object on each line`() {
    expectEqualText(
      JSONLinesRenderer().text(for: SampleFindings.all),
      #"""
      {"path":"Banks/a b/ü,1.yaml","line":null,"column":null,"endLine":null,\#
      "endColumn":null,"offset":null,"endOffset":null,"severity":"warning",\#
      "rule":"orphan-file","message":"nobody reads this","help":null,"notes":[],"fix":null}
      {"path":"Banks/a b/ü,1.yaml","line":1,"column":6,"endLine":1,"endColumn":8,\#
      "offset":6,"endOffset":12,"severity":"error","rule":"odd-name","message":"the \#
      name '漢字' is odd","help":"choose another","notes":[{"path":"./c.yaml","line":1,\#
      "column":1,"endLine":1,"endColumn":2,"offset":0,"endOffset":1,"message":"the \#
      rule is here"},{"path":"./c.yaml","line":null,"column":null,"endLine":null,\#
      "endColumn":null,"offset":null,"endOffset":null,"message":"and so is this"}],"fix":null}
      {"path":"Banks/a b/ü,1.yaml","line":2,"column":7,"endLine":4,"endColumn":3,\#
      "offset":21,"endOffset":31,"severity":"error","rule":"hostile","message":"100% \#
      ::error::x,y\n::warning::z \u001b[31m ]]> &<>\"' \#u{202E}abc [a](b) \#
      \#u{FFFF}|","help":"100% ::error::x,y\n::warning::z \u001b[31m ]]> &<>\"' \#
      \#u{202E}abc [a](b) \#u{FFFF}|","notes":[],"fix":null}
      {"path":"./c.yaml","line":1,"column":5,"endLine":1,"endColumn":6,"offset":7,\#
      "endOffset":11,"severity":"warning","rule":"odd-name","message":"odd",\#
      "help":null,"notes":[],"fix":null}

      """#
    )
  }

  @Test func `grouped by file`() {
    expectEqualText(
      GroupedRenderer().text(for: SampleFindings.all),
      #"""
      Banks/a b/ü,1.yaml
        -    warning  nobody reads this [orphan-file]
        1:6  error    the name '漢字' is odd [odd-name]
        2:7  error    100% ::error::x,y␊::warning::z ␛[31m ]]> &<>"' <U+202E>abc \#
      [a](b) <U+FFFF>| [hostile]

      ./c.yaml
        1:5  warning  odd [odd-name]


      """#
    )
  }

  @Test func `a row of a table each`() {
    expectEqualText(
      MarkdownRenderer().text(for: SampleFindings.all),
      #"""
      | Place | Severity | Rule | Message |
      | --- | --- | --- | --- |
      | Banks/a b/ü,1.yaml | warning | orphan-file | nobody reads this |
      | Banks/a b/ü,1.yaml\:1\:6 | error | odd-name | the name '漢字' is odd \(help\: \#
      choose another\) |
      | Banks/a b/ü,1.yaml\:2\:7 | error | hostile | 100% \#
      \:\:error\:\:x,y␊\:\:warning\:\:z ␛\[31m \]\]\> \&\<\>"' \<U\+202E\>abc \#
      \[a\]\(b\) \<U\+FFFF\>\| \(help\: 100% \:\:error\:\:x,y␊\:\:warning\:\:z ␛\[31m \#
      \]\]\> \&\<\>"' \<U\+202E\>abc \[a\]\(b\) \<U\+FFFF\>\|\) |
      | ./c.yaml\:1\:5 | warning | odd-name | odd |

      """#
    )
  }

  @Test func `a table that grows too long is cut`() {
    let whole = MarkdownRenderer().text(for: Array(SampleFindings.all.prefix(2)))
    let cut = MarkdownRenderer(byteLimit: whole.utf8.count).text(for: SampleFindings.all)
    expectEqualText(cut, whole + "\n2 more.\n")
  }

  static let renderers: [any DiagnosticRenderer] = [
    JSONLinesRenderer(), GroupedRenderer(), MarkdownRenderer(), ConciseRenderer(),
    SnippetRenderer(), JSONRenderer(), GitLabRenderer(),
    CheckstyleRenderer(tool: SampleFindings.tool),
    JUnitRenderer(tool: SampleFindings.tool), SARIFRenderer(tool: SampleFindings.tool),
    RDJSONRenderer(tool: SampleFindings.tool),
  ]

  @Test(arguments: renderers.indices)
  func `no text forges a line or steers a terminal`(index: Int) {
    let text = Self.renderers[index].text(for: SampleFindings.all)
    for line in text.split(whereSeparator: \.isNewline) {
      let start = line.drop { $0 == " " }
      #expect(!start.hasPrefix("::error") && !start.hasPrefix("::warning"), "\(line)")
    }
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: ["JSON lines", "grouped", "Markdown"])
  func `nothing without findings`(form: String) {
    let renderers: [String: any DiagnosticRenderer] = [
      "JSON lines": JSONLinesRenderer(), "grouped": GroupedRenderer(),
      "Markdown": MarkdownRenderer(),
    ]
    #expect(renderers[form]?.text(for: []) == "")
  }
}
