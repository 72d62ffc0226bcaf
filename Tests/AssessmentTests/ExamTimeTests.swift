import Assessment
import Testing

@Suite struct `Reading lengths of time` {
  @Test(
    arguments: [
      ("90m", .seconds(5400)), ("1h30m", .seconds(5400)), ("45s", .seconds(45)),
      ("2h", .seconds(7200)), ("500ms", .milliseconds(500)), ("0s", .zero),
      ("1h1m1s1ms", .milliseconds(3_661_001)), ("999999h", .seconds(999_999 * 3600)),
    ] as [(String, Duration)]
  )
  func `with units, the larger first`(text: String, time: Duration) {
    #expect(Duration(examTime: text) == time)
  }

  @Test(arguments: [
    "", "90", "m", "h30m", "1h30", "30m1h", "1m1m", "1d", "1H", "1.5h", "-1m", "+1m", " 1m", "1m ",
    "1 m", "٣m", "1000000m", "1hm",
  ])
  func `that are none`(text: String) {
    #expect(Duration(examTime: text) == nil)
  }
}

@Suite struct `Reading decimals` {
  @Test(
    arguments: [
      ("0", 0), ("12.5", Fraction(25, 2)), ("-0.25", Fraction(-1, 4)), ("0.70", Fraction(7, 10)),
      ("999999999.9999", Fraction(9_999_999_999_999, 10_000)),
    ] as [(String, Fraction)]
  )
  func `exactly`(text: String, number: Fraction) {
    #expect(Fraction(decimal: text) == number)
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "1e3", "+1", "1,5", "1.00001", "1000000000", "--1", "1.2.3",
  ])
  func `that are none`(text: String) {
    #expect(Fraction(decimal: text) == nil)
  }
}
