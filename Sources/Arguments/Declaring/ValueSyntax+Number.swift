extension ValueSyntax where Value: FixedWidthInteger {
  /// A whole number in a range, in decimal digits.
  public static func wholeNumber(
    _ name: String,
    in range: ClosedRange<Value> = .min ... .max
  ) -> Self {
    Self(
      name,
      expectation: "a whole number from \(range.lowerBound) to \(range.upperBound)"
    ) { word in
      guard word.first != "+", let number = Value(word), range.contains(number) else { return nil }
      return number
    }
  }
}

extension ValueSyntax where Value == Double {
  /// A decimal number in a range: digits, and a point with more digits where wanted.
  public static func decimal(_ name: String, in range: ClosedRange<Double>) -> Self {
    Self(
      name,
      expectation: "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))",
      spelling: plain
    ) { decimal($0, in: range) }
  }

  /// A percentage in a range, with or without its sign: `85`, `92.5%`.
  public static func percentage(_ name: String, in range: ClosedRange<Double> = 0...100) -> Self {
    Self(
      name,
      expectation: "a percentage from \(plain(range.lowerBound)) to \(plain(range.upperBound))",
      spelling: plain
    ) { decimal($0.hasSuffix("%") ? String($0.dropLast()) : $0, in: range) }
  }

  /// `Double.init` alone would also take `nan`, `inf`, exponents and hexadecimal.
  private static func decimal(_ word: String, in range: ClosedRange<Double>) -> Double? {
    let digits = word.utf8.drop { $0 == UInt8(ascii: "-") }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isDecimal =
      word.utf8.count - digits.count <= 1 && parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
    guard isDecimal, let number = Double(word), range.contains(number) else { return nil }
    return number
  }

  private static func plain(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
