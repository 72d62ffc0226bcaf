import Diagnostics
import TestSupport
import Testing

@Suite struct `Writing JUnit` {
  @Test func `a case for each file`() {
    expectEqualText(
      JUnitRenderer(tool: SampleFindings.tool).text(for: SampleFindings.all),
      #"""
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
        <testsuite name="banklint" package="banklint" id="0" \#
      timestamp="1970-01-01T00:00:00" hostname="localhost" tests="2" failures="1" \#
      errors="0" skipped="0" time="0">
          <properties>
            <property name="version" value="1.2.3"/>
          </properties>
          <testcase name="Banks/a b/ü,1.yaml" classname="banklint" time="0">
            <failure type="odd-name" message="the name '漢字' is odd (and 1 more)">
      error: Banks/a b/ü,1.yaml:1:6: the name '漢字' is odd (help: choose another) \#
      [odd-name]
      error: Banks/a b/ü,1.yaml:2:7: 100% ::error::x,y␊::warning::z ␛[31m ]]&gt; \#
      &amp;&lt;&gt;&quot;' &lt;U+202E&gt;abc [a](b) &lt;U+FFFF&gt;| (help: 100% \#
      ::error::x,y␊::warning::z ␛[31m ]]&gt; &amp;&lt;&gt;&quot;' &lt;U+202E&gt;abc \#
      [a](b) &lt;U+FFFF&gt;|) [hostile]</failure>
          </testcase>
          <testcase name="./c.yaml" classname="banklint" time="0"/>
          <system-out>
      warning: Banks/a b/ü,1.yaml: nobody reads this [orphan-file]
      warning: ./c.yaml:1:5: odd [odd-name]</system-out>
          <system-err></system-err>
        </testsuite>
      </testsuites>

      """#
    )
  }

  @Test func `a suite without cases`() {
    expectEqualText(
      JUnitRenderer(tool: SampleFindings.tool).text(for: []),
      #"""
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
        <testsuite name="banklint" package="banklint" id="0" \#
      timestamp="1970-01-01T00:00:00" hostname="localhost" tests="0" failures="0" \#
      errors="0" skipped="0" time="0">
          <properties>
            <property name="version" value="1.2.3"/>
          </properties>
          <system-out></system-out>
          <system-err></system-err>
        </testsuite>
      </testsuites>

      """#
    )
  }

  @Test func `a case for each item, failed by warnings where they are denied`() {
    let renderer = JUnitRenderer(
      tool: Tool(name: "b", version: "1"),
      cases: [.init("clean", in: "f"), .init("x", in: "f"), .init("clean", in: "f")],
      failing: .warning,
      secondsSince1970: 951_868_799,
      caseOf: { .init($0.rule == "odd-name" ? "x" : "<y>", in: "f") }
    )
    let findings = SampleFindings.all.filter { $0.severity == .warning }
    expectEqualText(
      renderer.text(for: findings),
      #"""
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
        <testsuite name="b" package="b" id="0" timestamp="2000-02-29T23:59:59" \#
      hostname="localhost" tests="3" failures="2" errors="0" skipped="0" time="0">
          <properties>
            <property name="version" value="1"/>
          </properties>
          <testcase name="clean" classname="f" time="0"/>
          <testcase name="x" classname="f" time="0">
            <failure type="odd-name" message="odd">
      warning: ./c.yaml:1:5: odd [odd-name]</failure>
          </testcase>
          <testcase name="&lt;y&gt;" classname="f" time="0">
            <failure type="orphan-file" message="nobody reads this">
      warning: Banks/a b/ü,1.yaml: nobody reads this [orphan-file]</failure>
          </testcase>
          <system-out></system-out>
          <system-err></system-err>
        </testsuite>
      </testsuites>

      """#
    )
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00"), (951_782_400, "2000-02-29T00:00:00"),
    (4_107_542_400, "2100-03-01T00:00:00"), (1_735_689_599, "2024-12-31T23:59:59"),
    (-1, "1970-01-01T00:00:00"), (Int.max, "9999-12-31T23:59:59"),
  ])
  func `a time is written in UTC`(seconds: Int, timestamp: String) {
    let renderer = JUnitRenderer(tool: SampleFindings.tool, secondsSince1970: seconds)
    #expect(renderer.text(for: []).contains("timestamp=\"\(timestamp)\""))
  }
}
