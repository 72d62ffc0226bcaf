/// Extra time that a candidate is granted, as an accommodation or for a foreign language.
///
/// It lengthens the sections and not the breaks.
public enum TimeAllowance: Hashable, Sendable {
  /// No extra time.
  case standard
  /// So much time for the whole exam, shared among the sections in proportion to their own.
  case additional(Duration)
  /// Each section's time is multiplied.
  case multiplied(by: Fraction)

  /// Whether it can be granted: a factor from 1 to 10, or up to a day.
  ///
  /// Allowances that come from outside are to be checked; decoding does so.
  public var isGrantable: Bool {
    switch self {
    case .standard: true
    case .additional(let time): time >= .zero && time <= .seconds(24 * 60 * 60)
    case .multiplied(let factor): factor >= 1 && factor <= 10
    }
  }

  /// Lengthens the time limits of an exam's sections, in their order.
  ///
  /// Results are whole milliseconds. The shares of additional time are rounded so that their
  /// sum is exactly what was granted; a product is rounded up, in the candidate's favor.
  public func timeLimits(for limits: [Duration]) -> [Duration] {
    precondition(isGrantable, "an allowance is within its limits")
    switch self {
    case .standard: return limits
    case .additional(let time): return Self.share(time, among: limits)
    case .multiplied(let factor):
      let (numerator, denominator) = (Int128(factor.numerator), Int128(factor.denominator))
      return limits.map {
        .milliseconds(($0.milliseconds * numerator + denominator - 1) / denominator)
      }
    }
  }

  /// Rounds the running total, not each share, so that nothing is lost or added.
  private static func share(_ time: Duration, among limits: [Duration]) -> [Duration] {
    let total = limits.reduce(0) { $0 + $1.milliseconds }
    guard total > 0 else { return limits }
    var (before, granted): (Int128, Int128) = (0, 0)
    return limits.map { limit in
      before += limit.milliseconds
      let share = time.milliseconds * before / total - granted
      granted += share
      return limit + .milliseconds(share)
    }
  }
}

extension TimeAllowance: Codable {
  private enum CodingKeys: String, CodingKey {
    case additional, multiplied
  }

  /// Reads an allowance that can be granted.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let time = try container.decodeIfPresent(Int.self, forKey: .additional) {
      self = .additional(.milliseconds(time))
    } else if let factor = try container.decodeIfPresent(Fraction.self, forKey: .multiplied) {
      self = .multiplied(by: factor)
    } else {
      self = .standard
    }
    guard isGrantable else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: container.codingPath, debugDescription: "no such time is granted")
      )
    }
  }

  /// Writes `additional` in milliseconds, or `multiplied` as a fraction, or nothing.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .standard: break
    case .additional(let time):
      try container.encode(Int(time.milliseconds), forKey: .additional)
    case .multiplied(let factor): try container.encode(factor, forKey: .multiplied)
    }
  }
}

extension Duration {
  fileprivate var milliseconds: Int128 { attoseconds / 1_000_000_000_000_000 }
}
