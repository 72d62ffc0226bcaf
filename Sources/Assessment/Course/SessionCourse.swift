/// The course that a session took: what its events tell beyond how it ended.
public struct SessionCourse: Hashable, Sendable {
  /// What happened to each item, in the form's order.
  public let items: [ItemCourse]
  /// The time in sections, in the order of the profile; breaks are in none.
  public let sectionTimes: [Duration]

  /// Replays the accepted events of a session with their times.
  ///
  /// - Throws: A refusal where an event cannot have been accepted: the events are of another exam.
  public init(
    of exam: Exam,
    allowance: TimeAllowance = .standard,
    replaying events: [(SessionEvent, Duration)]
  ) throws(Session.Refusal) {
    var replay = Replay(Session(exam: exam, allowance: allowance))
    for (event, time) in events { try replay.apply(event, at: time) }
    sectionTimes = replay.sectionTimes
    items = exam.items.indices.map { position in
      ItemCourse(
        entry: replay.session.entries[position],
        visits: replay.visits[position],
        responses: ItemCourse.settled(
          replay.responses[position],
          on: exam.items[position].task,
          by: exam.profile.scoring.credit
        )
      )
    }
  }

  /// The time in all sections.
  public var timeUsed: Duration { sectionTimes.reduce(.zero, +) }

  /// The responses as they would be had none been changed.
  public var firstResponses: [Response?] { items.map(\.firstResponse) }

  /// How often responses were changed in such a way.
  public func count(_ change: ItemCourse.Change) -> Int {
    items.reduce(0) { count, item in count + item.changes.count { $0 == change } }
  }
}

/// A session in replay with what it does not keep itself.
private struct Replay {
  private(set) var session: Session
  private(set) var visits: [Int]
  private(set) var responses: [[(response: Response?, remaining: Duration)]]
  private(set) var sectionTimes: [Duration]

  init(_ session: Session) {
    self.session = session
    visits = session.entries.map { _ in 0 }
    responses = session.entries.map { _ in [] }
    sectionTimes = session.sections.map { _ in .zero }
  }

  /// A deadline that an event passed gets a tick of its own, so that each step is in one phase; the
  /// event itself was not honored then.
  mutating func apply(_ event: SessionEvent, at time: Duration) throws(Session.Refusal) {
    let isLate = session.deadline.map { $0 <= time } ?? false
    while let deadline = session.deadline, deadline < time { try step(.tick, at: deadline) }
    try step(isLate ? .tick : event, at: time)
  }

  private mutating func step(_ event: SessionEvent, at time: Duration) throws(Session.Refusal) {
    let before = session
    for case .present(let position) in try session.apply(event, at: time) { visits[position] += 1 }
    if let section = before.section { sectionTimes[section] += session.elapsed - before.elapsed }
    guard case .respond(let position, _) = event,
      session.entries[position].response != before.entries[position].response
    else { return }
    responses[position].append(
      (session.entries[position].response, session.remaining(at: time) ?? .zero)
    )
  }
}
