import Glibc
import Testing
import Typesetting

@testable import ExamRoom

@Suite struct `The pieces of a run` {
  static let texts = [
    "a", "Which mountain is the highest?", "Größe 漢字", "───", "e\u{301}f", "👩‍🔬 and more", "x漢y",
  ]

  private func pieces(of text: String) -> [(text: [wchar_t], width: Int)] {
    Row(text).runs.flatMap(\.pieces)
  }

  /// ncurses looks behind the last character whatever their number.
  @Test(arguments: texts)
  func `end with a zero, and have no other`(text: String) {
    for piece in pieces(of: text) {
      #expect(piece.text.count > 1)
      #expect(piece.text.firstIndex(of: 0) == piece.text.count - 1)
    }
  }

  @Test(arguments: texts)
  func `make up the text and its width`(text: String) {
    let pieces = pieces(of: text)
    let values = pieces.flatMap(\.text).filter { $0 != 0 }.map { UInt32(bitPattern: $0) }
    #expect(values == text.unicodeScalars.map(\.value))
    #expect(pieces.map(\.width).reduce(0, +) == CellWidth.of(text))
  }

  @Test func `are ASCII as far as it goes, and else one character`() {
    let lengths = pieces(of: "ab漢é cd!───").map { $0.text.filter { $0 != 0 }.count }
    #expect(lengths == [2, 1, 1, 4, 1, 1, 1])
    #expect(pieces(of: "e\u{301}f").map(\.width) == [1, 1])
  }
}
