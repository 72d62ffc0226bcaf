import Diagnostics
import Testing

@testable import YAML

@Suite struct `Reading mutated texts line by line` {
  private static let texts = [
    """
    format: 1
    items:
      - id: a
        stem: |
          One é.

          Two: # 2
        options:
          - text: x
            key: true
          - text: "y: \\"z\\""
            rationale: It's so.
        also: [b, c d]

      - id: 'it''s'
        stem: >-
          folded
          text
    """,
    """
    # c
    a:
    - b: 1
      c:
      - d
      -  e f # g
    - - h
      - i: j
    -
      k:

    l: {m: n, o: [p, "q"], r: 's'}
    t : u:v
      w

      - x
    """,
    "- |\n  a\n\n   b\n- >+\n\n  c\n  d\n   e\n\n- f:\n    |-\n      g\n- h\n",
    "a: 1\r\nb: |\r\n  x\r\n\r\nc:\r\n- 'd'\r\n- {e: f}\r\n",
    "  a:\n      b: -1\n      c: \"\"\n  d:\n  -   e: [f,g]\n      h: i\n",
  ].map { Array($0.utf8) }

  private static let pieces = [
    ":", ": ", " :", "#", " #", "-", "- ", "|", "|\n", ">", "'", "\"", "{", "}", "[", "]", "&", "*",
    "!", "%", "@", "`", ",", ", ", "?", "? ", " ", "  ", "\t", "\n", "\n\n", "\n  ", "\n- ", "\r",
    "\r\n", "x", "x: ", "é", "\\", "---\n", "...", "''", "[]", "{}", "+", "2", "\u{2028}",
    "\u{FEFF}",
  ].map { Array($0.utf8) }

  private static let words = ["x", "2", " y z", "é", "it's", "a-b", ".", "x:y", "z#", "\\", "  "]
    .map { Array($0.utf8) }

  @Test(arguments: 0..<20)
  func `makes what the parser makes, or nothing`(seed: UInt64) {
    let rounds = 1_000
    var random = SplitMix(state: seed)
    var (read, flawless) = (0, 0)
    for _ in 0..<rounds {
      var bytes = Self.texts[random.below(Self.texts.count)]
      for _ in 0...random.below(4) / 3 { Self.mutate(&bytes, &random) }
      if BothReaders.readLines(bytes) {
        read += 1
      } else if BothReaders.isFlawless(bytes) {
        flawless += 1
      }
    }
    // Else the comparison would mean little: most of the others break off somewhere.
    #expect(read * 5 > rounds * 2 && read > flawless * 4, "\(read) read, \(flawless) could be")
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let place = random.below(bytes.count + 1)
    switch random.below(9) {
    case 0...1:
      bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(3)))
    case 2:
      bytes.removeSubrange(place...)
    case 3...4:
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
      mutate(&lines, &random)
      bytes = Array(lines.joined(separator: [0x0A]))
    case 5...6:
      bytes.insert(contentsOf: words[random.below(words.count)], at: place)
    default:
      bytes.insert(contentsOf: pieces[random.below(pieces.count)], at: place)
    }
  }

  /// Deletes a line, moves it, repeats it, or indents it otherwise, alone or with those below it.
  private static func mutate(_ lines: inout [[UInt8]], _ random: inout SplitMix) {
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
