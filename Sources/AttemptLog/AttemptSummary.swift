public import Assessment

/// What a list of attempts shows, read without the exam and its events.
public struct AttemptSummary: Identifiable, Hashable, Sendable {
  /// The number in the store.
  public let id: Attempt.ID
  /// What it is at.
  public let kind: Attempt.Kind
  /// The profile of the exam.
  public let profile: ExamProfile.ID
  /// The exam's title as it was then.
  public let title: String
  /// When it began.
  public let begunAt: Timestamp
  /// The session's time at its last event.
  public let elapsed: Duration
  /// How it ended; nothing while it can be resumed.
  public let result: Result?

  /// Makes a summary.
  public init(
    id: Attempt.ID,
    kind: Attempt.Kind = .exam,
    profile: ExamProfile.ID,
    title: String,
    begunAt: Timestamp,
    elapsed: Duration = .zero,
    result: Result?
  ) {
    self.id = id
    self.kind = kind
    self.profile = profile
    self.title = title
    self.begunAt = begunAt
    self.elapsed = elapsed
    self.result = result
  }

  /// Whether nothing can be added any more.
  public var isFinished: Bool { result != nil }

  /// How an attempt ended and what it was worth by the scoring of the program that ended it.
  public struct Result: Hashable, Sendable {
    /// When it ended.
    public let finishedAt: Timestamp
    /// What ended it.
    public let ending: Session.Ending
    /// Pass or fail.
    public let outcome: Outcome
    /// The points of all scored items.
    public let raw: RawScore
    /// The estimated scaled score.
    public let scaled: Int

    /// Makes a result.
    public init(
      finishedAt: Timestamp,
      ending: Session.Ending,
      outcome: Outcome,
      raw: RawScore,
      scaled: Int
    ) {
      self.finishedAt = finishedAt
      self.ending = ending
      self.outcome = outcome
      self.raw = raw
      self.scaled = scaled
    }
  }
}
