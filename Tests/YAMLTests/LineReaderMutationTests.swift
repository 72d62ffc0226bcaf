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

  @Test(arguments: 0..<20)
  func `makes what the parser makes, or nothing`(seed: UInt64) {
    let rounds = 1_000
    var random = SplitMix(state: seed)
    var (read, flawless) = (0, 0)
    for _ in 0..<rounds {
      var bytes = Self.texts[random.below(Self.texts.count)]
      for _ in 0...random.below(4) / 3 { Mutation.change(&bytes, &random) }
      if BothReaders.readLines(bytes) {
        read += 1
      } else if BothReaders.isFlawless(bytes) {
        flawless += 1
      }
    }
    // Else the comparison would mean little: most of the others break off somewhere.
    #expect(read * 5 > rounds * 2 && read > flawless * 4, "\(read) read, \(flawless) could be")
  }
}
