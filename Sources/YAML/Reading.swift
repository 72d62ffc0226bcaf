import Diagnostics

/// The reading of one text: events to nodes, mistakes to findings.
struct Reading {
  let source: SourceFile
  private(set) var text: ScreenedText
  let limits: Limits
  var findings: Findings
  private(set) var composer: Composer

  init(of source: SourceFile, text: ScreenedText, limits: Limits, findings: Findings) {
    self.source = source
    self.text = text
    self.limits = limits
    self.findings = findings
    composer = Composer(expectedBytes: text.bytes.count)
  }

  /// Reads the text to its end, or as far as it can be read.
  mutating func run() {
    let bytes = text.bytes
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe parse(buffer, from: text.start)
    }
    if composer.records.isEmpty {
      findings.report(Diagnostic("empty-document", "the file holds nothing", at: .whole(source)))
    }
  }

  private mutating func parse(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
    var reader = unsafe EventReader(UnsafeBufferPointer(rebasing: text[start...]))
    var cursor = MarkCursor(at: start, isASCII: self.text.isASCII)
    let span = unsafe Span(_unsafeElements: text)
    do throws(SyntaxError) {
      while true {
        let event = try reader.next()
        let start = cursor.offset(of: event.start, in: span)
        let end = event.end == event.start ? start : cursor.offset(of: event.end, in: span)
        switch event.kind {
        case .scalar:
          unsafe addScalar(event, start..<end, in: text)
        case .mappingStart:
          composer.begin(.mapping, at: start, flags: event.isFlow ? .flow : [])
        case .sequenceStart:
          composer.begin(.sequence, at: start, flags: event.isFlow ? .flow : [])
        case .mappingEnd, .sequenceEnd:
          composer.end(at: start == end ? 0 : end)
        case .streamEnd:
          return
        default:
          break
        }
      }
    } catch {
      let offset = cursor.offset(of: error.mark, in: span)
      findings.report("yaml-syntax", error.problem, at: offset..<offset)
      composer.breakOff(inside: nil)
    }
  }

  private mutating func addScalar(
    _ event: Event,
    _ bounds: Range<Int>,
    in text: UnsafeBufferPointer<UInt8>
  ) {
    let quote = event.style == .singleQuoted || event.style == .doubleQuoted ? 1 : 0
    let value = bounds.lowerBound + quote
    if event.length == bounds.count - 2 * quote, unsafe event.value(isAt: value, in: text) {
      let spelling = value..<value + event.length
      composer.addScalar(event.style, at: bounds, spelledAt: spelling)
    } else {
      unsafe composer.addScalar(event.style, at: bounds, value: event.value)
    }
  }
}
