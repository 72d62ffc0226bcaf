/// The distribution of the number of successes in n trials whose probability of success is
/// itself uncertain, with a beta distribution of parameters alpha and beta.
struct BetaBinomial {
  let trials: Int
  let alpha: Double
  let beta: Double

  /// Predicts a second run of as many trials from the successes of the first, which may be
  /// a fraction of a trial.
  ///
  /// The prior is that of H. Jeffreys, "An invariant form for the prior probability in
  /// estimation problems", Proceedings of the Royal Society A 186 (1946), 453-461: for a
  /// proportion it is Beta(1/2, 1/2), and n trials with k successes make it
  /// Beta(k + 1/2, n - k + 1/2).
  init(repeating trials: Int, with successes: Double) {
    precondition(
      trials >= 0 && successes >= 0 && successes <= Double(trials),
      "successes are trials"
    )
    self.trials = trials
    alpha = successes + 0.5
    beta = Double(trials) - successes + 0.5
  }

  /// Sums the probabilities of `least` successes and more.
  ///
  /// The probability of j + 1 successes is that of j times
  /// (n - j)(alpha + j) / ((j + 1)(beta + n - j - 1)). Started near the mode with 1 and divided
  /// by the sum of all, this needs no gamma function: nothing overflows, and as it only adds,
  /// multiplies and divides every machine finds the same number.
  func probability(ofAtLeast least: Int) -> Double {
    let n = Double(trials)
    func ratio(_ j: Int) -> Double {
      let j = Double(j)
      return (n - j) * (alpha + j) / ((j + 1) * (beta + n - j - 1))
    }
    var weights = [Double](repeating: 1, count: trials + 1)
    let start = Int(alpha - 0.5)
    for j in start..<trials { weights[j + 1] = weights[j] * ratio(j) }
    for j in (0..<start).reversed() { weights[j] = weights[j + 1] / ratio(j) }
    let all = weights.reduce(0, +)
    return weights.suffix(max(trials + 1 - max(least, 0), 0)).reduce(0, +) / all
  }
}
