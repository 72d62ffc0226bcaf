import Assessment

/// A candidate who waits in front of the screen until something can be recorded.
///
/// The exam's clock goes on meanwhile, as it does whatever happens to the machine.
struct ScreenWait<Screen: Display> {
  /// The sitting without what is to be recorded.
  private var sitting: ScreenSitting
  private let display: Screen
  private let origin: Duration
  /// What is not so yet, as a sentence.
  private let consequence: String
  private var hasAlerted = false

  /// How long it is until the next try, if no key is pressed.
  static var interval: Duration { .seconds(5) }

  init(sitting: ScreenSitting, display: Screen, origin: Duration, consequence: String) {
    self.sitting = sitting
    self.display = display
    self.origin = origin
    self.consequence = consequence
    self.sitting.state.notice = nil
  }

  /// Shows what stands in the way until a key or the time asks for another try; false where the
  /// candidate leaves, or is gone.
  mutating func isOver(for reason: String) -> Bool {
    if !hasAlerted { display.alert() }
    hasAlerted = true
    let end = display.elapsed + Self.interval
    while true {
      let left = end - display.elapsed
      guard left > .zero else { return true }
      let seconds = Int((left + .milliseconds(999)) / .seconds(1))
      show(RoomState.Obstacle(reason: reason, consequence: consequence, seconds: seconds))
      switch display.nextInput(until: end - .seconds(seconds - 1)) {
      case .timedOut: continue
      case .redraw: sitting.resize(to: display.size)
      case .lost: return false
      case .key(let key):
        switch KeyTable.keys(in: sitting.state, of: sitting.session).action(of: key) {
        case .leaveRoom: return false
        case .redraw: display.repaint()
        case .suspend:
          display.suspend()
          sitting.resize(to: display.size)
        default: return true
        }
      }
    }
  }

  private mutating func show(_ obstacle: RoomState.Obstacle) {
    sitting.state.places = [.obstacle(obstacle)]
    sitting.state.scroll = 0
    display.show(sitting.frame(at: display.elapsed - origin))
  }
}

extension SessionEvent {
  /// What is not so while the event is not recorded, as a sentence.
  var consequence: String {
    switch self {
    case .respond(let position, _):
      "Your response to question \(position + 1) is not recorded yet, so it is not shown."
    case .note(let position, _):
      "Your note on question \(position + 1) is not recorded yet, so it is not shown."
    case .begin: "That the exam has begun is not recorded yet, so it has not."
    case .tick: "That time has passed is not recorded yet."
    case .visit, .flag, .rate, .strike, .leaveSection, .endBreak, .end:
      "What you did last is not recorded yet, so it is not shown."
    }
  }
}
