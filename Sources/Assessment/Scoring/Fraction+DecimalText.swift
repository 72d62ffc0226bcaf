extension Fraction {
  /// Writes the number in decimals, rounded to so many places, halves away from zero.
  ///
  /// There are at most 18 places, and without any there is no point. Zeros at their end can be
  /// dropped. Zero has no sign, also where a small negative number is rounded to it.
  public func decimalText(places: Int, droppingZeros: Bool = false) -> String {
    precondition((0...18).contains(places), "decimals have at most 18 places")
    let scale = (0..<places).reduce(into: UInt128(1)) { power, _ in power *= 10 }
    let divisor = UInt128(denominator)
    let units = (UInt128(numerator.magnitude) * scale * 2 + divisor) / (divisor * 2)
    let sign = numerator < 0 && units > 0 ? "-" : ""
    let whole = "\(sign)\(units / scale)"
    var decimals = Array(String(units % scale + scale).utf8.dropFirst())
    if droppingZeros {
      while decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
    }
    return decimals.isEmpty ? whole : "\(whole).\(String(decoding: decimals, as: UTF8.self))"
  }
}
