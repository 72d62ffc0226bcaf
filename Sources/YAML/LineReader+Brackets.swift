/// Lists and mappings between brackets that close on the same line.
extension LineReader {
  /// Reads what stands between the bracket here and the one that closes it.
  mutating func readBrackets() throws(Doubt) {
    guard isRoom else { throw Doubt() }
    let isMapping = text[index] == UInt8(ascii: "{")
    let closing = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    composer.begin(isMapping ? .mapping : .sequence, at: index, flags: .flow)
    index += 1
    skipBlanks()
    while text[index] != closing {
      if isMapping { try readKeyInBrackets() }
      try readValueInBrackets()
      try checkCount()
      skipBlanks()
      guard text[index] == UInt8(ascii: ",") else { break }
      index += 1
      skipBlanks()
    }
    guard text[index] == closing else { throw Doubt() }
    index += 1
    composer.end(at: index)
  }

  private mutating func readKeyInBrackets() throws(Doubt) {
    guard let key = key(before: try scalarInBrackets()) else { throw Doubt() }
    try add(key.scalar)
    index = key.colon + 1
    skipBlanks()
  }

  private mutating func readValueInBrackets() throws(Doubt) {
    switch text[index] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): try readBrackets()
    default: try add(try scalarInBrackets())
    }
  }

  private func scalarInBrackets() throws(Doubt) -> Scalar {
    switch text[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): try scalar()
    default: try plainInBrackets()
    }
  }

  /// Ends before a bracket, a comma, and a colon with a blank behind it.
  private func plainInBrackets() throws(Doubt) -> Scalar {
    guard isAtPlain else { throw Doubt() }
    var stop = index
    while stop < line.upperBound {
      switch text[stop] {
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        return plain(upTo: stop)
      case UInt8(ascii: ":"):
        if text.isBlankOrEnd(stop + 1) { return plain(upTo: stop) }
        guard !",?[]{}".utf8.contains(text[stop + 1]) else { throw Doubt() }
      case UInt8(ascii: "#") where text.isBlank(stop - 1):
        throw Doubt()
      default:
        break
      }
      stop += 1
    }
    // The bracket is not closed on this line.
    throw Doubt()
  }
}
