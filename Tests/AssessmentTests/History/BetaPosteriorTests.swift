import Testing

@testable import Assessment

/// The expected values are those of `mpmath` 1.4.1 with 30 digits:
/// `betainc(k + 0.5, n - k + 0.5, 0, x, regularized=True)`, the ends by bisection.
@Suite struct `What answers tell of a share` {
  struct Case {
    let correct: Int
    let answered: Int
    let risk: Double
    let low: Double
    let high: Double
  }

  static let cases = [
    Case(correct: 0, answered: 0, risk: 0.630989880434, low: 0, high: 1),
    Case(correct: 0, answered: 1, risk: 0.922725710012, low: 0, high: 0.853253684),
    Case(correct: 1, answered: 1, risk: 0.339254050856, low: 0.146746316, high: 1),
    Case(correct: 1, answered: 2, risk: 0.747684212266, low: 0.0608302759, high: 0.939169724),
    Case(correct: 3, answered: 4, risk: 0.447079613468, low: 0.28375168, high: 0.971529105),
    Case(correct: 7, answered: 10, risk: 0.519251402167, low: 0.394181682, high: 0.907305406),
    Case(correct: 37, answered: 50, risk: 0.273076590029, low: 0.607392072, high: 0.845732839),
    Case(correct: 0, answered: 12, risk: 0.99999994587, low: 0, high: 0.185305938),
    Case(correct: 900, answered: 1000, risk: 8.7398215887e-53, low: 0.880251719, high: 0.917437347),
    Case(correct: 3500, answered: 5000, risk: 0.500820863171, low: 0.687185008, high: 0.712583524),
  ]

  @Test(arguments: cases.indices)
  func `is that of a beta distribution`(index: Int) {
    let expected = Self.cases[index]
    let posterior = BetaPosterior(successes: expected.correct, trials: expected.answered)
    #expect(abs(posterior.probability(below: 0.7) - expected.risk) < 1e-11)
    #expect(abs(posterior.interval.low - expected.low) < 1e-9)
    #expect(abs(posterior.interval.high - expected.high) < 1e-9)
  }

  @Test func `grows with the bound from nothing to certainty`() {
    for (successes, trials) in [(0, 0), (0, 3), (3, 3), (5, 9), (400, 900)] {
      let posterior = BetaPosterior(successes: successes, trials: trials)
      let chances = (0...100).map { posterior.probability(below: Double($0) / 100) }
      #expect(chances.first == 0 && chances.last == 1)
      #expect(zip(chances, chances.dropFirst()).allSatisfy { $0 <= $1 + 1e-12 })
      #expect(posterior.interval.low <= posterior.mean && posterior.mean <= posterior.interval.high)
    }
  }
}
