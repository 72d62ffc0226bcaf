import Diagnostics
import Testing

@testable import YAML

/// Reads texts line by line and with the parser, which is the judge.
enum BothReaders {
  /// Whether the parser finds nothing wrong.
  static func isFlawless(_ bytes: [UInt8]) -> Bool {
    let source = SourceFile(path: "t.yaml", bytes: bytes)
    return Document.read(source, limits: .standard, triesLines: false).diagnostics.isEmpty
  }

  /// Whether the lines are read without the parser; what is read so must be what the parser makes
  /// of it, to the last field.
  static func readLines(_ bytes: [UInt8], limits: Limits = .standard) -> Bool {
    let source = SourceFile(path: "t.yaml", bytes: bytes)
    var findings = Findings(in: source, limit: limits.findings)
    guard let text = Screening.text(of: source, limits: limits, findings: &findings),
      let lines = LineReader.compose(text, limits: limits)
    else { return false }
    var parser = Reading(of: source, text: text, limits: limits, findings: findings)
    parser.run()
    let isEqual =
      lines.records.elementsEqual(parser.composer.records, by: isEqual)
      && lines.arena == parser.composer.arena
      && parser.findings.diagnostics == findings.diagnostics
    if !isEqual {
      let text = String(decoding: bytes, as: UTF8.self)
      let (expected, messages) = Document.read(source, limits: limits, triesLines: false)
      let document = Document(source: source, records: lines.records, arena: lines.arena)
      Issue.record(
        """
        \(text.debugDescription)
        lines:  \(document.root?.outline ?? "nothing") \(document.root?.all.map(\.bounds) ?? [])
        parser: \(expected.root?.outline ?? "nothing") \(expected.root?.all.map(\.bounds) ?? [])
        \(messages.map(\.message))
        """
      )
    }
    return true
  }

  /// Expects the same of the documents: what others get to see of them.
  static func expectEqualDocuments(_ bytes: [UInt8]) {
    let source = SourceFile(path: "t.yaml", bytes: bytes)
    let lines = Document.read(source, limits: .standard, triesLines: true)
    let parser = Document.read(source, limits: .standard, triesLines: false)
    #expect(lines.diagnostics == parser.diagnostics)
    #expect(lines.document.comments == parser.document.comments)
    #expect(lines.document.root?.outline == parser.document.root?.outline)
  }

  private static func isEqual(_ one: Record, _ other: Record) -> Bool {
    one.start == other.start && one.end == other.end && one.subtreeEnd == other.subtreeEnd
      && one.parent == other.parent && one.value == other.value && one.count == other.count
      && one.kind == other.kind && one.flags == other.flags
  }
}
