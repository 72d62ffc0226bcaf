import Assessment
import Testing

@Suite struct `Writing fractions in decimals` {
  struct Case: CustomTestStringConvertible {
    let fraction: Fraction
    let places: Int
    let text: String
    let short: String
    var testDescription: String {
      "\(fraction.numerator)/\(fraction.denominator) to \(places) places"
    }

    init(_ fraction: Fraction, _ places: Int, _ text: String, _ short: String? = nil) {
      self.fraction = fraction
      self.places = places
      self.text = text
      self.short = short ?? text
    }
  }

  @Test(arguments: [
    Case(Fraction(7, 10), 2, "0.70", "0.7"),
    Case(Fraction(2, 3), 2, "0.67"),
    Case(Fraction(1, 3), 0, "0"),
    Case(Fraction(1, 2), 0, "1"),
    Case(Fraction(-1, 2), 0, "-1"),
    Case(Fraction(1, 8), 2, "0.13"),
    Case(Fraction(-1, 8), 2, "-0.13"),
    Case(Fraction(1249, 10_000), 2, "0.12"),
    Case(Fraction(-1, 1000), 2, "0.00", "0"),
    Case(Fraction(999, 1000), 2, "1.00", "1"),
    Case(Fraction(-9_999, 1000), 1, "-10.0", "-10"),
    Case(100, 0, "100"),
    Case(100, 2, "100.00", "100"),
    Case(Fraction(1, 20), 2, "0.05"),
    Case(Fraction(201, 20), 3, "10.050", "10.05"),
    Case(0, 1, "0.0", "0"),
    Case(Fraction(1, 3), 18, "0.333333333333333333"),
    Case(Fraction(.max), 18, "9223372036854775807.000000000000000000", "9223372036854775807"),
    Case(Fraction(.min), 1, "-9223372036854775808.0", "-9223372036854775808"),
    Case(Fraction(.min, .max), 18, "-1.000000000000000000", "-1"),
    Case(Fraction(1, .max), 18, "0.000000000000000000", "0"),
  ])
  func `rounded, halves away from zero`(example: Case) {
    #expect(example.fraction.decimalText(places: example.places) == example.text)
    #expect(
      example.fraction.decimalText(places: example.places, droppingZeros: true) == example.short
    )
  }

  @Test func `one place of every hundredth`() {
    for units in -200...200 {
      let tenths = (units.magnitude + 5) / 10
      let sign = units < 0 && tenths > 0 ? "-" : ""
      #expect(
        Fraction(units, 100).decimalText(places: 1) == "\(sign)\(tenths / 10).\(tenths % 10)"
      )
    }
  }

  @Test func `places are counted`() async {
    await #expect(processExitsWith: .failure) { _ = Fraction(1).decimalText(places: 19) }
    await #expect(processExitsWith: .failure) { _ = Fraction(1).decimalText(places: -1) }
  }
}
