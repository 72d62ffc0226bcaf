import Diagnostics
import TestSupport
import Testing

/// A text in which marks show where findings are expected, and the findings.
struct MarkedCase: CustomTestStringConvertible {
  let testDescription: String
  let marked: String
  let findings: String

  /// Takes a whole file, and what is expected of it, in the order of the places.
  init(_ description: String, _ marked: String, _ findings: String = "") {
    testDescription = description
    self.marked = marked
    self.findings = findings.isEmpty ? "" : findings + "\n"
  }

  /// Takes an item of a file.
  init(item description: String, _ marked: String, _ findings: String = "") {
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    let item = lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
    self.init(description, "format: 1\nitems:\n" + item.joined(separator: "\n") + "\n", findings)
  }

  /// Compares places and findings with those that `check` makes of the text.
  func expect(_ check: (String) -> [Diagnostic]) {
    let source = MarkedText(marked)
    let diagnostics = check(source.text)
    expectEqualText(diagnostics.listing, findings)
    let ranges = diagnostics.map(\.range).filter { !$0.isWholeFile }.map(\.bounds)
    expectEqualText(MarkedText.mark(ranges, in: source.text), marked)
  }
}
