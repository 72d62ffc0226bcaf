extension Fraction {
  /// Reads a decimal number such as `12.5`, exactly, with at most 9 digits before the point and 4
  /// after it; nothing else is one, neither `1e3` nor `.5`.
  public init?(decimal text: String) {
    let digits = text.utf8.hasPrefix("-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...9).contains(parts[0].count),
      parts.count == 1 || (1...4).contains(parts[1].count),
      parts.joined().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    let units = parts.joined().reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    let scale = parts.count == 1 ? 1 : parts[1].reduce(1) { scale, _ in scale * 10 }
    self.init(digits.count < text.utf8.count ? -units : units, scale)
  }
}

extension String.UTF8View {
  fileprivate func hasPrefix(_ prefix: String) -> Bool { starts(with: prefix.utf8) }
}
