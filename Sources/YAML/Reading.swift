import Diagnostics

/// The reading of one text: events to nodes, mistakes to findings.
struct Reading {
  let source: SourceFile
  let limits: Limits
  var findings: Findings
  var composer: Composer
  var text: ScreenedText
  private let patched: Range<Int>?
  /// The list whose entries reading can go on with: the root, or the last list in the root.
  var list: Int32?
  /// The line with which reading went on; what the parser saw before it is made up.
  var resumedLine = 0
  private var documents = 0
  /// The range of the latest scalar if it is quoted: many errors come just after one.
  var quoted: Range<Int>?

  init(of source: SourceFile, text: ScreenedText, limits: Limits, findings: Findings) {
    self.source = source
    self.text = text
    patched = text.patched
    self.limits = limits
    self.findings = findings
    composer = Composer(expectedBytes: text.bytes.count, limits: limits)
  }

  /// Reads the text to its end, or as far as it can be read.
  ///
  /// The work is bounded: together the restarts read the text at most three times more.
  mutating func run() {
    var (start, skipped, restarts, reread) = (text.start, 0, 0, 0)
    while let stop = parse(from: start, skipping: skipped) {
      restarts += 1
      reread += stop.offset - start
      let damage = damageStart(for: stop)
      guard !stop.isRefusal else {
        composer = Composer(expectedBytes: 0)
        break
      }
      guard stop.isResumable, restarts <= limits.findings, reread <= 3 * text.bytes.count,
        let next = resumption(after: stop, from: start, damage: damage)
      else {
        composer.breakOff(inside: nil)
        break
      }
      resume(with: next, damage: damage)
      (start, skipped) = (next.line - next.lead.count, next.skippedEvents)
    }
    let isBare = composer.records.count == 1 && composer.reach == composer.records[0].start
    guard restarts == 0, composer.records.isEmpty || isBare && documents > 0 else { return }
    if isBare { composer = Composer(expectedBytes: 0) }
    findings.report(Diagnostic("empty-document", "the file holds nothing", at: .whole(source)))
  }

  private mutating func parse(from start: Int, skipping skipped: Int) -> Stop? {
    let bytes = text.bytes
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe parse(buffer, from: start, skipping: skipped)
    }
  }

  private mutating func parse(
    _ text: UnsafeBufferPointer<UInt8>,
    from start: Int,
    skipping skipped: Int
  ) -> Stop? {
    var reader = unsafe EventReader(UnsafeBufferPointer(rebasing: text[start...]))
    var cursor = MarkCursor(at: start, isASCII: self.text.isASCII)
    let span = unsafe Span(_unsafeElements: text)
    var skipped = skipped
    documents = 0
    do throws(SyntaxError) {
      while true {
        let event = try reader.next()
        if event.isNode && skipped > 0 {
          skipped -= 1
          continue
        }
        guard !event.isNode || composer.records.count < limits.nodes else {
          return tooManyNodes()
        }
        let start = cursor.offset(of: event.start, in: span)
        let end = event.end == event.start ? start : cursor.offset(of: event.end, in: span)
        switch event.kind {
        case .scalar:
          unsafe addScalar(event, start..<end, in: span, text)
        case .mappingStart, .sequenceStart:
          guard composer.open.count < limits.nesting else { return tooDeep(at: start) }
          begin(event, at: start)
        case .mappingEnd, .sequenceEnd:
          composer.end(at: start == end ? 0 : end)
        case .alias:
          refuseAlias(at: start..<end)
        case .documentStart:
          if event.hasProperties { refuseDirectives(in: start..<end) }
          documents += 1
          guard documents == 1 else { return severalDocuments(at: start..<end) }
        case .streamEnd:
          return nil
        case .streamStart, .documentEnd:
          break
        }
      }
    } catch {
      return report(
        error,
        at: cursor.offset(of: error.mark, in: span),
        context: error.contextMark.map { cursor.offset(of: $0, in: span) }
      )
    }
  }

  private mutating func begin(_ event: Event, at start: Int) {
    let kind: Record.Kind = event.kind == .mappingStart ? .mapping : .sequence
    var start = start
    if event.hasProperties { start = refuseProperties(from: start, to: source.bytes.count) }
    if kind == .sequence, !event.isFlow, composer.open.count <= 1, !composer.expectsKey {
      list = Int32(composer.records.count)
    }
    composer.begin(kind, at: start, flags: event.isFlow ? .flow : [])
    quoted = nil
  }

  private mutating func addScalar(
    _ event: Event,
    _ bounds: Range<Int>,
    in span: Span<UInt8>,
    _ text: UnsafeBufferPointer<UInt8>
  ) {
    var bounds = bounds
    if event.hasProperties || (!bounds.isEmpty && span[bounds.lowerBound] == 0x21) {
      let start = refuseProperties(from: bounds.lowerBound, to: bounds.upperBound)
      bounds = start..<max(start, bounds.upperBound)
    }
    switch event.style {
    case .literal, .folded:
      quoted = nil
      let end = BlockScalar.contentEnd(of: bounds, in: span)
      unsafe composer.addScalar(event.style, at: bounds.lowerBound..<end, value: event.value)
    case .plain where bounds.isEmpty:
      let place = emptyPlace(at: bounds.lowerBound, in: span)
      composer.addScalar(.plain, at: place, spelledAt: place)
    default:
      let quote = event.style == .plain ? 0 : 1
      quoted = quote == 0 ? nil : bounds
      let value = bounds.lowerBound + quote
      if event.length == bounds.count - 2 * quote, unsafe event.value(isAt: value, in: text),
        patched == nil || !isPatched(value..<value + event.length)
      {
        composer.addScalar(event.style, at: bounds, spelledAt: value..<value + event.length)
      } else {
        unsafe composer.addScalar(event.style, at: bounds, value: event.value)
      }
    }
  }

  /// The place of a value that is missing: the parser may put it past line breaks, or even before
  /// its key.
  private func emptyPlace(at offset: Int, in span: Span<UInt8>) -> Range<Int> {
    var place = max(offset, Int(composer.reach))
    while place > Int(composer.reach), span[place - 1] <= 0x20 { place -= 1 }
    return place..<place
  }

  /// Whether the parser was shown other characters than the source has.
  func isPatched(_ bounds: Range<Int>) -> Bool {
    guard let patched, patched.overlaps(bounds) else { return false }
    return text.bytes[bounds] != source.bytes[bounds]
  }
}
