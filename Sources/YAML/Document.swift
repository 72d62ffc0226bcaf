public import Diagnostics

/// A file's YAML as nodes: flat records that point into the source, no text until it is asked for.
public final class Document: Sendable {
  /// The file that was read.
  public let source: SourceFile
  @usableFromInline let records: [Record]
  /// The values that are not spelled in the source as they are: escapes, folded lines, blocks.
  @usableFromInline let arena: [UInt8]

  init(source: SourceFile, records: [Record] = [], arena: [UInt8] = []) {
    self.source = source
    self.records = records
    self.arena = arena
  }

  /// The outermost node; `nil` when the file has none that could be read.
  @inlinable public var root: Node? {
    records.isEmpty ? nil : Node(document: self, index: 0)
  }

  /// How many nodes there are in all.
  public var nodeCount: Int { records.count }

  /// Reads a file and reports all that is wrong with its bytes and its syntax.
  ///
  /// Reading always returns a document. Where the syntax breaks, it goes on with the next entry of
  /// the sequence below the root; nodes in which it broke off say so (`Node.isDamaged`).
  public static func read(
    _ source: SourceFile,
    limits: Limits = .standard
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    read(source, limits: limits, triesLines: true)
  }

  /// Reads a file line by line where that is possible, or with the parser in any case: what comes
  /// out is the same.
  package static func read(
    _ source: SourceFile,
    limits: Limits,
    triesLines: Bool
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    var findings = Findings(in: source, limit: limits.findings)
    guard let text = Screening.text(of: source, limits: limits, findings: &findings) else {
      return (Document(source: source), findings.diagnostics)
    }
    let composer: Composer
    if triesLines, let composed = LineReader.compose(text, limits: limits) {
      composer = composed
    } else {
      var reading = Reading(of: source, text: text, limits: limits, findings: findings)
      reading.run()
      (composer, findings) = (reading.composer, reading.findings)
    }
    let document = Document(source: source, records: composer.records, arena: composer.arena)
    KeyChecks.check(document, findings: &findings)
    return (document, findings.diagnostics)
  }
}
