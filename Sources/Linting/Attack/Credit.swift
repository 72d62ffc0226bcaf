import Assessment

/// Points for guesses, counted exactly: a guess among t equal options earns 1/t.
///
/// The unit is the part that every such share is a multiple of. All binomial coefficients of up to
/// 26 options, the most that an item may have, divide the least common multiple of 1 to 26.
struct Credit: Comparable, AdditiveArithmetic {
  private(set) var units: Int

  static let zero = Credit(units: 0)
  static let one = Credit(units: 26_771_144_400)
  static let mostOptions = 26

  private init(units: Int) { self.units = units }

  /// What is earned on average by choosing some of so many equal options, all or nothing.
  init(choosing chosen: Int, of options: Int) {
    precondition((0...Self.mostOptions).contains(options), "an item has at most 26 options")
    units = Self.shares[options * (Self.mostOptions + 1) + chosen]
  }

  /// The units for every number of options and of those chosen: marking looks them up all the time.
  private static let shares: [Int] = (0...mostOptions).flatMap { options in
    (0...mostOptions).map { chosen in
      guard chosen <= options else { return 0 }
      var ways = 1
      for step in 0..<min(chosen, options - chosen) { ways = ways * (options - step) / (step + 1) }
      return one.units / ways
    }
  }

  /// What selecting the options with the highest scores earns.
  ///
  /// Options with equal scores are chosen from at random: with t of them for r places the credit
  /// is 1 of C(t, r), or nothing when a distractor comes before one of the key. The key is given
  /// by its positions, as bits.
  @inline(__always)
  init(forSelectingFrom options: Int, key: UInt32, by score: (Int) -> Int) {
    var lowest = Int.max
    var rest = key
    while rest != 0 {
      lowest = min(lowest, score(rest.trailingZeroBitCount))
      rest &= rest &- 1
    }
    // Without branches: which option is above which is as good as random.
    var (keyTied, keyAbove, tied, above) = (0, 0, 0, 0)
    for option in 0..<options {
      let score = score(option)
      let inKey = Int(key &>> UInt32(option) & 1)
      let isAbove = score > lowest ? 1 : 0
      let isTied = score == lowest ? 1 : 0
      above &+= isAbove
      keyAbove &+= isAbove & inKey
      tied &+= isTied
      keyTied &+= isTied & inKey
    }
    self = above == keyAbove ? Credit(choosing: keyTied, of: tied) : .zero
  }

  static func + (left: Credit, right: Credit) -> Credit { Credit(units: left.units + right.units) }
  static func - (left: Credit, right: Credit) -> Credit { Credit(units: left.units - right.units) }
  static func < (left: Credit, right: Credit) -> Bool { left.units < right.units }

  /// The whole points, the rest dropped.
  var wholePoints: Int { units / Self.one.units }

  /// The number as a probability.
  var value: Double { Double(units) / Double(Self.one.units) }

  /// The mean over so many items.
  func mean(over items: Int) -> Fraction {
    Fraction(units, Self.one.units) / Fraction(items)
  }
}
