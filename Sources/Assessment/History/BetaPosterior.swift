/// What some answers tell of the share that a candidate would get right: a beta distribution.
///
/// Before any answer it is that of H. Jeffreys, Beta(1/2, 1/2), as for the chance to pass; n
/// answers with k right make it Beta(k + 1/2, n - k + 1/2). L. D. Brown, T. T. Cai and
/// A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16 (2001),
/// 101-133, recommend its interval for few answers.
struct BetaPosterior: Hashable, Sendable {
  let successes: Int
  let trials: Int

  init(successes: Int, trials: Int) {
    precondition((0...max(trials, 0)).contains(successes), "successes are trials")
    self.successes = successes
    self.trials = trials
  }

  private var alpha: Double { Double(successes) + 0.5 }
  private var beta: Double { Double(trials - successes) + 0.5 }

  /// The share expected.
  var mean: Double { alpha / (alpha + beta) }

  /// The chance that the share lies below a bound.
  func probability(below bound: Double) -> Double {
    if bound <= 0 { return 0 }
    if bound >= 1 { return 1 }
    // The series is quick below the mean, and above it the other tail is below its mean.
    return bound <= mean
      ? tail(bound, alpha, beta, successes) : 1 - tail(1 - bound, beta, alpha, trials - successes)
  }

  /// The interval that leaves 2.5 % on each side, and nothing beyond where all answers were right
  /// or all wrong.
  var interval: (low: Double, high: Double) {
    (successes == 0 ? 0 : quantile(0.025), successes == trials ? 1 : quantile(0.975))
  }

  private func quantile(_ share: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    // Enough halvings for four places more than are ever shown.
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if probability(below: middle) < share { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The incomplete beta function as x^a (1-x)^b / (a B(a, b)) times the sum of the positive terms
  /// t₀ = 1, tₙ₊₁ = tₙ x (a + b + n) / (a + 1 + n): NIST Digital Library of Mathematical
  /// Functions, 8.17.8.
  private func tail(_ x: Double, _ a: Double, _ b: Double, _ count: Int) -> Double {
    var (term, sum, n) = (1.0, 1.0, 0.0)
    while term > sum * 1e-17 {
      term *= x * (a + b + n) / (a + 1 + n)
      sum += term
      n += 1
    }
    return min(weight(x, count) * sum / a, 1)
  }

  /// x^a (1-x)^b / B(a, b), from B(1/2, 1/2) = π upwards, so that no gamma function is needed.
  ///
  /// Successes and failures come in by turns in their proportion, so that nothing overflows.
  private func weight(_ x: Double, _ count: Int) -> Double {
    var (a, b) = (0.5, 0.5)
    var weight = (x * (1 - x)).squareRoot() / Double.pi
    for trial in 0..<trials {
      let isSuccess = (trial + 1) * count / trials > trial * count / trials
      weight *= (isSuccess ? x / a : (1 - x) / b) * (a + b)
      if isSuccess { a += 1 } else { b += 1 }
    }
    return weight
  }
}
