import Testing

@testable import Assessment

@Suite struct `Predicting the next form` {
  struct Case: CustomTestStringConvertible {
    let trials: Int
    let successes: Double
    let least: Int
    let probability: Double
    var testDescription: String { "\(least) of \(trials) after \(successes)" }
  }

  // Python with mpmath 1.4.1 at 50 digits, where scipy's betabinom.sf has only 8 in the tails:
  //   from mpmath import mp, mpf, beta, binomial
  //   mp.dps = 50
  //   def p(n, k, c):
  //     a, b = mpf(k) + mpf("0.5"), n - mpf(k) + mpf("0.5")
  //     return sum(binomial(n, j) * beta(j + a, n - j + b) for j in range(c, n + 1)) / beta(a, b)
  @Test(arguments: [
    Case(trials: 1, successes: 0, least: 1, probability: 0.25),
    Case(trials: 1, successes: 1, least: 1, probability: 0.75),
    Case(trials: 3, successes: 1.5, least: 0, probability: 1),
    Case(trials: 3, successes: 1.5, least: 4, probability: 0),
    Case(trials: 10, successes: 7, least: 8, probability: 0.40221140934870793),
    Case(trials: 20, successes: 14, least: 14, probability: 0.56744686000254458),
    Case(trials: 20, successes: 13.25, least: 14, probability: 0.4666586190722208),
    Case(trials: 50, successes: 0, least: 35, probability: 2.2142622012941584e-16),
    Case(trials: 50, successes: 25, least: 35, probability: 0.026171633989975187),
    Case(trials: 50, successes: 34, least: 35, probability: 0.45720304476999328),
    Case(trials: 50, successes: 35, least: 35, probability: 0.54317415230653334),
    Case(trials: 50, successes: 35.5, least: 35, probability: 0.5862415763777075),
    Case(trials: 50, successes: 45, least: 35, probability: 0.99590036711437627),
    Case(trials: 50, successes: 50, least: 35, probability: 0.99999935059510686),
    Case(trials: 65, successes: 40, least: 46, probability: 0.1546654903877165),
    Case(trials: 200, successes: 0, least: 140, probability: 3.0748276641259728e-61),
    Case(trials: 200, successes: 100, least: 140, probability: 2.6215930903320316e-5),
    Case(trials: 200, successes: 140, least: 140, probability: 0.52171949989839835),
    Case(trials: 1000, successes: 690, least: 700, probability: 0.32230751097110355),
    Case(trials: 5000, successes: 3550, least: 3500, probability: 0.86591820053444676),
  ])
  func `as another program has it`(example: Case) {
    let distribution = BetaBinomial(repeating: example.trials, with: example.successes)
    let probability = distribution.probability(ofAtLeast: example.least)
    #expect(abs(probability - example.probability) <= 1e-12 * example.probability)
  }

  @Test func `every further success makes passing likelier`() {
    for trials in 1...60 {
      let least = (7 * trials + 9) / 10
      let probabilities = (0...trials).map {
        BetaBinomial(repeating: trials, with: Double($0)).probability(ofAtLeast: least)
      }
      #expect(zip(probabilities, probabilities.dropFirst()).allSatisfy(<))
      #expect(probabilities.allSatisfy { $0 > 0 && $0 < 1 })
    }
  }

  @Test func `the cut is reached by whole items`() {
    let scale = Scale(lowest: 100, highest: 1000, cut: 700, assumedRawCut: Fraction(2, 3))
    let share = Fraction(1, 2)
    #expect(
      scale.passProbability(share: share, count: 10)
        == BetaBinomial(repeating: 10, with: 5).probability(ofAtLeast: 7)
    )
    #expect(
      scale.passProbability(share: share, count: 9)
        == BetaBinomial(repeating: 9, with: 4.5).probability(ofAtLeast: 6)
    )
    #expect(
      scale.passProbability(share: -share, count: 9)
        == BetaBinomial(repeating: 9, with: 0).probability(ofAtLeast: 6)
    )
    #expect(scale.passProbability(share: 0, count: 0) == 0)
  }
}
