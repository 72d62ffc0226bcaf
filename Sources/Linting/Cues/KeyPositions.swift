/// How often the key of items with the same number of options stands at each position.
struct KeyPositions {
  /// How often it stands at each position.
  let counts: [Int]

  /// Counts the positions 0 to `optionCount - 1`.
  init(of keys: [Int], optionCount: Int) {
    var counts = [Int](repeating: 0, count: optionCount)
    for key in keys { counts[key] += 1 }
    self.counts = counts
  }

  var itemCount: Int { counts.reduce(0, +) }

  /// The position that is used too often, or else the one that is used too rarely; nil where chance
  /// explains the counts.
  var imbalance: Int? {
    let (items, options) = (itemCount, counts.count)
    guard items >= 8 * options, isBeyondChance else { return nil }
    // A share above 1.6 times or below 0.6 times the expected one, in whole numbers.
    let indices = counts.indices
    let most = indices.max { counts[$0] < counts[$1] } ?? 0
    if counts[most] * options * 10 > items * 16 { return most }
    let least = indices.min { counts[$0] < counts[$1] } ?? 0
    return counts[least] * options * 10 < items * 6 ? least : nil
  }

  /// Pearson's chi-square against equal frequencies.
  var chiSquare: Double {
    let expected = Double(itemCount) / Double(counts.count)
    return counts.reduce(0) { sum, count in
      let difference = Double(count) - expected
      return sum + difference * difference / expected
    }
  }

  private var isBeyondChance: Bool {
    let freedom = counts.count - 1
    guard Self.critical.indices.contains(freedom - 1) else { return false }
    return chiSquare > Self.critical[freedom - 1]
  }

  /// What chi-square exceeds by chance once in a hundred times, for 1 to 9 degrees of freedom.
  private static let critical = [
    6.635, 9.210, 11.345, 13.277, 15.086, 16.812, 18.475, 20.090, 21.666,
  ]
}
