/// What an attempt at a form is worth.
public struct ScoreReport: Hashable, Sendable {
  /// The points of all scored items.
  public let raw: RawScore
  /// The scaled score as far as it can be told from one form.
  public let scaled: ScaledEstimate
  /// Whether the pass rule is met at the assumed raw cut.
  public let outcome: Outcome
  /// The probability of reaching the assumed raw cut on another form with as many scored items,
  /// between 0 and 1.
  ///
  /// Cuts of single sections are not part of it.
  public let passProbability: Double
  /// The scores by domain, in the profile's order; a domain without scored items is left out.
  public let domains: [DomainScore]
  /// The scores by section, in the profile's order.
  public let sections: [SectionScore]
  /// The scores of all items, unscored ones too, in the form's order.
  public let items: [ItemScore]

  /// Makes a report of its parts.
  public init(
    raw: RawScore,
    scaled: ScaledEstimate,
    outcome: Outcome,
    passProbability: Double,
    domains: [DomainScore],
    sections: [SectionScore],
    items: [ItemScore]
  ) {
    self.raw = raw
    self.scaled = scaled
    self.outcome = outcome
    self.passProbability = passProbability
    self.domains = domains
    self.sections = sections
    self.items = items
  }

  /// Whether the interval of the score holds the cut: another form could well end otherwise.
  public var isTooCloseToCall: Bool { scaled.low < scaled.cut && scaled.high >= scaled.cut }
}

/// Points earned of points possible.
public struct RawScore: Hashable, Sendable {
  /// The points earned; below zero only under a penalty whose floor does not reach here.
  public let points: Fraction
  /// The points possible.
  public let of: Fraction

  /// Makes a score.
  public init(points: Fraction, of: Fraction) {
    self.points = points
    self.of = of
  }

  /// The points as a share of the possible ones; zero where none are possible.
  public var share: Fraction { of > 0 ? points / of : 0 }
}

/// An estimated scaled score with the interval of 95 % around it.
public struct ScaledEstimate: Hashable, Sendable {
  /// The estimate.
  public let score: Int
  /// The lower end of the interval.
  public let low: Int
  /// The upper end of the interval.
  public let high: Int
  /// The cut score.
  public let cut: Int
  /// The share of the points that was taken to earn the cut score.
  public let assumedRawCut: Fraction

  /// Makes an estimate.
  public init(score: Int, low: Int, high: Int, cut: Int, assumedRawCut: Fraction) {
    self.score = score
    self.low = low
    self.high = high
    self.cut = cut
    self.assumedRawCut = assumedRawCut
  }
}

/// Pass or fail.
public enum Outcome: String, Hashable, Sendable {
  case pass, fail
}

/// The points of one domain's scored items.
public struct DomainScore: Hashable, Sendable {
  /// The domain.
  public let domain: Domain
  /// Its points.
  public let raw: RawScore
  /// The class it is reported in, where the profile has classes.
  public let className: String?

  /// Makes a score.
  public init(domain: Domain, raw: RawScore, className: String?) {
    self.domain = domain
    self.raw = raw
    self.className = className
  }
}

/// The points of one section's scored items.
public struct SectionScore: Hashable, Sendable {
  /// The section's name.
  public let id: ExamSection.ID
  /// Its title.
  public let title: String
  /// Its points.
  public let raw: RawScore
  /// Whether its own cut was reached; nothing where it has none.
  public let isPassed: Bool?

  /// Makes a score.
  public init(id: ExamSection.ID, title: String, raw: RawScore, isPassed: Bool?) {
    self.id = id
    self.title = title
    self.raw = raw
    self.isPassed = isPassed
  }
}

/// What one item's response is worth.
public struct ItemScore: Hashable, Sendable {
  /// The item.
  public let item: Item.ID
  /// Whether it counts.
  public let isScored: Bool
  /// What became of it.
  public let status: Status
  /// The share of its points that the response earns, from 0 to 1, before any penalty.
  public let credit: Fraction
  /// The points it earns or loses; none where it does not count.
  public let points: Fraction
  /// The points it could earn; none where it does not count.
  public let of: Fraction

  /// Makes a score.
  public init(
    item: Item.ID,
    isScored: Bool,
    status: Status,
    credit: Fraction,
    points: Fraction,
    of: Fraction
  ) {
    self.item = item
    self.isScored = isScored
    self.status = status
    self.credit = credit
    self.points = points
    self.of = of
  }

  /// What became of an item.
  public enum Status: String, Hashable, Sendable {
    /// The response earns full credit.
    case correct
    /// There is a response, and it earns less; its credit says how much.
    case incorrect
    /// There is no response.
    case omitted
  }
}
