/// Small changes of texts: about half of them leave YAML that can be read.
enum Mutation {
  private static let pieces = [
    ":", ": ", " :", "#", " #", "-", "- ", "|", "|\n", ">", "'", "\"", "{", "}", "[", "]", "&", "*",
    "!", "%", "@", "`", ",", ", ", "?", "? ", " ", "  ", "\t", "\n", "\n\n", "\n  ", "\n- ", "\r",
    "\r\n", "x", "x: ", "é", "\\", "---\n", "...", "''", "[]", "{}", "+", "2", "\u{2028}",
    "\u{FEFF}",
  ].map { Array($0.utf8) }

  private static let words = ["x", "2", " y z", "é", "it's", "a-b", ".", "x:y", "z#", "\\", "  "]
    .map { Array($0.utf8) }

  /// Takes some bytes of a text away, puts some in, or rearranges its lines.
  static func change(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let place = random.below(bytes.count + 1)
    switch random.below(9) {
    case 0...1:
      bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(3)))
    case 2:
      bytes.removeSubrange(place...)
    case 3...4:
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
      change(&lines, &random)
      bytes = Array(lines.joined(separator: [0x0A]))
    case 5...6:
      bytes.insert(contentsOf: words[random.below(words.count)], at: place)
    default:
      bytes.insert(contentsOf: pieces[random.below(pieces.count)], at: place)
    }
  }

  /// Deletes a line, moves it, repeats it, or indents it otherwise, alone or with those below it.
  private static func change(_ lines: inout [[UInt8]], _ random: inout SplitMix) {
    let (line, other) = (random.below(lines.count), random.below(lines.count))
    switch random.below(7) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[other], at: line)
    case 2: lines.swapAt(line, other)
    case 3: lines.insert(Array(repeating: 0x20, count: random.below(6)), at: line)
    case 4: lines[line] += Array(" # x".utf8)
    case 5:
      for index in line..<min(lines.count, line + 1 + random.below(4)) {
        lines[index] = Array(repeating: 0x20, count: 1 + random.below(2)) + lines[index]
      }
    default:
      let blanks = lines[line].prefix { $0 == 0x20 }.count
      lines[line].removeFirst(random.below(blanks + 1))
    }
  }
}
