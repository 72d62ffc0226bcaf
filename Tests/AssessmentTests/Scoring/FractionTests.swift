import Assessment
import FoundationEssentials
import Testing

@Suite struct `Calculating with fractions` {
  struct Reduced: CustomTestStringConvertible {
    let numerator: Int
    let denominator: Int
    let terms: [Int]
    var testDescription: String { "\(numerator)/\(denominator)" }
  }

  @Test(arguments: [
    Reduced(numerator: 35, denominator: 50, terms: [7, 10]),
    Reduced(numerator: -6, denominator: 4, terms: [-3, 2]),
    Reduced(numerator: 0, denominator: 9, terms: [0, 1]),
    Reduced(numerator: .min, denominator: 2, terms: [.min / 2, 1]),
    Reduced(numerator: .min, denominator: 1, terms: [.min, 1]),
    Reduced(numerator: .min, denominator: .max, terms: [.min, .max]),
    Reduced(numerator: .max, denominator: .max, terms: [1, 1]),
    Reduced(numerator: 1, denominator: .max, terms: [1, .max]),
  ])
  func `lowest terms`(example: Reduced) {
    let fraction = Fraction(example.numerator, example.denominator)
    #expect([fraction.numerator, fraction.denominator] == example.terms)
  }

  @Test(arguments: [
    (Fraction(1, 2), 1), (Fraction(-1, 2), -1), (Fraction(49, 100), 0), (Fraction(-49, 100), 0),
    (Fraction(3, 2), 2), (Fraction(-5, 2), -3), (Fraction(.max, 2), 1 << 62),
    (Fraction(.min, 3), .min / 3 - 1), (Fraction(.max), .max), (Fraction(.max - 1, .max), 1),
    (Fraction(.min, .max), -1),
  ])
  func `rounding to whole numbers, halves away from zero`(fraction: Fraction, whole: Int) {
    #expect(fraction.rounded == whole)
  }

  @Test func `results that fit are found where a step on the way does not`() {
    let huge = Fraction(.max, 2)
    #expect(huge - huge == 0)
    #expect(huge + huge == Fraction(.max))
    var sum = huge
    sum += -huge
    #expect(sum == 0)
    #expect(-1 - Fraction(.min) == Fraction(.max))
    #expect(Fraction(.min, 3) / Fraction(.min, 3) == 1)
    #expect(Fraction(.max, 7) * Fraction(7, .max) == 1)
    #expect(Fraction(1, .max) + Fraction(-1, .max) == 0)
    #expect(Fraction(.min, .max) < Fraction(.min + 1, .max))
    #expect(Fraction(1, .max) > 0 && Fraction(-1, .max) < 0)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `agrees with wide arithmetic`(seed: UInt64) {
    var numbers = Numbers(state: seed)
    for _ in 0..<500 {
      let (a, b) = (numbers.next(Int.max), numbers.next(1_000_000) + 1)
      let (c, d) = (numbers.next(1_000_000), numbers.next(1_000_000) + 1)
      let (left, right) = (Fraction(a % 1_000_000, b), Fraction(c, d))
      let (n, m) = (Int128(a % 1_000_000), Int128(c))
      let (p, q) = (Int128(b), Int128(d))
      #expect(equals(left + right, n * q + m * p, p * q))
      #expect(equals(left - right, n * q - m * p, p * q))
      #expect(equals(left * right, n * m, p * q))
      if c != 0 { #expect(equals(left / right, n * q * m.signum(), p * Int128(m.magnitude))) }
      #expect((left < right) == (n * q < m * p))
      #expect((Fraction(a, b) < right) == (Int128(a) * q < m * p))
      #expect(equals(-left, -n, p))
    }
  }

  private func equals(_ fraction: Fraction, _ numerator: Int128, _ denominator: Int128) -> Bool {
    Int128(fraction.numerator) * denominator == numerator * Int128(fraction.denominator)
  }

  @Test(arguments: ["[1]", "[1,0]", "[1,-2]", "[1,2,3]", "[1,1000001]", "[1000000000001,1]", "1"])
  func `text that is no fraction is not read`(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Fraction.self, from: Data(text.utf8))
    }
  }

  @Test func `is written as two numbers and read in lowest terms`() throws {
    let text = try JSONEncoder().encode([Fraction(-7, 10)])
    #expect(String(decoding: text, as: UTF8.self) == "[[-7,10]]")
    let read = try JSONDecoder().decode(Fraction.self, from: Data("[70,100]".utf8))
    #expect(read == Fraction(7, 10))
  }

  @Test func `nothing is divided by zero`() async {
    await #expect(processExitsWith: .failure) { _ = Fraction(1, 0) }
    await #expect(processExitsWith: .failure) { _ = Fraction(1, 2) / 0 }
    await #expect(processExitsWith: .failure) { _ = Fraction(.max) + 1 }
    await #expect(processExitsWith: .failure) { _ = -Fraction(.min) }
  }
}

/// SplitMix64: whole numbers of either sign that are the same everywhere.
private struct Numbers {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    let magnitude = Int((bits ^ (bits >> 31)) >> 1) % bound
    return bound == .max && state & 1 == 1 ? -magnitude : magnitude
  }
}
