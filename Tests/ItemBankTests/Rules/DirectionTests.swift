import Diagnostics
import ItemBank
import TestSupport
import Testing

/// Characters that change the direction of writing, where no items are.
@Suite struct `A change of the direction of writing` {
  private func marks(_ diagnostics: [Diagnostic], in text: String) -> String {
    let found = diagnostics.filter { $0.rule == "bidi-control" }
    #expect(found.allSatisfy { $0.severity == .error })
    return MarkedText.mark(found.map(\.range.bounds), in: text)
  }

  @Test(arguments: [
    "format: 1\nbank: rivers\ntitle: Ri⟦\u{202E}⟧vers\nprofile: rivers\n",
    "format: 1\nbank: rivers\ntitle: \"Ri⟦\\u2067⟧vers\"\nprofile: rivers\n",
    "format: 1\nbank: rivers\ntitle: R\nprofile: rivers\nauthors: [é, \"⟦\u{200F}⟧x⟦\u{200E}⟧\"]\n",
    "format: 1\nbank: rivers\ntitle: Flüsse, דנובה\nprofile: rivers\n",
  ])
  func `is an error in a manifest`(marked: String) {
    let text = MarkedText(marked).text
    let bank = RiverBank.load([], manifest: text)
    expectEqualText(marks(bank.diagnostics, in: text), marked)
  }

  @Test func `is an error in a syllabus, in keys too`() {
    let marked = """
      format: 1
      syllabus: rivers
      sections:
        - {id: "1", title: Water⟦\u{2066}⟧s, domain: a, ⟦\u{202A}⟧colour: red}

      """
    let text = MarkedText(marked).text
    let (syllabus, diagnostics) = loadSyllabus(from: SourceFile(path: "s.yaml", text: text))
    expectEqualText(marks(diagnostics, in: text), marked)
    #expect(syllabus == nil)
  }
}
