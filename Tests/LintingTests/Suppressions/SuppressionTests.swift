import Diagnostics
import ItemBank
import Linting
import TestSupport
import Testing
import YAML

@Suite struct `Comments that silence findings` {
  /// A file in which every word between `⟦ ⟧` is found by `repeated-word`, as a rule would.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    /// The marked words that are left, and what is said about comments.
    let shown: [String]

    init(_ description: String, _ text: String, shown: [String]) {
      testDescription = description
      self.text = text
      self.shown = shown
    }
  }

  static let cases = [
    Case(
      "silence what begins below them",
      "# banklint: ignore repeated-word -- why\na: [⟦one⟧, ⟦two⟧]\nb: ⟦three⟧\n",
      shown: ["three"]
    ),
    Case(
      "silence what begins on their line",
      "a: ⟦one⟧\nb: ⟦two⟧ # banklint: ignore repeated-word -- why\nc: ⟦three⟧\n",
      shown: ["one", "three"]
    ),
    Case(
      "silence a whole file",
      "a: ⟦one⟧\nb: ⟦two⟧\n# banklint: ignore-file repeated-word -- why\n",
      shown: []
    ),
    Case(
      "leave other rules alone",
      "# banklint: ignore stem-echo -- why\na: ⟦one⟧\n",
      shown: ["unused-suppression at '# banklint: ignore stem-echo -- why'", "one"]
    ),
    Case(
      "may name several rules",
      "# banklint: ignore stem-echo,repeated-word -- why\na: ⟦one⟧\n",
      shown: ["unused-suppression at 'stem-echo'"]
    ),
    Case(
      "are used together",
      "# banklint: ignore repeated-word -- why\na: ⟦one⟧ # banklint: ignore repeated-word -- why\n",
      shown: []
    ),
    Case(
      "need a reason",
      "# banklint: ignore repeated-word\na: ⟦one⟧\n",
      shown: ["suppression-without-reason at '# banklint: ignore repeated-word'", "one"]
    ),
    Case(
      "need more than a blank reason",
      "a: ⟦one⟧ # banklint: ignore repeated-word -- \n",
      shown: ["one", "suppression-without-reason at '# banklint: ignore repeated-word -- '"]
    ),
    Case(
      "need a rule",
      "a: b # banklint: ignore , -- why\n",
      shown: ["suppression-without-reason at '# banklint: ignore , -- why'"]
    ),
    Case(
      "need a verb",
      "a: b # banklint:\n",
      shown: ["suppression-without-reason at '# banklint:'"]
    ),
    Case(
      "need a known verb",
      "a: b # banklint: ignore-line repeated-word -- why\n",
      shown: ["suppression-without-reason at '# banklint: ignore-line repeated-word -- why'"]
    ),
    Case(
      "need rules that exist",
      "a: b # banklint: ignore repeated-words -- why\n",
      shown: ["unknown-rule at 'repeated-words'"]
    ),
    Case(
      "cannot silence what makes files unusable",
      "# banklint: ignore repeated-word, missing-key -- why\na: ⟦one⟧\n",
      shown: ["unused-suppression at 'missing-key'"]
    ),
    Case(
      "cannot silence what is said about them",
      "# banklint: ignore-file unused-suppression -- why\na: b\n",
      shown: ["unused-suppression at 'unused-suppression'"]
    ),
    Case(
      "are in no text",
      "a: |\n  # banklint: ignore repeated-word -- why\n  ⟦one⟧\n",
      shown: ["one"]
    ),
    Case(
      "begin with the word",
      "# See banklint: ignore repeated-word -- why\na: ⟦one⟧\n",
      shown: ["one"]
    ),
    Case(
      "may be set tight",
      "#banklint:ignore repeated-word --why\na: ⟦one⟧\n",
      shown: []
    ),
  ]

  @Test(arguments: cases)
  func `are heeded`(case: Case) {
    #expect(Self.shown(`case`.text) == `case`.shown)
  }

  @Test func `tell why`() {
    let (file, found) = Self.file("# banklint: ignore repeated-word --  so -- and so \na: ⟦one⟧\n")
    let result = SuppressedFindings(of: found, in: [file], rules: Rule.all)
    #expect(result.suppressed.map(\.reason) == ["so -- and so"])
    #expect(result.suppressed.map(\.diagnostic) == found)
  }

  @Test func `silence findings about a file only for the file`() {
    for (verb, isSilent) in [("ignore", false), ("ignore-file", true)] {
      let (file, _) = Self.file("# banklint: \(verb) repeated-word -- why\na: b\n")
      let finding = Diagnostic("repeated-word", "message", at: .whole(file.source))
      let result = SuppressedFindings(of: [finding], in: [file], rules: Rule.all)
      #expect(result.kept.contains(finding) != isSilent)
    }
  }

  @Test func `silence nothing in other files`() {
    let (file, _) = Self.file("# banklint: ignore-file repeated-word -- why\na: b\n")
    let other = SourceFile(path: "other.yaml", text: "a: b\n")
    let finding = Diagnostic("repeated-word", "message", at: SourceRange(other, 3..<4))
    let result = SuppressedFindings(of: [finding], in: [file], rules: Rule.all)
    #expect(result.kept.contains(finding) && result.suppressed.isEmpty)
  }

  @Test func `are not called unused when their rule is not heeded`() {
    let (file, _) = Self.file("# banklint: ignore repeated-word -- why\na: b\n")
    let rules = Rule.all(selecting: ["all"], ignoring: ["repeated-word"])
    #expect(SuppressedFindings(of: [], in: [file], rules: rules).kept.isEmpty)
    #expect(!SuppressedFindings(of: [], in: [file], rules: Rule.all).kept.isEmpty)
  }

  @Test func `are not called unused while there are errors`() {
    let (file, _) = Self.file("# banklint: ignore repeated-word -- why\na: b\n")
    let error = Diagnostic("missing-key", "message", at: file.source.range)
    #expect(SuppressedFindings(of: [error], in: [file], rules: Rule.all).kept == [error])
  }

  @Test func `are not spoken of unless a rule asks`() {
    let (file, found) = Self.file("a: ⟦one⟧ # banklint: ignore repeated-wrd\n")
    let rules = Rule.all(selecting: ["repeated-word"], ignoring: [])
    #expect(SuppressedFindings(of: found, in: [file], rules: rules).kept == found)
  }

  static let fixes = [
    ("# banklint: ignore stem-echo -- why\na: b\n", "a: b\n"),
    ("a: b\n  # banklint: ignore stem-echo -- why\r\n", "a: b\n"),
    ("a: b\n# banklint: ignore stem-echo -- why", "a: b\n"),
    ("a: b \t# banklint: ignore stem-echo -- why\nc: d\n", "a: b\nc: d\n"),
    (
      "# banklint: ignore stem-echo, repeated-word, negative-stem -- why\na: ⟦one⟧\n",
      "# banklint: ignore repeated-word -- why\na: one\n"
    ),
    (
      "# banklint: ignore missing-key, repeated-word, stem-echo -- why\na: ⟦one⟧\n",
      "# banklint: ignore repeated-word -- why\na: one\n"
    ),
    (
      "# banklint: ignore repeated-wrd, stem-echo -- why\na: b\n",
      "# banklint: ignore repeated-word, stem-echo -- why\na: b\n"
    ),
  ]

  @Test(arguments: fixes)
  func `are mended`(text: String, mended: String) throws {
    let (file, found) = Self.file(text)
    let kept = SuppressedFindings(of: found, in: [file], rules: Rule.all).kept
    let edits = Set(kept.compactMap(\.fix).flatMap(\.edits))
    #expect(edits.count == 1)
    let edit = try #require(edits.first)
    var bytes = file.source.bytes
    bytes.replaceSubrange(edit.range.bounds, with: edit.replacement.utf8)
    expectEqualText(String(decoding: bytes, as: UTF8.self), mended)
  }

  private static func file(_ marked: String) -> (Document, [Diagnostic]) {
    let text = MarkedText(marked)
    let source = SourceFile(path: "items.yaml", text: text.text)
    let found = text.ranges.map { range in
      Diagnostic(
        "repeated-word",
        "message",
        at: SourceRange(source, range),
        severity: .warning
      )
    }
    return (Document.read(source).document, found)
  }

  /// The words that are still found, and the places of what is said about comments.
  private static func shown(_ marked: String) -> [String] {
    let (file, found) = file(marked)
    return SuppressedFindings(of: found, in: [file], rules: Rule.all).kept.map { diagnostic in
      let place = String(decoding: file.source.bytes[diagnostic.range.bounds], as: UTF8.self)
      return diagnostic.rule == "repeated-word" ? place : "\(diagnostic.rule) at '\(place)'"
    }
  }
}
