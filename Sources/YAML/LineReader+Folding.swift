/// Plain scalars that go on over several lines.
extension LineReader {
  /// Composes a plain scalar that is no key, with the lines that belong to it: those indented deeper
  /// than the collection around it, up to a comment.
  mutating func addFolding(_ scalar: Scalar) throws(Doubt) {
    index = scalar.bounds.upperBound
    skipBlanks()
    guard text.isEnd(index), var breaks = beginContinuation() else { return try add(scalar) }
    let kept = composer.arena.count
    unsafe composer.keep(text[scalar.bounds])
    while true {
      if breaks == 0 { composer.keep(0x20) }
      for _ in 0..<breaks { composer.keep(0x0A) }
      let part = plainRest()
      unsafe composer.keep(text[part.bounds])
      index = part.bounds.upperBound
      skipBlanks()
      guard text.isEnd(index), let next = beginContinuation() else {
        let bounds = scalar.bounds.lowerBound..<part.bounds.upperBound
        return composer.addScalar(.plain, at: bounds, keptSince: kept)
      }
      breaks = next
    }
  }

  /// Goes to the first text on the lines below if a plain scalar goes on with it; returns how many
  /// blank lines come before it.
  private mutating func beginContinuation() -> Int? {
    guard let parent = levels.last?.column else { return nil }
    var (start, breaks) = (nextLine, 0)
    while start < text.count {
      var first = start
      while text[first] == 0x20 { first += 1 }
      guard text.isEnd(first) else {
        guard first > start + parent, text[first] > 0x20, text[first] != UInt8(ascii: "#") else {
          return nil
        }
        nextLine = start
        beginLine()
        index = first
        return breaks
      }
      start = text.line(from: first).next
      breaks += 1
    }
    return nil
  }
}
