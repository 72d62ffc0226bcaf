import Assessment

/// One stay in the plain room: turns of waiting, recording and showing.
struct Visit<Console: LineConsole> {
  private(set) var sitting: Sitting
  private let console: Console
  /// The console's time at which the session's time was zero.
  private var origin: Duration
  private var hasLeft = false

  init(sitting: Sitting, console: Console, origin: Duration) {
    self.sitting = sitting
    self.console = console
    self.origin = origin
  }

  /// Whether nothing remains to be done here.
  var isOver: Bool {
    if case .ended = sitting.session.phase { true } else { hasLeft }
  }

  typealias Record<Failure: Error> = (SessionEvent, Duration) throws(Failure) -> Void

  /// Says where the candidate is, and begins at once if that is wanted.
  mutating func open<Failure: Error>(
    startsAtOnce: Bool,
    _ record: Record<Failure>
  ) throws(Failure) {
    let time = now
    switch sitting.session.phase {
    case .ended: return
    case .ready:
      var page = Page(width: sitting.width)
      page.addInstructions(for: sitting.session)
      page.addHint()
      if !startsAtOnce { page.add("An empty line begins the exam, and the clock starts.") }
      console.write(page.text)
      if startsAtOnce { try perform([.event(.begin)], at: time, record) }
    case .inSection(_, _, let deadline), .onBreak(_, let deadline):
      say("The exam goes on.")
      // The clock may have kept running.
      try perform([.event(.tick)], at: time, record)
      guard sitting.session.deadline == deadline else { return }
      try perform([.show(.item)] + sitting.steps(for: "time", at: time), at: time, record)
    }
  }

  /// Waits for a line or for the time, and does what follows from it.
  mutating func takeTurn<Failure: Error>(_ record: Record<Failure>) throws(Failure) {
    if sitting.isInteractive { console.write("> ") }
    let (instant, deadline) = (sitting.session.nextTick, sitting.session.deadline)
    let line = try waitForLine(until: instant, record)
    if sitting.isInteractive, line == .timedOut || line == .endOfInput { console.write("\n") }
    // One time for the whole turn, so that a line is read and recorded on the same side of the
    // deadline.
    let time = now
    if let instant, instant <= time {
      let question = sitting.question
      try perform([.event(.tick)], at: time, record)
      if sitting.session.deadline == deadline { sitting.question = question }
    }
    switch line {
    case .timedOut: return
    case .endOfInput: try endInput(at: time, record)
    case .text(let text):
      // What was typed was meant for what is no longer there.
      guard sitting.session.deadline == deadline else {
        return say("Your last line came too late and was not taken.")
      }
      try perform(sitting.steps(for: text, at: time), at: time, record)
    }
  }

  /// Waits, and records now and then that time has passed.
  private mutating func waitForLine<Failure: Error>(
    until instant: Duration?,
    _ record: Record<Failure>
  ) throws(Failure) -> Line {
    guard let instant else { return console.readLine(until: nil) }
    while true {
      let pulse = min(instant, sitting.session.elapsed + Heartbeat.interval)
      let line = console.readLine(until: pulse + origin)
      guard line == .timedOut, now < instant else { return line }
      _ = try perform(.tick, at: now, record)
    }
  }

  private mutating func endInput<Failure: Error>(
    at time: Duration,
    _ record: Record<Failure>
  ) throws(Failure) {
    switch sitting.session.phase {
    case .ended: return
    case .ready: hasLeft = true
    case .inSection, .onBreak:
      if !sitting.isInteractive {
        say("The input is over, and with it the exam.")
        try perform([.event(.end)], at: time, record)
      } else if sitting.question != nil {
        try perform([.leave], at: time, record)
      } else {
        try perform(sitting.steps(for: "end", at: time), at: time, record)
        say("The end of the input once more leaves the room, and the exam can be resumed.")
      }
    }
  }

  private mutating func perform<Failure: Error>(
    _ steps: [Sitting.Step],
    at time: Duration,
    _ record: Record<Failure>
  ) throws(Failure) {
    sitting.question = nil
    for step in steps {
      switch step {
      case .event(let event): guard try perform(event, at: time, record) else { return }
      case .say(let text): say(text)
      case .show(let view): console.write(sitting.page(of: view).text)
      case .ask(let question):
        console.write(sitting.page(asking: question).text)
        sitting.question = question
      case .leave:
        hasLeft = true
        if case .ready = sitting.session.phase { return }
        // The time up to here is spent.
        _ = try perform(.tick, at: time, record)
        say("You left the room. The exam can be resumed.")
      }
    }
  }

  /// Records an event, then shows what came of it; returns whether the session accepted it.
  private mutating func perform<Failure: Error>(
    _ event: SessionEvent,
    at time: Duration,
    _ record: Record<Failure>
  ) throws(Failure) -> Bool {
    var next = sitting
    let page: Page
    do {
      page = try next.apply(event, at: time)
    } catch {
      say("That is not possible: \(error).")
      return false
    }
    try record(event, time)
    if case .ready = sitting.session.phase { origin = console.elapsed - time }
    sitting = next
    console.write(page.text)
    return true
  }

  /// The session's time, which stands still until the exam begins.
  private var now: Duration {
    if case .ready = sitting.session.phase { return sitting.session.elapsed }
    return max(console.elapsed - origin, sitting.session.elapsed)
  }

  private func say(_ text: String) {
    var page = Page(width: sitting.width)
    page.add(text)
    console.write(page.text)
  }
}
