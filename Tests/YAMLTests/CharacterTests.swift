import Diagnostics
import TestSupport
import Testing
import YAML

@Suite struct `Looking at characters` {
  struct Case: CustomTestStringConvertible {
    let bytes: [UInt8]
    let messages: [String]
    var testDescription: String { "\(bytes)" }
  }

  @Test(arguments: [
    Case(bytes: [0xE9], messages: ["byte 0xE9 is not UTF-8"]),
    Case(bytes: [0xC0, 0x80], messages: ["bytes 0xC0 0x80 are not UTF-8"]),
    Case(bytes: [0xED, 0xA0, 0x80], messages: ["bytes 0xED 0xA0 0x80 are not UTF-8"]),
    Case(bytes: [0xE2, 0x82], messages: ["bytes 0xE2 0x82 are not UTF-8"]),
    Case(bytes: [0xF5], messages: ["byte 0xF5 is not UTF-8"]),
    Case(bytes: [0x00], messages: ["control character U+0000 (NUL) has no place in the text"]),
    Case(bytes: [0x7F], messages: ["control character U+007F (DEL) has no place in the text"]),
    Case(bytes: [0x1B], messages: ["control character U+001B (ESC) has no place in the text"]),
    Case(
      bytes: [0xC2, 0x85],
      messages: ["control character U+0085 (NEL) has no place in the text"]
    ),
    Case(bytes: [0xC2, 0x80], messages: ["control character U+0080 has no place in the text"]),
    Case(
      bytes: [0xE2, 0x80, 0xA9],
      messages: ["paragraph separator U+2029 has no place in the text"]
    ),
    Case(bytes: [0xEF, 0xBB, 0xBF], messages: ["byte order mark U+FEFF has no place in the text"]),
    Case(bytes: [0xEF, 0xBF, 0xBF], messages: ["noncharacter U+FFFF has no place in the text"]),
    Case(bytes: Array("\u{A0}é—漢😀\u{10FFFF}\t".utf8), messages: []),
  ])
  func `each bad one is named where it is`(example: Case) {
    for padding in [0, 13, 31, 32, 40] {
      let lead = Array("a: ".utf8) + Array(repeating: 0x78, count: padding)
      let bytes = lead + example.bytes + Array("x\nb: 1\n".utf8)
      let (document, found) = Document.read(SourceFile(path: "t.yaml", bytes: bytes))
      #expect(found.map(\.message) == example.messages)
      #expect(found.first.map { $0.range.bounds.lowerBound == lead.count } ?? true)
      #expect(document.root?["b"]?.equals("1") == true)
      let ends = found.last?.range.bounds.upperBound ?? lead.count + example.bytes.count
      #expect(ends == lead.count + example.bytes.count)
    }
  }
}
