import Glibc

extension Row.Run {
  /// Runs of ASCII, and every other character for itself, with the cells that they take.
  ///
  /// A zero ends each text: ncurses looks for one behind the last character, even where it was told
  /// how many there are.
  var pieces: [(text: [wchar_t], width: Int)] {
    var pieces: [(text: [wchar_t], width: Int)] = []
    var followsASCII = false
    for character in text {
      let scalars = character.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
      let width = Row(String(character)).width
      if character.isASCII, followsASCII {
        let last = pieces.count - 1
        pieces[last].text.insert(contentsOf: scalars, at: pieces[last].text.count - 1)
        pieces[last].width += width
      } else {
        pieces.append((scalars + [0], width))
      }
      followsASCII = character.isASCII
    }
    return pieces
  }
}
