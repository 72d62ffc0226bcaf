import Diagnostics
import TestSupport
import Testing

@Suite struct `Writing Checkstyle` {
  @Test func `an element each`() {
    expectEqualText(
      CheckstyleRenderer(tool: SampleFindings.tool).text(for: SampleFindings.all),
      #"""
      <?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="5.0">
        <file name="Banks/a b/ü,1.yaml">
          <error line="1" severity="warning" message="nobody reads this" \#
      source="banklint.orphan-file"/>
          <error line="1" column="6" severity="error" message="the name '漢字' is odd \#
      (help: choose another)" source="banklint.odd-name"/>
          <error line="2" column="7" severity="error" message="100% \#
      ::error::x,y␊::warning::z ␛[31m ]]&gt; &amp;&lt;&gt;&quot;' &lt;U+202E&gt;abc \#
      [a](b) &lt;U+FFFF&gt;| (help: 100% ::error::x,y␊::warning::z ␛[31m ]]&gt; \#
      &amp;&lt;&gt;&quot;' &lt;U+202E&gt;abc [a](b) &lt;U+FFFF&gt;|)" \#
      source="banklint.hostile"/>
        </file>
        <file name="./c.yaml">
          <error line="1" column="5" severity="warning" message="odd" \#
      source="banklint.odd-name"/>
        </file>
      </checkstyle>

      """#
    )
  }

  @Test func `no elements`() {
    expectEqualText(
      CheckstyleRenderer(tool: SampleFindings.tool).text(for: []),
      #"""
      <?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="5.0">
      </checkstyle>

      """#
    )
  }

  @Test func `no character that XML forbids`() {
    let scalars = (0...0xFFFF).compactMap { Unicode.Scalar($0) }
    let message = String(String.UnicodeScalarView(scalars))
    let finding = Diagnostic("r", message, at: .whole(SourceFile(path: "t", text: "")))
    let text = CheckstyleRenderer(tool: SampleFindings.tool).text(for: [finding])
    let forbidden = text.unicodeScalars.filter {
      switch $0.value {
      case 0x0A, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD: false
      default: true
      }
    }
    #expect(forbidden.isEmpty)
    #expect(text.split(separator: "\n").count == 6)
  }
}
