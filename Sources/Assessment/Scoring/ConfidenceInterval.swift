/// An interval around a share that holds the candidate's true share in about 95 of 100 cases.
public struct ConfidenceInterval: Hashable, Sendable {
  /// The lower end, from 0 to 1.
  public let low: Double
  /// The upper end, from 0 to 1.
  public let high: Double

  /// The quantile of the normal distribution that leaves 2.5 % above it.
  private static let z = 1.959963984540054

  /// Computes the score interval of a share p of n items; from 0 to 1 where there are none.
  ///
  /// E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
  /// Journal of the American Statistical Association 22 (1927), 209-212:
  /// (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n). Unlike p ± z √(p(1-p)/n) it does not
  /// shrink to nothing where every response is right. A share outside 0...1 is taken as the
  /// nearer end.
  public init(share: Fraction, count: Int) {
    guard count > 0 else {
      (low, high) = (0, 1)
      return
    }
    let (p, n, z) = (min(max(share.value, 0), 1), Double(count), Self.z)
    let center = p + z * z / (2 * n)
    let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    low = p == 0 ? 0 : max((center - spread) / scale, 0)
    high = p == 1 ? 1 : min((center + spread) / scale, 1)
  }
}

extension Scale {
  /// Estimates the scaled score of a share together with the scores of its interval's ends.
  ///
  /// The ends are rounded outwards to millionths, so that the interval holds the score.
  func estimate(of share: Fraction, within interval: ConfidenceInterval) -> ScaledEstimate {
    let million = 1_000_000.0
    let low = Fraction(Int((interval.low * million).rounded(.down)), 1_000_000)
    let high = Fraction(Int((interval.high * million).rounded(.up)), 1_000_000)
    return ScaledEstimate(
      score: estimate(of: share),
      low: estimate(of: min(low, share)),
      high: estimate(of: max(high, share)),
      cut: cut,
      assumedRawCut: assumedRawCut
    )
  }
}
