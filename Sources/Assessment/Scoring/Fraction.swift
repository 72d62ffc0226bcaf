/// An exact number, kept in lowest terms.
///
/// Points, credits and cuts are fractions so that 35 of 50 is exactly 0.70 and a sum of thirds
/// is whole again. Input numbers are limited to a million, so nothing here can overflow unseen:
/// an operation whose result does not fit traps.
public struct Fraction: Hashable, Sendable {
  /// The numerator, which carries the sign.
  public let numerator: Int
  /// The denominator, at least 1.
  public let denominator: Int

  /// Makes `numerator / denominator` in lowest terms.
  public init(_ numerator: Int, _ denominator: Int = 1) {
    precondition(denominator > 0, "a fraction's denominator is positive")
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = numerator / Int(divisor)
    self.denominator = denominator / Int(divisor)
  }

  private static func greatestCommonDivisor(_ left: UInt, _ right: UInt) -> UInt {
    right == 0 ? max(left, 1) : greatestCommonDivisor(right, left % right)
  }

  /// The nearest whole number, halves away from zero.
  public var rounded: Int {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard remainder.magnitude * 2 >= denominator.magnitude else { return quotient }
    return quotient + numerator.signum()
  }

  /// The nearest floating-point number.
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
    let shared = greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude)
    let scale = right.denominator / Int(shared)
    return Fraction(
      left.numerator * scale + right.numerator * (left.denominator / Int(shared)),
      left.denominator * scale
    )
  }

  /// Subtracts exactly.
  public static func - (left: Fraction, right: Fraction) -> Fraction { left + -right }

  /// Changes the sign.
  public static prefix func - (operand: Fraction) -> Fraction {
    Fraction(-operand.numerator, operand.denominator)
  }

  /// Multiplies exactly.
  public static func * (left: Fraction, right: Fraction) -> Fraction {
    let first = Fraction(left.numerator, right.denominator)
    let second = Fraction(right.numerator, left.denominator)
    return Fraction(first.numerator * second.numerator, first.denominator * second.denominator)
  }

  /// Divides exactly; the divisor is not zero.
  public static func / (left: Fraction, right: Fraction) -> Fraction {
    precondition(right.numerator != 0, "nothing can be divided by zero")
    let sign = right.numerator.signum()
    return left * Fraction(sign * right.denominator, sign * right.numerator)
  }

  /// Adds in place.
  public static func += (left: inout Fraction, right: Fraction) { left = left + right }
}

extension Fraction: Codable {
  /// Reads two numbers, numerator first.
  public init(from decoder: any Decoder) throws {
    var numbers = try decoder.unkeyedContainer()
    let numerator = try numbers.decode(Int.self)
    let denominator = try numbers.decode(Int.self)
    guard denominator > 0 else {
      throw DecodingError.dataCorruptedError(
        in: numbers,
        debugDescription: "a fraction's denominator is positive"
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
