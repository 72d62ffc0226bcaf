import TestSupport
import Testing

@testable import Linting

@Suite struct `Counting successes by luck` {
  @Test func `All outcomes of a few trials, added up one by one`() {
    withEverySequence(of: [0.0, 0.1, 0.25, 0.5, 1], lengths: 0...5) { chances in
      var exact = [Double](repeating: 0, count: chances.count + 2)
      for outcome in 0..<(1 << chances.count) {
        var probability = 1.0
        for (trial, chance) in chances.enumerated() {
          probability *= outcome >> trial & 1 == 1 ? chance : 1 - chance
        }
        for least in 0...outcome.nonzeroBitCount { exact[least] += probability }
      }
      let luck = PoissonBinomial(chances: chances)
      for (least, expected) in exact.enumerated() {
        let difference = luck.probability(ofAtLeast: least) - expected
        #expect(abs(difference) < 1e-14, "\(chances), \(least)")
      }
    }
  }

  struct Reference: CustomTestStringConvertible {
    let testDescription: String
    let chances: [Double]
    let least: Int
    let probability: Double
  }

  /// Computed with fractions in Python: `d = [F(1)]`, then for every chance c the list
  /// `[d[i] * (1 - c) + d[i - 1] * c ...]`, and `float(sum(d[least:]))`.
  static let references = [
    Reference(
      testDescription: "80 of 200 at a quarter",
      chances: Array(repeating: 1 / 4, count: 200),
      least: 80,
      probability: 2.2251883747785036e-06
    ),
    Reference(
      testDescription: "the mean of 200 at a quarter",
      chances: Array(repeating: 1 / 4, count: 200),
      least: 50,
      probability: 0.5271236581202351
    ),
    Reference(
      testDescription: "40 of 40 at a quarter",
      chances: Array(repeating: 1 / 4, count: 40),
      least: 40,
      probability: 8.271806125530277e-25
    ),
    Reference(
      testDescription: "25 of 60 at a quarter, a tenth or a third",
      chances: Array(repeating: 1 / 4, count: 30) + Array(repeating: 1 / 10, count: 20)
        + Array(repeating: 1 / 3, count: 10),
      least: 25,
      probability: 0.00022411315287979556
    ),
    Reference(
      testDescription: "8 of 10 coins",
      chances: Array(repeating: 1 / 2, count: 10),
      least: 8,
      probability: 0.0546875
    ),
  ]

  @Test(arguments: references) func `Known probabilities, small ones too`(_ reference: Reference) {
    let found = PoissonBinomial(chances: reference.chances)
      .probability(ofAtLeast: reference.least)
    #expect(abs(found / reference.probability - 1) < 1e-12)
  }

  @Test(arguments: [0.5, 0.05, 0.001]) func `The least successes under a level`(_ level: Double) {
    let luck = PoissonBinomial(chances: Array(repeating: 0.25, count: 30))
    let least = (0...30).first { luck.probability(ofAtLeast: $0) < level }
    #expect(luck.leastSuccesses(under: level) == least)
    #expect(least != nil)
  }

  @Test func `No successes are rare enough in too few trials`() {
    #expect(PoissonBinomial(chances: [0.25, 0.25]).leastSuccesses(under: 0.06) == nil)
    #expect(PoissonBinomial(chances: []).leastSuccesses(under: 0.05) == nil)
  }
}

@Suite struct `Correcting p-values after Holm` {
  struct Case: CustomTestStringConvertible {
    let raw: [Double]
    let corrected: [Double]
    var testDescription: String { "\(raw)" }
  }

  /// Worked by hand; R gives the same with `p.adjust(p, "holm")`.
  static let cases = [
    Case(raw: [], corrected: []),
    Case(raw: [0.03], corrected: [0.03]),
    Case(raw: [0.01, 0.04, 0.03, 0.005], corrected: [0.03, 0.06, 0.06, 0.02]),
    Case(raw: [0.02, 0.02, 0.02], corrected: [0.06, 0.06, 0.06]),
    Case(raw: [0.5, 0.001, 0.6], corrected: [1, 0.003, 1]),
  ]

  @Test(arguments: cases) func `Known families`(_ family: Case) {
    let found = corrected(family.raw)
    #expect(found.count == family.corrected.count)
    for (left, right) in zip(found, family.corrected) { #expect(abs(left - right) < 1e-15) }
  }
}
