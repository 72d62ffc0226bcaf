/// Scalars of one line: plain ones, and those between quotes.
extension LineReader {
  /// A scalar that was found and is not composed yet.
  struct Scalar {
    let kind: Record.Kind
    let bounds: Range<Int>
    /// Whether the value has to be decoded.
    var isEscaped = false
  }

  /// A scalar before a colon.
  struct Key {
    let scalar: Scalar
    let colon: Int
  }

  /// Finds the scalar that begins here.
  func scalar() throws(Doubt) -> Scalar {
    switch text[index] {
    case UInt8(ascii: "'"): try singleQuoted()
    case UInt8(ascii: "\""): try doubleQuoted()
    default: try plain()
    }
  }

  /// The scalar as a key, if a colon follows.
  func key(before scalar: Scalar) -> Key? {
    var colon = scalar.bounds.upperBound
    while text.isBlank(colon) { colon += 1 }
    // The parser's limit is in characters, of which there are no more than bytes.
    guard text[colon] == UInt8(ascii: ":"), text.isBlankOrEnd(colon + 1),
      colon - scalar.bounds.lowerBound <= 1024
    else { return nil }
    return Key(scalar: scalar, colon: colon)
  }

  /// Composes a scalar and goes on behind it; the rarer escapes are left to the parser.
  mutating func add(_ scalar: Scalar) throws(Doubt) {
    index = scalar.bounds.upperBound
    let quote = scalar.kind == .plain ? 0 : 1
    let value = scalar.bounds.lowerBound + quote..<scalar.bounds.upperBound - quote
    guard scalar.isEscaped else {
      return composer.addScalar(scalar.kind, at: scalar.bounds, spelledAt: value)
    }
    let start = composer.arena.count
    if scalar.kind == .singleQuoted {
      keepSingleQuoted(value)
    } else {
      try keepDoubleQuoted(value)
    }
    composer.addScalar(scalar.kind, at: scalar.bounds, keptSince: start)
  }

  /// Whether a plain scalar may begin here; those that begin with `?` or `:` are left to the parser.
  var isAtPlain: Bool {
    switch text[index] {
    case UInt8(ascii: "-"): !text.isBlankOrEnd(index + 1)
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"),
      UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"),
      UInt8(ascii: "?"), UInt8(ascii: ":"):
      false
    case let byte: byte > 0x20
    }
  }

  /// The plain scalar up to a position, without blanks at its end.
  func plain(upTo stop: Int) -> Scalar {
    var end = stop
    while end > index, text.isBlank(end - 1) { end -= 1 }
    return Scalar(kind: .plain, bounds: index..<end)
  }

  private func plain() throws(Doubt) -> Scalar {
    guard isAtPlain else { throw Doubt() }
    return plainRest()
  }

  /// What a plain scalar has on this line: it ends before a colon with a blank behind it and before
  /// a comment.
  func plainRest() -> Scalar {
    var stop = index
    while true {
      let (colon, hash) = (UInt8(ascii: ":"), UInt8(ascii: "#"))
      stop = text.firstIndex(of: colon, or: hash, in: stop..<line.upperBound)
      guard stop < line.upperBound else { break }
      if text[stop] == colon ? text.isBlankOrEnd(stop + 1) : text.isBlank(stop - 1) { break }
      stop += 1
    }
    return plain(upTo: stop)
  }

  private func singleQuoted() throws(Doubt) -> Scalar {
    let quote = UInt8(ascii: "'")
    var (end, isEscaped) = (index + 1, false)
    while true {
      end = text.firstIndex(of: quote, or: quote, in: end..<line.upperBound)
      guard end < line.upperBound else { throw Doubt() }
      guard text[end + 1] == quote else {
        return Scalar(kind: .singleQuoted, bounds: index..<end + 1, isEscaped: isEscaped)
      }
      isEscaped = true
      end += 2
    }
  }

  private func doubleQuoted() throws(Doubt) -> Scalar {
    let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
    var (end, isEscaped) = (index + 1, false)
    while true {
      end = text.firstIndex(of: quote, or: backslash, in: end..<line.upperBound)
      guard end < line.upperBound else { throw Doubt() }
      guard text[end] == backslash else {
        return Scalar(kind: .doubleQuoted, bounds: index..<end + 1, isEscaped: isEscaped)
      }
      guard end + 1 < line.upperBound else { throw Doubt() }
      isEscaped = true
      end += 2
    }
  }

  private mutating func keepSingleQuoted(_ value: Range<Int>) {
    let quote = UInt8(ascii: "'")
    var start = value.lowerBound
    while start < value.upperBound {
      // Of two quotes, the first is kept.
      let first = text.firstIndex(of: quote, or: quote, in: start..<value.upperBound)
      let end = min(first + 1, value.upperBound)
      unsafe composer.keep(text[start..<end])
      start = first + 2
    }
  }

  private mutating func keepDoubleQuoted(_ value: Range<Int>) throws(Doubt) {
    let backslash = UInt8(ascii: "\\")
    var start = value.lowerBound
    while start < value.upperBound {
      let end = text.firstIndex(of: backslash, or: backslash, in: start..<value.upperBound)
      unsafe composer.keep(text[start..<end])
      guard end < value.upperBound else { return }
      switch text[end + 1] {
      case UInt8(ascii: "n"): composer.keep(0x0A)
      case UInt8(ascii: "t"): composer.keep(0x09)
      case UInt8(ascii: "\""), backslash: composer.keep(text[end + 1])
      default: throw Doubt()
      }
      start = end + 2
    }
  }
}
