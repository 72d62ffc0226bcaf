import Diagnostics
import TestSupport
import Testing
import YAML

@Suite struct `Reporting what is wrong with YAML` {
  @Test(arguments: findingCases)
  func `the whole report`(example: FindingCase) {
    let (document, diagnostics) = Document.read(example.text)
    expectEqualText(SnippetRenderer().text(for: diagnostics), example.report + "\n\n")
    #expect((document.root?.outline ?? "nothing") == example.outline)
  }
}

struct FindingCase: CustomTestStringConvertible {
  let text: String
  let outline: String
  let report: String
  var testDescription: String { text }

  init(_ text: String, _ outline: String, _ report: String) {
    self.text = text
    self.outline = outline
    self.report = report
  }
}

private let findingCases = [
  FindingCase("a: 1\n\tb: 2\n", "", ""),
  FindingCase("a:\n\tb: 2\n", "", ""),
  FindingCase("a: \"open\nb: 1\n", "", ""),
  FindingCase("a: 'open\nb: 'c'\n", "", ""),
  FindingCase("a: \"He said \"hi\" to me\"\n", "", ""),
  FindingCase("a: one: two\n", "", ""),
  FindingCase("a: 1\nno colon here\nb: 2\n", "", ""),
  FindingCase("a: 1\n  b: 2\n", "", ""),
  FindingCase("a:\n    b: 1\n  c: 2\n", "", ""),
  FindingCase("a: @home\n", "", ""),
  FindingCase("a: `x`\nb: %y\n", "", ""),
  FindingCase("a: - b\n", "", ""),
  FindingCase("a: [1, 2\nb: 3\n", "", ""),
  FindingCase("a: {x: 1, y: 2\nb: 3\n", "", ""),
  FindingCase("a: [1 2: 3]]\n", "", ""),
  FindingCase("a: \"\\q\"\n", "", ""),
  FindingCase("a: \"\\uD800\"\n", "", ""),
  FindingCase("a: \"\\xZZ\"\n", "", ""),
  FindingCase("a: | text\n", "", ""),
  FindingCase("a: *bold* text\n", "", ""),
  FindingCase("a: ** x\n", "", ""),
  FindingCase("a: &b c\nd: *b\n", "", ""),
  FindingCase("a: & b\n", "", ""),
  FindingCase("a: !!str b\nc: ! d\ne: !x\n  f: g\n", "", ""),
  FindingCase("a: !u!x y\n", "", ""),
  FindingCase("%YAML 1.1\n---\na: 1\n", "", ""),
  FindingCase("%YAML 3.0\n---\na: 1\n", "", ""),
  FindingCase("a: {<<: {b: c}}\n", "", ""),
  FindingCase("a: 1\nb: 2\n'a': 3\n", "", ""),
  FindingCase("? [a]\n: b\n", "", ""),
  FindingCase("a: 1\n---\nb: 2\n", "", ""),
  FindingCase("", "", ""),
  FindingCase("\u{FEFF}a: 1\n", "", ""),
  FindingCase("a: x\u{1B}[2Jy\u{2028}\n", "", ""),
  FindingCase(
    "items:\n  - id: a\n    stem: \"open\n  - id: b\n    stem: \"fine\"\n  - id: c\n",
    "",
    ""
  ),
  FindingCase(
    "items:\n  - id: a\n    stem: x: y\n  - id: b\n  - id c\n    x: 1\n  - id: d\nend: 1\n",
    "",
    ""
  ),
  FindingCase("items:\n  - id: a\n   - id: b\n  - id: c\n - id: d\n  - id: e\n", "", ""),
  FindingCase("- a: 1\n- b: [\n- c: 3\n- d: 'x\n", "", ""),
  FindingCase("items:\n- a: 1\n- @b\n- c: 3\nrest: 1\nwrong\nlast: 2\n", "", ""),
  FindingCase("a: \"é漢\" x\nb: 1\n", "", ""),
]
