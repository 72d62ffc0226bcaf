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
    var ways = 1
    for step in 0..<min(chosen, options - chosen) { ways = ways * (options - step) / (step + 1) }
    units = Self.one.units / ways
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
