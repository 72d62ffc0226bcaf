import Assessment

/// The characters that a text report draws with.
public enum TextStyle: Hashable, Sendable {
  /// ASCII only, for printers and old terminals.
  case plain
  /// Block and line characters.
  case unicode

  var isPlain: Bool { self == .plain }
  var titleRule: String { isPlain ? "=" : "━" }
  var rule: String { isPlain ? "-" : "─" }

  /// A bar that is full only at 1 and empty only at 0, so that rounding promises nothing.
  func bar(_ share: Fraction, cells: Int = 10) -> String {
    let filled =
      if share <= 0 { 0 } else if share >= 1 { cells } else {
        min(max(Int((share.value * Double(cells)).rounded()), 1), cells - 1)
      }
    return String(repeating: isPlain ? "#" : "█", count: filled)
      + String(repeating: isPlain ? "." : "░", count: cells - filled)
  }

  /// A line over the interval of a share with a mark at the share: `──━━●━━──`.
  func range(_ share: Fraction, low: Fraction, high: Fraction, cells: Int = 15) -> String {
    func cell(_ share: Fraction) -> Int {
      min(max(Int((share.value * Double(cells - 1)).rounded()), 0), cells - 1)
    }
    return (0..<cells).map { position in
      if position == cell(share) { return point }
      return (cell(low)...max(cell(low), cell(high))).contains(position) ? heavyRule : emptyRule
    }.joined()
  }

  var point: String { isPlain ? "*" : "●" }
  var heavyRule: String { isPlain ? "=" : "━" }
  var emptyRule: String { isPlain ? "." : "·" }
}
