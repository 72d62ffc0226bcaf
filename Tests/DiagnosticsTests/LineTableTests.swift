import Diagnostics
import Testing

@Suite struct `The lines of a file` {
  static let texts: [(text: String, starts: [Int])] = [
    ("", [0]), ("a", [0]), ("\n", [0, 1]), ("a\nb", [0, 2]), ("a\r\nb\r", [0, 3, 5]),
    ("\r\r\n\n", [0, 1, 3, 4]), ("12345678\n", [0, 9]), ("1234567\n12345678\r\n1", [0, 8, 18]),
    ("\u{8D}\u{E}\u{B}\u{C}\t\n", [0, 7]), ("ä\nö\n", [0, 3, 6]),
  ]

  @Test(arguments: texts) func `begin after line feeds and carriage returns`(
    _ text: String,
    _ starts: [Int]
  ) {
    let table = LineTable(SourceFile(path: "t", bytes: Array(text.utf8)))
    #expect((1...table.count).map { table.bounds(ofLine: $0).lowerBound } == starts)
  }

  /// Whatever stands around a line break in the eight bytes that are looked at together.
  @Test(arguments: 0..<16) func `are found wherever their ends stand`(_ shift: Int) {
    let others: [UInt8] = [0x00, 0x09, 0x0B, 0x0E, 0x20, 0x7F, 0x80, 0x8A, 0xFF]
    for other in others {
      for filler in others {
        var bytes = [UInt8](repeating: filler, count: 40)
        bytes[shift] = 0x0A
        bytes[shift + 1] = other
        bytes[shift + 9] = 0x0D
        let table = LineTable(SourceFile(path: "t", bytes: bytes))
        #expect(table.count == 3)
        #expect(table.line(at: shift) == 1)
        #expect(table.line(at: shift + 1) == 2)
        #expect(table.line(at: shift + 10) == 3)
      }
    }
  }
}
