import Diagnostics

/// Where in the source a syntax error is and what stood just before it.
struct SyntaxReport {
  let error: SyntaxError
  let source: SourceFile
  let offset: Int
  let contextOffset: Int?
  /// The last scalar before the error, if it is quoted.
  let quoted: Range<Int>?

  /// The error in our words.
  var diagnostic: Diagnostic {
    if let quoted, let misplaced = afterQuote(quoted) { return misplaced }
    if let rule = SyntaxPhrase.rule(for: error) { return refused(by: rule) }
    let phrase = SyntaxPhrase.fitting(error)
    let place: Range<Int>
    switch (phrase.place, contextOffset) {
    case (.context, let context?): place = lineRest(from: context)
    case (.contextWord, let context?): place = word(at: context)
    default: place = word(at: offset)
    }
    var notes: [Diagnostic.Note] = []
    if let note = phrase.note, let contextOffset, contextOffset < place.lowerBound {
      notes = [.init(note, at: SourceRange(source, word(at: contextOffset)))]
    }
    return Diagnostic(
      phrase.rule,
      message(of: phrase, at: place.lowerBound),
      at: SourceRange(source, place),
      notes: notes,
      help: help(of: phrase, at: place.lowerBound)
    )
  }

  /// Whether the error comes on the same line as the end of the quoted scalar.
  var isAfterQuote: Bool {
    guard let quoted, offset >= quoted.upperBound, offset < source.bytes.count else { return false }
    let blanks = source.bytes[quoted.upperBound..<offset]
    return blanks.allSatisfy { $0 == 0x20 || $0 == 0x09 } && !isBreak(source.bytes[offset])
  }

  /// Text that follows a closing quote: most often a quote inside quotes, or one closed too late.
  private func afterQuote(_ quoted: Range<Int>) -> Diagnostic? {
    guard isAfterQuote, error.problem != "mapping values are not allowed in this context" else {
      return nil
    }
    let spansLines = source.bytes[quoted].contains(where: isBreak)
    if spansLines {
      let closing = quoted.upperBound - 1..<quoted.upperBound
      return Diagnostic(
        "yaml-syntax",
        "the quote is not closed in its line",
        at: SourceRange(source, lineRest(from: quoted.lowerBound)),
        notes: [.init("the next quote would close it here", at: SourceRange(source, closing))],
        help: "close the quote"
      )
    }
    return Diagnostic(
      "yaml-syntax",
      "text follows the closing quote",
      at: SourceRange(source, word(at: offset)),
      notes: [.init("the quote is opened here", at: SourceRange(source, opening(of: quoted)))],
      help: source.bytes[quoted.lowerBound] == UInt8(ascii: "'")
        ? "write '' for a quote inside single quotes"
        : "write \\\" for a quote inside double quotes"
    )
  }

  private func refused(by rule: RuleID) -> Diagnostic {
    let start = contextOffset ?? offset
    let what = rule == "yaml-tag" ? "a tag" : "a directive"
    return Diagnostic(
      rule,
      "\(what) is not allowed here",
      at: SourceRange(source, rule == "yaml-tag" ? word(at: start) : lineRest(from: start)),
      help: rule == "yaml-tag" ? "put the value in quotes if '!' belongs to it" : "delete the line"
    )
  }

  private func message(of phrase: SyntaxPhrase, at offset: Int) -> String {
    guard phrase.problem == "found character that cannot start any token",
      let scalar = CodePoint.starting(at: offset, in: source.bytes)?.scalar
    else { return phrase.message }
    return scalar == "\t" ? "a tab is used for indentation" : "'\(scalar)' cannot begin a value"
  }

  private func help(of phrase: SyntaxPhrase, at offset: Int) -> String? {
    let isTab = offset < source.bytes.count && source.bytes[offset] == 0x09
    return isTab ? "indent with spaces" : phrase.help
  }

  /// The rest of the line, blanks at its end left out.
  private func lineRest(from offset: Int) -> Range<Int> {
    var end = offset
    while end < source.bytes.count, !isBreak(source.bytes[end]) { end += 1 }
    while end > offset, source.bytes[end - 1] <= 0x20 { end -= 1 }
    return offset..<end
  }

  private func opening(of quoted: Range<Int>) -> Range<Int> {
    quoted.lowerBound..<quoted.lowerBound + 1
  }

  /// What stands at an offset, up to the next blank or indicator: one character at least.
  private func word(at offset: Int) -> Range<Int> {
    guard let first = CodePoint.starting(at: offset, in: source.bytes),
      !isBreak(source.bytes[offset])
    else { return offset..<offset }
    var end = offset + first.length
    let isWord = { (byte: UInt8) in byte > 0x20 && !",[]{}:\"'".utf8.contains(byte) }
    guard isWord(source.bytes[offset]) else { return offset..<end }
    while end < source.bytes.count, end - offset < 200, isWord(source.bytes[end]) { end += 1 }
    return offset..<end
  }

  private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
