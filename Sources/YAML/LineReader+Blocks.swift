/// Blocks of text after `|` and `>`.
extension LineReader {
  /// Reads the block of which the indicator stands here, to its last line.
  mutating func readBlock() throws(Doubt) {
    let (start, kept) = (index, composer.arena.count)
    let isFolded = text[index] == UInt8(ascii: ">")
    index += 1
    let chomping = text[index]
    let isChomped = chomping == UInt8(ascii: "-")
    let isKept = chomping == UInt8(ascii: "+")
    if isChomped || isKept { index += 1 }
    try endLine()
    var (indentation, breaks) = try beginBlock()
    var isFirst = true
    var wasIndented = false
    repeat {
      let content = line.lowerBound + indentation..<line.upperBound
      let isIndented = text.isBlank(content.lowerBound)
      if !isFirst {
        // Folding makes a space of one break and drops one of several, if no line here is indented.
        let isFold = isFolded && !wasIndented && !isIndented
        if !isFold { composer.keep(0x0A) } else if breaks == 0 { composer.keep(0x20) }
      }
      for _ in 0..<breaks { composer.keep(0x0A) }
      unsafe composer.keep(text[content])
      (isFirst, wasIndented, breaks) = (false, isIndented, 0)
    } while try beginContentLine(indentation, skipping: &breaks)
    if !isChomped, line.upperBound < text.count { composer.keep(0x0A) }
    if isKept { for _ in 0..<breaks { composer.keep(0x0A) } }
    var end = line.upperBound
    while text[end - 1] <= 0x20 { end -= 1 }
    composer.addScalar(isFolded ? .folded : .literal, at: start..<end, keptSince: kept)
  }

  /// Goes to the first line with content; returns how far it is indented and how many line breaks
  /// come before it.
  ///
  /// Blocks without content are left to the parser, as are those that begin with a blank line longer
  /// than their indentation.
  private mutating func beginBlock() throws(Doubt) -> (indentation: Int, breaks: Int) {
    guard let parent = levels.last?.column else { throw Doubt() }
    var (widest, breaks) = (0, 0)
    while nextLine < text.count {
      beginLine()
      while text[index] == 0x20 { index += 1 }
      let indentation = index - line.lowerBound
      guard index == line.upperBound else {
        guard indentation > parent, indentation >= widest, text[index] != 0x09 else {
          throw Doubt()
        }
        return (indentation, breaks)
      }
      widest = max(widest, indentation)
      breaks += 1
    }
    throw Doubt()
  }

  /// Goes to the next line if it belongs to the block; counts the blank lines that are skipped.
  private mutating func beginContentLine(
    _ indentation: Int,
    skipping breaks: inout Int
  ) throws(Doubt) -> Bool {
    while nextLine < text.count {
      var first = nextLine
      while first < nextLine + indentation, text[first] == 0x20 { first += 1 }
      guard first < text.count else { return false }
      guard text.isEnd(first) else {
        guard first < nextLine + indentation else {
          beginLine()
          return true
        }
        guard text[first] != 0x09 else { throw Doubt() }
        return false
      }
      nextLine = text.line(from: first).next
      breaks += 1
    }
    return false
  }
}
