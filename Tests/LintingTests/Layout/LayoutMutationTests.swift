import Assessment
import Diagnostics
import Linting
import TestSupport
import Testing

/// Texts that nobody would write: what can be read is laid out soundly, once and for all.
@Suite struct `The layout of odd texts` {
  private static let texts =
    (`The layout`.cases + `Comments in a layout`.cases).flatMap { [$0.before, $0.after] }
  private static let pieces = [
    " ", "  ", "\t", "\n", "\n\n", "\r\n", "# c\n", " # c", " # banklint: ignore x -- y", "- ",
    "-\n",
    "a: ", "'", "\"", "[", "]", "{", "}", ",", ":", ": ", "? ", "|", ">", "|+\n", ">-\n", "|2\n",
    "\\n", "\\", "\\x41", "---\n", "...\n", "é", "\u{200B}", "no", "1.0", "~", "''", "\"\"",
    "id: x\n",
    "    # deep\n", "# banklint: ignore y -- z\n",
  ]

  private static func mutate(_ text: String, _ random: inout SeededGenerator) -> String {
    var bytes = Array(text.unicodeScalars)
    for _ in 0...random.below(4) {
      let place = random.below(bytes.count + 1)
      switch random.below(4) {
      case 0: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(6)))
      case 1:
        let end = min(bytes.count, place + 1 + random.below(40))
        bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count + 1))
      default:
        bytes.insert(contentsOf: pieces[random.below(pieces.count)].unicodeScalars, at: place)
      }
    }
    return String(String.UnicodeScalarView(bytes))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `is sound and settled`(seed: UInt64) {
    var random = SeededGenerator(seed: Seed(seed))
    for _ in 0..<200 {
      let text = Self.mutate(Self.texts[random.below(Self.texts.count)], &random)
      let file = LaidOutFile(SourceFile(path: "items.yaml", text: text))
      guard file.mistakes.isEmpty else {
        #expect(!file.isChanged)
        continue
      }
      let shown = String(decoding: file.new.bytes, as: UTF8.self)
      #expect(file.isSound, "\(text)")
      let again = LaidOutFile(file.new)
      #expect(again.isSound && !again.isChanged, "\(text)\n=>\n\(shown)")
      if again.isChanged {
        expectEqualText(String(decoding: again.new.bytes, as: UTF8.self), shown)
      }
    }
  }
}
