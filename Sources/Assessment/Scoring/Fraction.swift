/// An exact number, kept in lowest terms.
///
/// Points, credits and cuts are fractions so that 35 of 50 is exactly 0.70 and a sum of thirds
/// is whole again. Input numbers are limited to a million; an operation whose result does not
/// fit traps, and one whose result fits never does.
public struct Fraction: Hashable, Sendable {
  /// The numerator, which carries the sign.
  public let numerator: Int
  /// The denominator, at least 1.
  public let denominator: Int

  /// Makes `numerator / denominator` in lowest terms.
  public init(_ numerator: Int, _ denominator: Int = 1) {
    precondition(denominator > 0, "a fraction's denominator is positive")
    self.init(reducing: Int128(numerator), Int128(denominator))
  }

  /// Products of two `Int` and sums of two such products fit, so nothing is lost on the way.
  private init(reducing numerator: Int128, _ denominator: Int128) {
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = Int(numerator / Int128(divisor))
    self.denominator = Int(denominator / Int128(divisor))
  }

  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    right == 0 ? left : greatestCommonDivisor(right, left % right)
  }

  /// The nearest whole number, halves away from zero.
  public var rounded: Int {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard remainder.magnitude * 2 >= denominator.magnitude else { return quotient }
    return quotient + numerator.signum()
  }

  /// The nearest floating-point number, as long as both terms are below 2^53.
  public var value: Double { Double(numerator) / Double(denominator) }
}

extension Fraction: Comparable, ExpressibleByIntegerLiteral {
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self.init(value) }

  /// Orders by value, exactly.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }

  /// Adds exactly.
  public static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      reducing: left.wideNumerator * right.wideDenominator
        + right.wideNumerator * left.wideDenominator,
      left.wideDenominator * right.wideDenominator
    )
  }

  /// Subtracts exactly.
  public static func - (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      reducing: left.wideNumerator * right.wideDenominator
        - right.wideNumerator * left.wideDenominator,
      left.wideDenominator * right.wideDenominator
    )
  }

  /// Changes the sign.
  public static prefix func - (operand: Fraction) -> Fraction { 0 - operand }

  /// Multiplies exactly.
  public static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      reducing: left.wideNumerator * right.wideNumerator,
      left.wideDenominator * right.wideDenominator
    )
  }

  /// Divides exactly; the divisor is not zero.
  public static func / (left: Fraction, right: Fraction) -> Fraction {
    precondition(right.numerator != 0, "nothing can be divided by zero")
    let sign = right.wideNumerator.signum()
    return Fraction(
      reducing: left.wideNumerator * right.wideDenominator * sign,
      left.wideDenominator * right.wideNumerator * sign
    )
  }

  private var wideNumerator: Int128 { Int128(numerator) }
  private var wideDenominator: Int128 { Int128(denominator) }

  /// Adds in place.
  public static func += (left: inout Fraction, right: Fraction) { left = left + right }
}

extension Fraction: Codable {
  /// Reads two numbers, numerator first, as large as input can be: a million and millionths.
  public init(from decoder: any Decoder) throws {
    var numbers = try decoder.unkeyedContainer()
    let numerator = try numbers.decode(Int.self)
    let denominator = try numbers.decode(Int.self)
    let isWithinInput =
      numerator.magnitude <= 1_000_000_000_000 && (1...1_000_000).contains(denominator)
    guard isWithinInput, numbers.isAtEnd else {
      throw DecodingError.dataCorruptedError(
        in: numbers,
        debugDescription: "a fraction is two numbers, the second from 1 to a million"
      )
    }
    self.init(numerator, denominator)
  }

  /// Writes two numbers, numerator first.
  public func encode(to encoder: any Encoder) throws {
    var numbers = encoder.unkeyedContainer()
    try numbers.encode(numerator)
    try numbers.encode(denominator)
  }
}
