import Assessment

extension Coverage {
  /// How many items there are of each level and of each difficulty.
  public struct Spread: Hashable, Sendable {
    /// The counts in the order of item levels; items without a level are in none.
    public let levels: [Int]
    /// The counts in the order of difficulties; items without one are in none.
    public let difficulties: [Int]

    /// Counts items.
    public init(of items: [MeasuredItem]) {
      levels = Item.Level.allCases.map { level in items.count { $0.level == level } }
      difficulties = Item.Difficulty.allCases.map { difficulty in
        items.count { $0.difficulty == difficulty }
      }
    }

    /// The levels and difficulties that occur: `remember 2, apply; easy, hard 2`.
    var text: String {
      let levels = Self.text(Item.Level.allCases.map(\.rawValue), levels)
      let difficulties = Self.text(Item.Difficulty.allCases.map(\.rawValue), difficulties)
      return [levels, difficulties].filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private static func text(_ words: [String], _ counts: [Int]) -> String {
      zip(words, counts).filter { $0.1 > 0 }
        .map { word, count in count == 1 ? word : "\(word) \(count)" }
        .joined(separator: ", ")
    }
  }
}
