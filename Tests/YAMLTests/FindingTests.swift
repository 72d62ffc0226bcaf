import Diagnostics
import TestSupport
import Testing
import YAML

@Suite struct `Reporting what is wrong with YAML` {
  @Test(arguments: syntaxCases + refusalCases + recoveryCases)
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
