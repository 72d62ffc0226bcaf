public import Assessment

/// What a `banklint.yaml` says; whatever it leaves out is up to the command line.
public struct Settings: Hashable, Sendable {
  /// What is said of rules, in the order of the file.
  public internal(set) var rules: [RuleSetting] = []
  /// Whether rules are heeded that may still change.
  public var usesPreview = false
  /// What coverage must reach.
  public internal(set) var coverage = CoverageSettings()
  /// By how many percentage points a guesser may beat chance.
  public internal(set) var attackMargin: Int?
  /// The findings that fail a check besides errors.
  public internal(set) var denied: [Denial] = []

  /// The settings that say nothing.
  public init() {}

  /// What is said of a rule; `nil` where nothing is.
  public func level(ofRule name: String) -> RuleSetting.Level? {
    rules.last { $0.name == name }?.level
  }

  /// Findings that a check can fail on.
  public enum Denial: String, CaseIterable, Sendable {
    /// Those that are no errors.
    case warnings
  }
}

/// What the settings say of one rule.
public struct RuleSetting: Hashable, Sendable {
  /// The rule's name.
  public let name: String
  /// Whether it is heeded, and how bad its findings are.
  public let level: Level

  /// Whether a rule is heeded, and how bad its findings are.
  public enum Level: String, CaseIterable, Sendable {
    /// It is left out.
    case off
    /// It is heeded with its own severity.
    case on
    /// It is heeded, and its findings are warnings.
    case warning
    /// It is heeded, and its findings are errors.
    case error
  }
}

/// What the settings ask of coverage.
public struct CoverageSettings: Hashable, Sendable {
  /// The least share of the topics that must be covered, in percent.
  public internal(set) var failUnder: Fraction?
  /// How many items cover a topic.
  public internal(set) var minItems: Int?
  /// How many topics may be uncovered.
  public internal(set) var failUncovered: Int?
  /// Whether every domain must reach the share.
  public internal(set) var isPerDomain: Bool?

  /// Asks nothing.
  public init() {}
}
