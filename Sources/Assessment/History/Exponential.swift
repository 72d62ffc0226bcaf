/// The exponential function, by additions, multiplications and a power of two.
///
/// Unlike that of a C library it is the same to the last bit on every machine. With
/// x = k ln 2 + r it is 2^k times the series of r, of which 17 terms leave nothing to round off.
func exponential(_ x: Double) -> Double {
  guard x > -700 else { return 0 }
  let x = min(x, 700)
  let power = (x * 1.4426950408889634).rounded()
  // ln 2 in two parts, of which the first times a power has no rounding error.
  let rest = x - power * 0.693147180369123816490 - power * 1.90821492927058770002e-10
  var sum = 1.0
  for term in stride(from: 17.0, through: 1, by: -1) { sum = 1 + sum * rest / term }
  return Double(sign: .plus, exponent: Int(power), significand: sum)
}

/// The natural logarithm of a number above zero.
///
/// With x = m 2^k and m near 1 it is k ln 2 + 2 artanh((m - 1) / (m + 1)).
func logarithm(_ x: Double) -> Double {
  precondition(x > 0, "only numbers above zero have a logarithm")
  let isUpper = x.significand > 1.4142135623730951
  let significand = isUpper ? x.significand / 2 : x.significand
  let power = Double(x.exponent) + (isUpper ? 1 : 0)
  let ratio = (significand - 1) / (significand + 1)
  var sum = 0.0
  for term in stride(from: 25.0, through: 1, by: -2) { sum = sum * ratio * ratio + 1 / term }
  return power * 0.6931471805599453 + 2 * ratio * sum
}

/// A number above zero to a power.
func power(_ base: Double, _ exponent: Double) -> Double {
  exponential(exponent * logarithm(base))
}
