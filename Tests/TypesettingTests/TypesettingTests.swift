import TestSupport
import Testing
import Typesetting

@Suite struct `Setting text in terminal cells` {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("漢字", 4), ("é", 1), ("e\u{301}", 1), ("😀", 2), ("ｆ", 2),
    ("a\u{200D}b", 2), ("\u{200B}", 8), ("한글", 4),
  ])
  func `a text takes so many cells`(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }

  @Test(arguments: [
    ("plain é 漢", "plain é 漢"),
    ("\u{1B}[2J", "␛[2J"),
    ("a\r\nb", "a␍␊b"),
    ("\u{202E}abc\u{2066}", "<U+202E>abc<U+2066>"),
    ("\u{9B}31m\u{7F}", "<U+009B>31m␡"),
    ("\u{2028}\u{FEFF}", "<U+2028><U+FEFF>"),
  ])
  func `no text steers the terminal`(text: String, shown: String) {
    #expect(visible(text) == shown)
  }

  @Test func `line feeds may stay`() {
    #expect(visible("a\n\u{1B}b", keepingLines: true) == "a\n␛b")
  }

  @Test(arguments: [
    ("", 10, [""]),
    ("one two three", 7, ["one two", "three"]),
    ("one\n\ntwo", 10, ["one", "", "two"]),
    ("  deep words here", 9, ["  deep", "  words", "  here"]),
    ("abcdefghij k", 4, ["abcd", "efgh", "ij k"]),
    ("漢字漢字", 5, ["漢字", "漢字"]),
    ("a 漢字漢", 4, ["a", "漢字", "漢"]),
  ])
  func `text breaks at its spaces`(text: String, width: Int, lines: [String]) {
    #expect(wrapped(text, to: width) == lines)
  }
}
