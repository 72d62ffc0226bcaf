public import Assessment

/// One sitting as it is stored: what was shown, and everything that happened.
public struct Attempt: Identifiable, Hashable, Sendable {
  /// The number of an attempt in its store, counted from 1 and never given twice.
  public typealias ID = Int

  /// What lists show of it.
  public let summary: AttemptSummary
  /// The version of the program that began it.
  public let version: String
  /// The exam as it was shown, whatever became of its banks.
  public let exam: Exam
  /// The extra time that was granted.
  public let allowance: TimeAllowance
  /// The accepted events in their order.
  public let events: [Event]

  /// The number in the store.
  public var id: ID { summary.id }

  /// What an attempt is at.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// An exam, with a clock and a score.
    case exam
    /// Practice, in which the key is shown after each response.
    case practice
  }

  /// One accepted event.
  public struct Event: Hashable, Sendable {
    /// What happened.
    public let event: SessionEvent
    /// When, in the session's time.
    public let elapsed: Duration
    /// When, by the clock on the wall.
    public let recordedAt: Timestamp
    /// When, by the machine's own time, where it was known.
    public let uptime: Uptime?

    /// Makes an event.
    public init(
      event: SessionEvent,
      elapsed: Duration,
      recordedAt: Timestamp,
      uptime: Uptime? = nil
    ) {
      self.event = event
      self.elapsed = elapsed
      self.recordedAt = recordedAt
      self.uptime = uptime
    }
  }

  /// Makes the session again as it was after the last event.
  ///
  /// - Throws: A refusal where the events are not those of the exam.
  public func session() throws(Session.Refusal) -> Session {
    try Session(
      exam: exam,
      allowance: allowance,
      replaying: events.map { ($0.event, $0.elapsed) }
    )
  }
}

/// A moment on the calendar in the words of ISO 8601, such as `2026-11-23T09:30:00Z`.
///
/// The log has no clock and keeps what it is given.
public typealias Timestamp = String
