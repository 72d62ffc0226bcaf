/// One candidate's practice: a session in which a complete response is final, since the key is
/// shown after it.
///
/// Events and effects are those of the session, and so is the replay.
public struct Practice: Equatable, Sendable {
  /// The session, with all that happened.
  public private(set) var session: Session

  /// Makes practice of a session, new or replayed.
  public init(_ session: Session) { self.session = session }

  /// Applies an event and says what the outside must now do.
  ///
  /// - Throws: A refusal where the event cannot be honored now; nothing changes then.
  public mutating func apply(
    _ event: SessionEvent,
    at time: Duration
  ) throws(Session.Refusal) -> [Session.Effect] {
    if let position = event.answeredPosition, isAnswered(position) {
      throw Session.Refusal(.answered)
    }
    return try session.apply(event, at: time)
  }

  /// Whether an item has its final response.
  public func isAnswered(_ position: Int) -> Bool {
    session.entries.indices.contains(position) && session.progress(at: position) == .complete
  }

  /// What became of an item; nothing while it is open.
  public func status(at position: Int) -> ItemScore.Status? {
    guard isAnswered(position), let response = session.entries[position].response else {
      return nil
    }
    let credit = session.exam.items[position].task
      .credit(for: response, by: session.exam.profile.scoring.credit)
    return credit == 1 ? .correct : .incorrect
  }

  /// How many items are answered.
  public var answered: Int { session.entries.indices.count { isAnswered($0) } }
  /// How many of them are right.
  public var correct: Int { session.entries.indices.count { status(at: $0) == .correct } }

  /// The next open item after a position, from the first on where none follows; nothing where no
  /// other one is open.
  public func nextOpen(after position: Int) -> Int? {
    let positions = session.entries.indices
    return (positions.filter { $0 > position } + positions.filter { $0 < position })
      .first { !isAnswered($0) }
  }
}

extension SessionEvent {
  /// The item whose answer it would change.
  fileprivate var answeredPosition: Int? {
    switch self {
    case .respond(let position, _), .rate(let position, _), .strike(let position, _, _): position
    case .begin, .visit, .flag, .note, .leaveSection, .endBreak, .end, .tick: nil
    }
  }
}
