public import Assessment

/// The exam in lines: for pipes, dumb terminals and screen readers.
public struct PlainRoom: Sendable {
  /// The width that text is set in, in cells.
  public let width: Int
  /// Whether somebody sits there: then there is a prompt, and the end of the input is no reason to
  /// end the exam.
  public let isInteractive: Bool
  /// Whether the clock starts without a line to start it.
  public let startsAtOnce: Bool

  /// Makes a room; input that is no terminal is best begun at once.
  public init(width: Int = 80, isInteractive: Bool, startsAtOnce: Bool) {
    self.width = width
    self.isInteractive = isInteractive
    self.startsAtOnce = startsAtOnce
  }

  /// Lets a candidate begin a session or go on with one.
  ///
  /// Each accepted event is recorded before anything of it is shown.
  ///
  /// - Parameters:
  ///   - session: A session that is ready, or as it was when it was left.
  ///   - start: The session's time now, where a clock kept running; otherwise it goes on from the
  ///     last event.
  ///   - console: Where lines come from.
  ///   - record: Keeps an event and its time for good.
  /// - Returns: The session, which has ended unless the candidate left the room before.
  /// - Throws: What `record` throws; the event is then neither kept nor shown.
  public func sit<Failure: Error>(
    _ session: Session,
    from start: Duration? = nil,
    at console: some LineConsole,
    record: (SessionEvent, Duration) throws(Failure) -> Void
  ) throws(Failure) -> Session {
    var visit = Visit(
      sitting: Sitting(session, width: width, isInteractive: isInteractive),
      console: console,
      origin: console.elapsed - max(start ?? .zero, session.elapsed)
    )
    try visit.open(startsAtOnce: startsAtOnce, record)
    while !visit.isOver { try visit.takeTurn(record) }
    return visit.sitting.session
  }
}
