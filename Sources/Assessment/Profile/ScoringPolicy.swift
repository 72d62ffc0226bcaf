/// How responses become points, and points an outcome.
public struct ScoringPolicy: Hashable, Sendable, Codable {
  /// What a response that is partly right earns.
  public let credit: Credit
  /// What a right response earns.
  public let points: Points
  /// What a response that earns nothing loses; zero for none.
  ///
  /// An omitted item loses nothing.
  public let penalty: Fraction
  /// Where the floor is put that points cannot fall below zero.
  public let floor: Floor
  /// The reporting scale.
  public let scale: Scale
  /// Whether the sections must be passed too.
  public let passRule: PassRule

  /// Makes a policy.
  public init(
    credit: Credit = .allOrNothing,
    points: Points = Points(standard: 1),
    penalty: Fraction = 0,
    floor: Floor = .total,
    scale: Scale,
    passRule: PassRule = .total
  ) {
    precondition(penalty >= 0, "a penalty is what is subtracted")
    self.credit = credit
    self.points = points
    self.penalty = penalty
    self.floor = floor
    self.scale = scale
    self.passRule = passRule
  }

  /// Whether every sum of points over so many items, and its share of all points, is a fraction
  /// that fits, whatever the responses are.
  ///
  /// Over a common denominator the points of parts are whole numbers, and an item has at most 26
  /// parts.
  public func isExact(for items: Int) -> Bool {
    let numbers = [points.standard, penalty] + points.exceptions.map(\.points)
    let scale = numbers.reduce(1) { leastCommonMultiple($0, Int128($1.denominator)) }
    let most = numbers.reduce(Fraction(1), max)
    let parts =
      credit == .allOrNothing ? 1 : (1...Int128(26)).reduce(1, leastCommonMultiple)
    let (limit, whole) = (Int128(Int.max), Int128(most.numerator / most.denominator + 1))
    // Input has at most 10 000 for a denominator and 1000 points, so neither product overflows.
    let units = whole * scale
    return units <= limit / parts && Int128(items) <= limit / parts / units
  }

  /// What a response that is partly right earns.
  public enum Credit: String, CaseIterable, Hashable, Sendable, Codable {
    /// Nothing.
    case allOrNothing = "all-or-nothing"
    /// The share of its parts that are right, less the wrong ones among selected options.
    case perPart = "per-part"
  }

  /// What a right response earns, by item type.
  public struct Points: Hashable, Sendable, Codable {
    /// The points of every type that has none of its own.
    public let standard: Fraction
    /// The points of single types, each type once.
    public let exceptions: [Exception]

    /// The points of one item type.
    public struct Exception: Hashable, Sendable, Codable {
      /// The type.
      public let type: ItemType
      /// Its points.
      public let points: Fraction

      /// Makes an exception.
      public init(type: ItemType, points: Fraction) {
        self.type = type
        self.points = points
      }
    }

    /// Makes a table of points.
    public init(standard: Fraction, exceptions: [Exception] = []) {
      self.standard = standard
      self.exceptions = exceptions
    }

    /// The points of a type.
    public subscript(type: ItemType) -> Fraction {
      exceptions.first { $0.type == type }?.points ?? standard
    }
  }

  /// Where points cannot fall below zero.
  public enum Floor: String, CaseIterable, Hashable, Sendable, Codable {
    case item, section, total
  }

  /// What must be passed.
  public enum PassRule: String, CaseIterable, Hashable, Sendable, Codable {
    case total
    case totalAndEverySection = "total-and-every-section"
  }
}

/// A reporting scale with the cut score on it, and the raw share that is assumed to earn the cut.
///
/// Real exams equate their scale over forms and do not publish the raw cut, so every scaled
/// score computed from one is an estimate; see ``estimate(of:)``.
public struct Scale: Hashable, Sendable, Codable {
  /// The score of a candidate who earns no point.
  public let lowest: Int
  /// The score of a candidate who earns every point.
  public let highest: Int
  /// The lowest score that passes.
  public let cut: Int
  /// The share of the points that is taken to earn the cut score.
  public let assumedRawCut: Fraction

  /// Makes a scale with its cut score inside, and a raw cut between 0 and 1, ends excluded.
  public init(lowest: Int, highest: Int, cut: Int, assumedRawCut: Fraction) {
    precondition(lowest < cut && cut < highest, "the cut score lies inside the scale")
    precondition(assumedRawCut > 0 && assumedRawCut < 1, "the raw cut lies between 0 and 1")
    self.lowest = lowest
    self.highest = highest
    self.cut = cut
    self.assumedRawCut = assumedRawCut
  }

  /// Estimates the scaled score of a share of the points, linear from the lowest score to the
  /// cut score and from there to the highest.
  ///
  /// Rounds to the nearest whole score, but never up to the cut: a share below the raw cut
  /// stays below the cut score. Shares outside 0...1 are taken as the nearer end.
  public func estimate(of share: Fraction) -> Int {
    let share = min(max(share, 0), 1)
    let (points, of) = (Int128(share.numerator), Int128(share.denominator))
    let cutPoints = Int128(assumedRawCut.numerator) * of
    let cutOf = Int128(assumedRawCut.denominator)
    guard share < assumedRawCut else {
      let above = (points * cutOf - cutPoints) * Int128(highest - cut)
      return cut + Self.nearest(above, over: cutOf * of - cutPoints)
    }
    let score = lowest + Self.nearest(points * cutOf * Int128(cut - lowest), over: cutPoints)
    return min(score, cut - 1)
  }

  /// A share that is a sum of many fractions, times a scale, may not fit a fraction any more.
  private static func nearest(_ numerator: Int128, over denominator: Int128) -> Int {
    Int((numerator * 2 + denominator) / (denominator * 2))
  }
}

private func leastCommonMultiple(_ one: Int128, _ other: Int128) -> Int128 {
  var (divisor, rest) = (one, other)
  while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
  return one / divisor * other
}
