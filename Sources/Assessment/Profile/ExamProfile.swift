/// What an exam is: domains and weights, sections, length, clock, scoring.
public struct ExamProfile: Identifiable, Hashable, Sendable, Codable {
  /// The name of a profile, as its file gives it.
  public typealias ID = String

  /// The name that commands and banks use.
  public let id: ID
  /// The title for people.
  public let title: String
  /// The profiles that this one is derived from, the nearest first; their banks serve it too.
  public let ancestors: [ID]
  /// The edition of the exam guide that the profile follows.
  public let guide: Guide?
  /// The domains in the order of the guide; their weights add up to 100 %.
  public let domains: [Domain]
  /// The sections in the order they are sat; at least one.
  public let sections: [ExamSection]
  /// How responses become points, and points an outcome.
  public let scoring: ScoringPolicy
  /// The classes that a domain's score is reported in, if any.
  public let classes: DomainClasses?
  /// How much time remains when the candidate is told, most first.
  public let warnings: [Duration]
  /// What the clock does while an attempt is interrupted.
  public let interruption: Interruption
  /// What each item type that the exam has must look like; a type not listed is not in a form.
  public let typeRules: [TypeRule]

  /// Makes a profile whose parts agree with each other.
  public init(
    id: ID,
    title: String,
    ancestors: [ID] = [],
    guide: Guide? = nil,
    domains: [Domain],
    sections: [ExamSection],
    scoring: ScoringPolicy,
    classes: DomainClasses? = nil,
    warnings: [Duration] = [],
    interruption: Interruption = .stopClock,
    typeRules: [TypeRule] = TypeRule.anything
  ) {
    precondition(!sections.isEmpty, "an exam has at least one section")
    self.id = id
    self.title = title
    self.ancestors = ancestors
    self.guide = guide
    self.domains = domains
    self.sections = sections
    self.scoring = scoring
    self.classes = classes
    self.warnings = warnings
    self.interruption = interruption
    self.typeRules = typeRules
  }

  /// The edition of an exam guide, and when somebody last compared it with the profile.
  public struct Guide: Hashable, Sendable, Codable {
    /// The guide's own version.
    public let version: String
    /// The day of the comparison, year first.
    public let verified: String

    /// Makes an edition.
    public init(version: String, verified: String) {
      self.version = version
      self.verified = verified
    }
  }

  /// What the clock does while an attempt is interrupted.
  public enum Interruption: String, CaseIterable, Hashable, Sendable, Codable {
    case stopClock = "stop-clock"
    case keepRunning = "keep-running"
  }

  /// The time of all sections together, breaks left out.
  public var timeLimit: Duration { sections.reduce(.zero) { $0 + $1.timeLimit } }
  /// The number of items, scored and unscored.
  public var length: Int { sections.reduce(0) { $0 + $1.scored + $1.unscored } }
}

/// A part of an exam with its own items and its own clock.
///
/// Once a section is left it cannot be entered again.
public struct ExamSection: Identifiable, Hashable, Sendable, Codable {
  /// The name of a section.
  public typealias ID = String

  /// The name that reports use.
  public let id: ID
  /// The title for people.
  public let title: String
  /// How long it lasts.
  public let timeLimit: Duration
  /// How many items count.
  public let scored: Int
  /// How many items are tried out and do not count.
  public let unscored: Int
  /// The domains it draws from; their weights are taken in proportion to each other.
  public let domains: [Domain.ID]
  /// Whether the candidate may go back.
  public let navigation: Navigation
  /// The break that follows, during which no clock runs; zero for none.
  public let breakAfter: Duration
  /// The lowest share of the section's points that passes, where every section must be passed.
  public let cut: Fraction?

  /// Makes a section.
  public init(
    id: ID,
    title: String,
    timeLimit: Duration,
    scored: Int,
    unscored: Int = 0,
    domains: [Domain.ID],
    navigation: Navigation = .free,
    breakAfter: Duration = .zero,
    cut: Fraction? = nil
  ) {
    self.id = id
    self.title = title
    self.timeLimit = timeLimit
    self.scored = scored
    self.unscored = unscored
    self.domains = domains
    self.navigation = navigation
    self.breakAfter = breakAfter
    self.cut = cut
  }

  /// How a candidate may move within a section.
  public enum Navigation: String, CaseIterable, Hashable, Sendable, Codable {
    case free
    case forwardOnly = "forward-only"
  }
}

/// The two or more classes that a domain's score is reported in.
public struct DomainClasses: Hashable, Sendable, Codable {
  /// The name of the class below the cut, then of the class from it on.
  public let names: [String]
  /// The share of a domain's points at which the upper class begins.
  public let cut: Fraction

  /// Makes two classes.
  public init(below: String, reached: String, cut: Fraction) {
    names = [below, reached]
    self.cut = cut
  }
}

/// How many options an exam's items of one type have.
public struct TypeRule: Hashable, Sendable, Codable {
  /// The type that the exam has.
  public let type: ItemType
  /// How many options, entries or prompts such an item has.
  public let count: CountRange

  /// Makes a rule.
  public init(type: ItemType, count: CountRange) {
    self.type = type
    self.count = count
  }

  /// Every type, with as many options as make sense for it.
  public static let anything = ItemType.allCases.map { TypeRule(type: $0, count: CountRange(2)) }
}

/// A least and perhaps a greatest number.
public struct CountRange: Hashable, Sendable, Codable {
  /// The least number.
  public let least: Int
  /// The greatest number, or none.
  public let most: Int?

  /// Makes a range that is open above unless `most` is given.
  public init(_ least: Int, _ most: Int? = nil) {
    precondition(least >= 0 && least <= most ?? least, "a range of counts goes upwards")
    self.least = least
    self.most = most
  }

  /// Whether a number lies in the range.
  public func contains(_ count: Int) -> Bool { count >= least && count <= most ?? count }
}
