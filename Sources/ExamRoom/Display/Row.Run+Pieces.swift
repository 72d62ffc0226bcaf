import Glibc
import Typesetting

extension Row.Run {
  /// Runs of ASCII, and every other character for itself, with the cells that they take.
  ///
  /// A zero ends each text: ncurses looks for one behind the last character, even where it was told
  /// how many there are.
  var pieces: [(text: [wchar_t], width: Int)] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return [(text.utf8.map { wchar_t($0) } + [0], text.utf8.count)]
    }
    var pieces: [(text: [wchar_t], width: Int)] = []
    var endsInASCII = false
    for character in text {
      let scalars = character.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
      let width = CellWidth.of(String(character))
      if endsInASCII && character.isASCII {
        let last = pieces.count - 1
        pieces[last].text.insert(contentsOf: scalars, at: pieces[last].text.count - 1)
        pieces[last].width += width
      } else {
        pieces.append((scalars + [0], width))
      }
      endsInASCII = character.isASCII
    }
    return pieces
  }
}
