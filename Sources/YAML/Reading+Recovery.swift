import Diagnostics

/// What happens where the parser cannot or must not go on.
extension Reading {
  /// Why and where the parser was left.
  struct Stop {
    let offset: Int
    var contextOffset: Int?
    /// Whether the text breaks off just after a quoted scalar, which may have been too long.
    var endsAfterQuote = false
    var isResumable = true
    /// Whether nothing of the file is kept.
    var isRefusal = false
  }

  mutating func tooDeep(at offset: Int) -> Stop {
    findings.report(
      "nesting-too-deep",
      "lists and mappings are nested deeper than \(limits.nesting) levels",
      at: offset..<min(offset + 1, source.bytes.count)
    )
    return Stop(offset: offset)
  }

  /// Refuses the file as a whole: so many nodes would be reported one by one.
  mutating func tooManyNodes() -> Stop {
    findings.report(
      Diagnostic(
        "file-too-large",
        "the file has more than \(limits.nodes) keys and values, the most that are read",
        at: .whole(source),
        help: "split the file"
      )
    )
    return Stop(offset: 0, isRefusal: true)
  }

  mutating func severalDocuments(at bounds: Range<Int>) -> Stop {
    findings.report(
      "several-documents",
      "a second document begins here",
      at: bounds,
      help: "put it into a file of its own"
    )
    return Stop(offset: bounds.lowerBound, isResumable: false)
  }

  mutating func report(_ error: SyntaxError, at offset: Int, context: Int?) -> Stop {
    let context = context.flatMap { $0 < resumedLine ? nil : $0 }
    let report = SyntaxReport(
      error: error,
      source: source,
      offset: offset,
      contextOffset: context,
      quoted: quoted
    )
    findings.report(report.diagnostic)
    let reach = Int(composer.reach)
    if reach <= offset, source.bytes[reach..<offset].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      composer.damageLastScalar()
    }
    return Stop(offset: offset, contextOffset: context, endsAfterQuote: report.isAfterQuote)
  }

  /// Finds where to go on after a stop; what came from `start` on was read without one.
  func resumption(after stop: Stop, from start: Int, damage: Int) -> Resumption? {
    let bytes = source.bytes
    let root = composer.records.first
    guard let root else { return nil }
    let column = Resumption.column(of: Int(root.start), in: bytes)
    let isBlockMapping = root.kind == .mapping && !root.flags.contains(.flow)
    return Resumption.find(
      after: max(start, damage),
      in: bytes,
      root: isBlockMapping ? column.map { (0, $0) } : nil,
      list: resumableList
    )
  }

  /// Leads the parser and the composer to where reading goes on.
  mutating func resume(with resumption: Resumption, damage: Int) {
    var end = resumption.line
    while end > 0, source.bytes[end - 1] <= 0x20 { end -= 1 }
    composer.cutBack(from: damage, to: end)
    if resumption.collection == list, composer.open.contains(resumption.collection) {
      composer.breakOff(inside: resumption.collection)
    } else {
      composer.breakOff(inside: composer.open.first)
      composer.reopen(0)
      composer.reopen(resumption.collection)
    }
    let lead = resumption.line - resumption.lead.count
    resumedLine = resumption.line
    text.bytes.replaceSubrange(lead..<resumption.line, with: resumption.lead)
    quoted = nil
  }

  /// The list unless something came after it: its records must stay together.
  private var resumableList: (index: Int32, column: Int)? {
    guard let list else { return nil }
    let record = composer.records[Int(list)]
    let isLast = composer.open.contains(list) || record.subtreeEnd == composer.records.count
    guard isLast, let column = Resumption.column(of: Int(record.start), in: source.bytes) else {
      return nil
    }
    return (list, column)
  }

  /// Where the damaged part begins: the open entry of the list, or what the error is about.
  func damageStart(for stop: Stop) -> Int {
    if let list, let level = composer.open.firstIndex(of: list), level + 1 < composer.open.count {
      return Int(composer.records[Int(composer.open[level + 1])].start)
    }
    if let quoted, stop.endsAfterQuote { return quoted.lowerBound }
    guard let context = stop.contextOffset, context >= Int(composer.reach) else {
      return stop.offset
    }
    return min(context, stop.offset)
  }
}
