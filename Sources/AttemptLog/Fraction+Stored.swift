import Assessment

extension Fraction {
  /// The exact number as the store has it: `34`, or `67/2` where it is not whole.
  var stored: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

  /// Reads what was stored; a number that nobody can have scored is none.
  init?(stored text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard let numerator = parts[0], (1...2).contains(parts.count),
      let denominator = parts.count == 2 ? parts[1] : 1,
      numerator.magnitude < 1 << 53, (1..<(1 << 53)).contains(denominator)
    else { return nil }
    self.init(numerator, denominator)
  }
}
