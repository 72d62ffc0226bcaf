import Assessment

/// One stay in the room with a screen: turns of showing, waiting and recording.
struct ScreenVisit<Screen: Display> {
  private(set) var sitting: ScreenSitting
  private let display: Screen
  /// The display's time at which the session's time was zero.
  private var origin: Duration
  private var hasLeft = false

  init(sitting: ScreenSitting, display: Screen, origin: Duration) {
    self.sitting = sitting
    self.display = display
    self.origin = origin
  }

  typealias Record<Failure: Error> =
    (SessionEvent, Duration, ScreenRoom.Wait) throws(Failure) -> Void

  /// Whether nothing remains to be done here.
  var isOver: Bool {
    if case .ended = sitting.session.phase { true } else { hasLeft }
  }

  /// Says that the exam goes on where it was left; practice begins at once.
  mutating func open<Failure: Error>(_ record: Record<Failure>) throws(Failure) {
    switch sitting.session.phase {
    case .ready where sitting.state.lesson != nil:
      try perform(.begin, at: now, record)
      let count = questions(sitting.session.entries.count)
      sitting.perform(.say("\(count), no clock. Enter checks a response."), at: now)
    case .inSection where sitting.state.lesson != nil:
      sitting.perform(.say("Practice goes on."), at: now)
    case .ready, .ended: return
    case .inSection(_, _, let deadline), .onBreak(_, let deadline):
      let time = now
      // The clock may have kept running.
      try perform(.tick, at: time, record)
      guard sitting.session.deadline == deadline, sitting.state.notice == nil else { return }
      sitting.perform(.say("The exam goes on."), at: time)
    }
  }

  /// Shows the moment, waits for a key or for the time, and does what follows from it.
  mutating func takeTurn<Failure: Error>(_ record: Record<Failure>) throws(Failure) {
    let shownAt = now
    show(at: shownAt)
    let (tick, deadline) = (sitting.session.nextTick, sitting.session.deadline)
    // In practice nothing changes by itself.
    let change =
      sitting.state.lesson != nil
      ? nil
      : sitting.session.nextChange(after: shownAt, isClockHidden: sitting.state.isClockHidden)
    let input = try nextInput(until: change, record)
    // One time for the whole turn, so that a key is read and recorded on the same side of the
    // deadline.
    let time = now
    if let tick, tick <= time { try perform(.tick, at: time, record) }
    switch input {
    case .timedOut: return
    case .redraw: sitting.resize(to: display.size)
    case .lost: try leave(at: time, record)
    case .key(let key):
      // A key that came too late was meant for what is no longer there.
      guard sitting.session.deadline == deadline, !isOver else { return }
      try take(key, at: time, record)
    }
  }

  /// Waits, and records now and then that time has passed: nothing else is shown because of it.
  private mutating func nextInput<Failure: Error>(
    until change: Duration?,
    _ record: Record<Failure>
  ) throws(Failure) -> Input {
    guard let change else { return display.nextInput(until: nil) }
    while true {
      // Moving about is no event, so the last one may be long ago.
      let time = now
      if pulse <= time { try perform(.tick, at: time, record) }
      let input = display.nextInput(until: min(change, pulse) + origin)
      guard case .timedOut = input, now < change else { return input }
    }
  }

  /// When the passing of time is written down at the latest.
  private var pulse: Duration { sitting.session.elapsed + Heartbeat.interval }

  private mutating func take<Failure: Error>(
    _ key: Key,
    at time: Duration,
    _ record: Record<Failure>
  ) throws(Failure) {
    guard sitting.state.size.isEnough else {
      if key == .control("z") { try perform([.suspend], at: time, record) }
      return
    }
    let notice = sitting.state.notice
    // A warning must not vanish under a key that was on its way already.
    let isFresh = notice.map { $0.isWarning && time - $0.time < .seconds(3) } ?? false
    if !isFresh { sitting.state.notice = nil }
    try perform(sitting.steps(for: key, at: time), at: time, record)
  }

  private func show(at time: Duration) { display.show(sitting.frame(at: time)) }

  private mutating func perform<Failure: Error>(
    _ steps: [ScreenSitting.Step],
    at time: Duration,
    _ record: Record<Failure>
  ) throws(Failure) {
    for step in steps {
      switch step {
      case .event(let event): guard try perform(event, at: time, record) else { return }
      case .leave: try leave(at: time, record)
      case .redraw: display.repaint()
      case .suspend:
        if case .ready = sitting.session.phase {} else { try perform(.tick, at: time, record) }
        display.suspend()
        sitting.resize(to: display.size)
      default: sitting.perform(step, at: time)
      }
    }
  }

  /// The time up to here is spent.
  private mutating func leave<Failure: Error>(
    at time: Duration,
    _ record: Record<Failure>
  ) throws(Failure) {
    hasLeft = true
    switch sitting.session.phase {
    case .ready, .ended: return
    case .inSection, .onBreak:
      try keepDraft(at: time, record)
      try perform(.tick, at: time, record)
    }
  }

  /// Keeps the text of a note that is still being typed, as it stood at a time.
  private mutating func keepDraft<Failure: Error>(
    at time: Duration,
    _ record: Record<Failure>
  ) throws(Failure) {
    guard let event = sitting.draftEvent else { return }
    try perform(event, at: max(time, sitting.session.elapsed), record)
  }

  /// Records an event, then lets it be seen; returns whether the session accepted it.
  @discardableResult
  private mutating func perform<Failure: Error>(
    _ event: SessionEvent,
    at time: Duration,
    _ record: Record<Failure>
  ) throws(Failure) -> Bool {
    if let deadline = sitting.session.deadline, deadline <= time {
      // What is being typed is not lost with the section: it is a note from its last moment.
      try keepDraft(at: deadline - .nanoseconds(1), record)
    }
    var next = sitting
    do {
      try next.apply(event, at: time)
    } catch {
      let reason = "\(error)."
      sitting.perform(.say(reason.prefix(1).uppercased() + reason.dropFirst()), at: time)
      return false
    }
    var wait = ScreenWait(
      sitting: sitting,
      display: display,
      origin: origin,
      consequence: event.consequence
    )
    try record(event, time) { obstacle in wait.isOver(for: obstacle) }
    next.resize(to: display.size)
    if case .ready = sitting.session.phase { origin = display.elapsed - time }
    let isWarned = next.state.notice?.isWarning ?? false
    if isWarned, next.state.notice != sitting.state.notice { display.alert() }
    sitting = next
    return true
  }

  /// The session's time, which stands still until the exam begins.
  private var now: Duration {
    if case .ready = sitting.session.phase { return sitting.session.elapsed }
    return max(display.elapsed - origin, sitting.session.elapsed)
  }
}

extension ScreenSitting {
  /// What the screen shows at a time.
  func frame(at time: Duration) -> Frame { Screen.frame(in: state, of: session, at: time) }
}
