/// One candidate's sitting of one form: events go in, effects come out.
///
/// A session has no clock and does nothing to the outside. Whoever holds it passes the time with
/// every event, performs the effects that come back, and keeps the accepted events: replayed in
/// order they make the same session again.
///
/// Time is counted from zero and never runs backwards: an earlier time than the last is taken as
/// the last. What a suspend or a crash costs is decided by whoever passes the time; see
/// ``ExamProfile/Interruption``.
public struct Session: Equatable, Sendable {
  /// What is sat.
  public let exam: Exam
  /// The extra time that was granted.
  public let allowance: TimeAllowance
  /// The sections as they are sat, in the profile's order.
  public let sections: [Section]
  /// Where the session stands.
  public private(set) var phase: Phase = .ready
  /// The time of the last accepted event; at the end of the exam it stops.
  public private(set) var elapsed: Duration = .zero
  /// What the candidate did to each item, in the form's order.
  public private(set) var entries: [Entry]

  /// Prepares a session; its clock starts with the first event, ``SessionEvent/begin``.
  ///
  /// Every section of the profile has items in the form, one section after the other.
  public init(exam: Exam, allowance: TimeAllowance = .standard) {
    self.exam = exam
    self.allowance = allowance
    sections = Section.all(of: exam, with: allowance)
    entries = Array(repeating: Entry(), count: exam.form.slots.count)
  }

  /// Makes a session again from its accepted events and their times.
  ///
  /// - Throws: A refusal where an event cannot have been accepted: the events are of another exam.
  public init(
    exam: Exam,
    allowance: TimeAllowance = .standard,
    replaying events: [(SessionEvent, Duration)]
  ) throws(Refusal) {
    self.init(exam: exam, allowance: allowance)
    for (event, time) in events { _ = try apply(event, at: time) }
  }

  /// Applies an event and says what the outside must now do.
  ///
  /// Deadlines come first: an event at a deadline or after it only lets time expire, as of the
  /// deadlines it passed, and is not honored. A warning that was passed comes before what the
  /// event itself does.
  ///
  /// - Throws: A refusal where the event cannot be honored now; the session is as it was before.
  public mutating func apply(
    _ event: SessionEvent,
    at time: Duration
  ) throws(Refusal) -> [Effect] {
    var next = self
    var effects: [Effect] = []
    let isLate = next.advance(to: max(time, elapsed), &effects)
    if !isLate { try next.honor(event, &effects) }
    if let position = next.position, position != self.position {
      next.entries[position].isSeen = true
      effects.append(.present(position))
    }
    self = next
    return effects
  }
}

extension Session {
  /// Lets time pass and every deadline in it expire; returns whether there was one.
  private mutating func advance(to time: Duration, _ effects: inout [Effect]) -> Bool {
    var isLate = false
    while let deadline, deadline <= time {
      spend(until: deadline)
      moveOn(.timeExpired, &effects)
      isLate = true
    }
    if let warning = warning(passedBy: time) { effects.append(.warn(remaining: warning)) }
    spend(until: time)
    return isLate
  }

  /// An item gets the time from when it is presented, not from when its section began: a
  /// section may begin while nobody looks.
  private mutating func spend(until time: Duration) {
    if case .ended = phase { return }
    if let position, entries[position].isSeen { entries[position].timeSpent += time - elapsed }
    elapsed = time
  }

  private mutating func honor(_ event: SessionEvent, _ effects: inout [Effect]) throws(Refusal) {
    switch (phase, event) {
    case (_, .tick): return
    case (.ended, _): throw Refusal(.alreadyEnded)
    case (.ready, .begin): enter(0, &effects)
    case (.ready, _): throw Refusal(.notBegun)
    case (_, .begin): throw Refusal(.alreadyBegun)
    case (_, .end): end(.byCandidate, &effects)
    case (.inSection, .leaveSection), (.onBreak, .endBreak): moveOn(.byCandidate, &effects)
    case (.inSection, .endBreak): throw Refusal(.notOnBreak)
    case (.onBreak, _): throw Refusal(.onBreak)
    case (.inSection(let section, _, let deadline), .visit(let target)):
      try checkVisit(target)
      phase = .inSection(section, position: target, deadline: deadline)
    case (.inSection, .respond(let position, let response)):
      try checkAccess(position)
      try respond(to: position, with: response)
    case (.inSection, .flag(let position, let isFlagged)):
      try checkAccess(position)
      entries[position].isFlagged = isFlagged
    case (.inSection, .strike(let position, let option, let isStruck)):
      try checkAccess(position)
      try strike(option, of: position, isStruck)
    case (.inSection, .note(let position, let text)):
      try checkAccess(position)
      guard text.utf8.count <= Self.longestNote else { throw Refusal(.noteTooLong) }
      entries[position].note = text
    case (.inSection, .rate(let position, let confidence)):
      try checkAccess(position)
      entries[position].confidence = confidence
    }
  }

  /// Leaves a section or a break for what comes next.
  private mutating func moveOn(_ ending: Ending, _ effects: inout [Effect]) {
    switch phase {
    case .inSection(let section, _, _) where section + 1 < sections.count:
      effects.append(.sectionEnded(section))
      let pause = sections[section].rules.breakAfter
      guard pause > .zero else { return enter(section + 1, &effects) }
      phase = .onBreak(before: section + 1, until: elapsed + pause)
      effects.append(.breakBegan(before: section + 1, until: elapsed + pause))
    case .onBreak(let section, _): enter(section, &effects)
    case .ready, .inSection, .ended: end(ending, &effects)
    }
  }

  private mutating func enter(_ section: Int, _ effects: inout [Effect]) {
    phase = .inSection(
      section,
      position: sections[section].positions.lowerBound,
      deadline: elapsed + sections[section].timeLimit
    )
    effects.append(.sectionBegan(section))
  }

  private mutating func end(_ ending: Ending, _ effects: inout [Effect]) {
    if let section { effects.append(.sectionEnded(section)) }
    phase = .ended(ending, at: elapsed)
    effects.append(.ended(ending))
  }

  private func checkVisit(_ target: Int) throws(Refusal) {
    guard let section, let position, entries.indices.contains(target) else {
      throw Refusal(.noSuchItem)
    }
    guard sections[section].positions.contains(target) else { throw Refusal(.otherSection) }
    guard sections[section].rules.navigation == .forwardOnly else { return }
    if target < position { throw Refusal(.noWayBack) }
    if target > position + 1 { throw Refusal(.noWayAhead) }
  }

  /// What was left behind or not yet shown cannot be changed either.
  private func checkAccess(_ position: Int) throws(Refusal) {
    try checkVisit(position)
    guard entries[position].isSeen else { throw Refusal(.notSeen) }
  }

  private mutating func respond(to position: Int, with response: Response) throws(Refusal) {
    guard exam.items[position].task.accepts(response) else { throw Refusal(.wrongShape) }
    entries[position].response = response.isEmpty ? nil : response
    entries[position].struck.removeAll(where: response.names)
  }

  private mutating func strike(
    _ option: Option.Index,
    of position: Int,
    _ isStruck: Bool
  ) throws(Refusal) {
    guard exam.items[position].task.options.indices.contains(option) else {
      throw Refusal(.noSuchOption)
    }
    if isStruck, entries[position].response?.names(option) == true { throw Refusal(.selected) }
    entries[position].struck.removeAll { $0 == option }
    if isStruck {
      entries[position].struck.append(option)
      entries[position].struck.sort()
    }
  }
}

extension Response {
  fileprivate func names(_ option: Option.Index) -> Bool {
    switch self {
    case .selection(let options), .order(let options): options.contains(option)
    case .matches(let matches): matches.contains(option)
    }
  }
}
