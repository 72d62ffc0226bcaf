import Diagnostics
import Testing
import Typesetting

@Suite struct `Stepping through bytes` {
  struct Case: CustomTestStringConvertible {
    let bytes: [UInt8]
    let lengths: [Int]
    let valid: [Bool]
    var testDescription: String { "\(bytes)" }
  }

  @Test(arguments: [
    Case(bytes: [], lengths: [], valid: []),
    Case(bytes: Array("aé漢😀".utf8), lengths: [1, 2, 3, 4], valid: [true, true, true, true]),
    Case(bytes: [0xC0, 0x80], lengths: [1, 1], valid: [false, false]),
    Case(bytes: [0xE0, 0x80, 0x80], lengths: [1, 1, 1], valid: [false, false, false]),
    Case(bytes: [0xED, 0xA0, 0x80], lengths: [1, 1, 1], valid: [false, false, false]),
    Case(
      bytes: [0xF4, 0x90, 0x80, 0x80],
      lengths: [1, 1, 1, 1],
      valid: [false, false, false, false]
    ),
    Case(bytes: [0xE2, 0x82], lengths: [1, 1], valid: [false, false]),
    Case(bytes: [0xE2, 0x82, 0x61], lengths: [1, 1, 1], valid: [false, false, true]),
    Case(bytes: [0xFF, 0xC3, 0xA9], lengths: [1, 2], valid: [false, true]),
  ])
  func `forth and back find the same`(example: Case) {
    var (offset, lengths, valid): (Int, [Int], [Bool]) = (0, [], [])
    while let point = CodePoint.starting(at: offset, in: example.bytes) {
      lengths.append(point.length)
      valid.append(point.scalar != nil)
      offset += point.length
    }
    #expect(lengths == example.lengths)
    #expect(valid == example.valid)
    var back: [Int] = []
    while let point = CodePoint.ending(at: offset, in: example.bytes) {
      back.append(point.length)
      offset -= point.length
    }
    #expect(back.reversed() == example.lengths)
  }

  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("ａ", 2), ("🙂", 2), ("\u{AD}", 8), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{1F468}\u{200D}\u{1F469}", 4), ("☃", 1), ("\u{FE0F}", 0),
    ("\u{7}", 1), ("\u{202E}", 8), ("\u{20000}", 2), ("\u{E0100}", 0), ("…", 1), ("—", 1),
  ])
  func `cells of a text`(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }
}
