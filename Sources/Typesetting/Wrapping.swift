/// Breaks text into lines of at most `width` cells at its spaces.
///
/// Line feeds in the text stay breaks, so paragraphs and blank lines survive; the indentation
/// of a line is kept on the lines that it is broken into. A word longer than a line is broken
/// where the line ends. A line has at least one cell. Give it ``visible(_:keepingLines:)`` text.
public func wrapped(_ text: some StringProtocol, to width: Int) -> [String] {
  precondition(width > 0, "a line has at least one cell")
  return String(text).split(separator: "\n", omittingEmptySubsequences: false)
    .flatMap { wrappedLine($0, to: width) }
}

private func wrappedLine(_ line: Substring, to width: Int) -> [String] {
  let margin = String(line.prefix { $0 == " " })
  let indent = CellWidth.of(margin) < width ? margin : ""
  var lines: [String] = []
  var current = indent
  var used = CellWidth.of(indent)
  var isEmpty = true
  for word in line.split(separator: " ") {
    let needed = CellWidth.of(word)
    if !isEmpty && used + 1 + needed > width {
      lines.append(current)
      (current, used, isEmpty) = (indent, CellWidth.of(indent), true)
    }
    if !isEmpty {
      current += " "
      used += 1
    }
    if used + needed <= width {
      current += word
      used += needed
      isEmpty = false
      continue
    }
    for character in word {
      let cells = CellWidth.of(String(character))
      if used + cells > width && !isEmpty {
        lines.append(current)
        (current, used) = (indent, CellWidth.of(indent))
      }
      current.append(character)
      used += cells
      isEmpty = false
    }
  }
  lines.append(isEmpty ? "" : current)
  return lines
}
