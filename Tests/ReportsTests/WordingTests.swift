import Assessment
import Testing

@testable import Reports

@Suite struct `Wording numbers` {
  @Test(arguments: [
    (0, "0 s"), (59, "59 s"), (60, "1 min"), (3600, "1 h"), (4325, "1 h 12 min 5 s"),
    (3605, "1 h 5 s"), (90_000, "25 h"), (-65, "-1 min 5 s"),
  ])
  func `a time has hours, minutes and seconds`(seconds: Int, text: String) {
    #expect(Duration.seconds(seconds).unitText == text)
  }

  @Test func `parts of a second are dropped`() {
    #expect(Duration.milliseconds(999).unitText == "0 s")
    #expect(Duration.milliseconds(-999).unitText == "0 s")
  }

  @Test(arguments: [
    (Fraction(7, 10), "70 %"), (Fraction(2, 3), "66.6 %"), (Fraction(69_999, 100_000), "69.9 %"),
    (1, "100 %"), (0, "0 %"),
  ])
  func `a share just below a cut does not look like the cut`(share: Fraction, text: String) {
    #expect(share.percentText == text)
  }

  @Test(arguments: [
    (Fraction(0), "...."), (Fraction(1, 1000), "#..."), (Fraction(1, 2), "##.."),
    (Fraction(999, 1000), "###."), (Fraction(1), "####"), (Fraction(-1, 2), "...."),
    (Fraction(3, 2), "####"),
  ])
  func `a bar is full only at the end and empty only at the beginning`(
    share: Fraction,
    bar: String
  ) {
    #expect(TextStyle.plain.bar(share, cells: 4) == bar)
  }

  @Test(arguments: [
    ("https://docs.example.com/a-b_c?d=e&f=g#h", true), ("http://x", true), ("https://", false),
    ("javascript:alert(1)", false), ("HTTPS://x", false), ("https://a b", false),
    ("https://a\u{430}", false), ("https://a\"b", false), ("https://a<b", false),
    ("https://a`b", false), ("https://a\\b", false), (" https://a", false), ("", false),
    ("https://a\n", false), ("ftp://a", false), ("//a", false),
  ])
  func `only plain addresses of the web are linked`(text: String, isLinked: Bool) {
    #expect(isWebAddress(text) == isLinked)
  }
}
