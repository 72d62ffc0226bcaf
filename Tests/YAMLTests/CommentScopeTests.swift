import Diagnostics
import TestSupport
import Testing
import YAML

@Suite struct `The scope of a comment` {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let marked: String

    init(_ description: String, _ marked: String) {
      testDescription = description
      self.marked = marked
    }
  }

  static let cases = [
    Case("an element of a list", "items:\n  # here\n  - ⟦id: a\n    x: [1, 2]⟧\n  - id: b\n"),
    Case("an element, from after its dash", "- id: a\n-\n  # here\n  ⟦id: b\n  x: c⟧\n"),
    Case("a key and its value", "a: 1\n# here\n⟦b:\n  - c\n  - d⟧\ne: f\n"),
    Case("the first key of a file", "# here\n⟦format: 1⟧\nitems: []\n"),
    Case("a key without a value", "# here\n⟦a:⟧\nb: c\n"),
    Case("a value below its key", "a:\n  # here\n  ⟦text of\n  two lines⟧\nb: c\n"),
    Case("a list in brackets below its key", "a:\n  # here\n  ⟦[1, 2]⟧\nb: c\n"),
    Case("an element of a list in brackets", "a: [1,\n  # here\n  ⟦2⟧, 3]\n"),
    Case("the next element where an element ends", "- a: 1\n# here\n- ⟦a: 2⟧\n"),
    Case("nothing farther left", "- a: 1\n  # here⟦⟧\n- a: 2\n"),
    Case("nothing at the end", "a: 1\n# here⟦⟧\n"),
    Case("nothing in a file of comments", "# here⟦⟧\n"),
    Case("its line", "a: 1\n⟦b: 2 # here⟧\nc: 3\n"),
    Case("its line in a list", "a:\n⟦  - {b: 1} # here⟧\n  - {b: 2}\n"),
    Case("the block that its line begins", "a: 1\n⟦b: | # here\n  one\n\n  two⟧\nc: 3\n"),
  ]

  @Test(arguments: cases)
  func `is what it speaks of`(case: Case) throws {
    let text = MarkedText(`case`.marked).text
    let document = Document.read(SourceFile(path: "a.yaml", text: text)).document
    let comment = try #require(document.comments.first)
    #expect(comment.text == "here")
    let scope = document.scope(of: comment).bounds
    expectEqualText(MarkedText.mark([scope], in: text), `case`.marked)
  }
}
