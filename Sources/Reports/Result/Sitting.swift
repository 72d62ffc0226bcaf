public import Assessment

/// What a report may tell of a sitting besides its responses; all of it may be unknown.
public struct Sitting: Hashable, Sendable {
  /// The name under which the attempt is stored.
  public let attempt: String?
  /// When it began, as the reader is to see it.
  public let begun: String?
  /// How long it took, breaks left out.
  public let timeUsed: Duration?
  /// What ended it.
  public let ending: Session.Ending?
  /// The extra time that was granted.
  public let allowance: TimeAllowance
  /// The positions of items that are flagged for review.
  public let flagged: Set<Int>
  /// What happened to each item on the way.
  public let course: SessionCourse?

  /// Makes a description of what is known.
  public init(
    attempt: String? = nil,
    begun: String? = nil,
    timeUsed: Duration? = nil,
    ending: Session.Ending? = nil,
    allowance: TimeAllowance = .standard,
    flagged: Set<Int> = [],
    course: SessionCourse? = nil
  ) {
    self.attempt = attempt
    self.begun = begun
    self.timeUsed = timeUsed
    self.ending = ending
    self.allowance = allowance
    self.flagged = flagged
    self.course = course
  }
}

extension TimeAllowance {
  /// The extra time in words, if there is any.
  var text: String? {
    switch self {
    case .standard: nil
    case .additional(let time): "\(time.unitText) in all"
    case .multiplied(let factor): "\(factor.text) times the time limit"
    }
  }
}

extension Session.Ending {
  var text: String {
    switch self {
    case .byCandidate: "by the candidate"
    case .timeExpired: "when time was over"
    }
  }
}
