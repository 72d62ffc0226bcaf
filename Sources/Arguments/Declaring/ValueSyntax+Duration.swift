extension ValueSyntax where Value == Duration {
  /// A span of time with its units, largest first: `1h30m`, `90m`, `45s`, `500ms`.
  ///
  /// A bare number is refused, because nobody can tell its unit.
  public static func duration(_ name: String) -> Self {
    Self(
      name,
      expectation: "a duration with its unit, such as 1h30m, 90m or 45s",
      suggestion: { word in
        milliseconds(word[...] + "m").map { _ in word + "m" }
      },
      spelling: spelling,
      parse: { milliseconds($0[...]).map { .milliseconds($0) } }
    )
  }

  private static let units: [(name: String, milliseconds: Int64)] = [
    ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1),
  ]

  private static func milliseconds(_ word: Substring) -> Int64? {
    var rest = word.utf8[...]
    var remaining = units[...]
    var total: Int64 = 0
    repeat {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let unit = rest.dropFirst(digits.count).prefix {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      }
      guard
        let count = Int64(Substring(digits)),
        let position = remaining.firstIndex(where: { $0.name == Substring(unit) })
      else { return nil }
      let (span, isTooLong) = count.multipliedReportingOverflow(by: units[position].milliseconds)
      let (sum, isTooMuch) = total.addingReportingOverflow(span)
      guard !isTooLong, !isTooMuch else { return nil }
      total = sum
      remaining = units[(position + 1)...]
      rest = rest[unit.endIndex...]
    } while !rest.isEmpty
    return total
  }

  private static func spelling(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let milliseconds = attoseconds / 1_000_000_000_000_000
    let counts = [seconds / 3600, seconds / 60 % 60, seconds % 60, milliseconds]
    let parts = zip(counts, units).filter { $0.0 != 0 }.map { "\($0.0)\($0.1.name)" }
    return parts.isEmpty ? "0s" : parts.joined()
  }
}
