import Assessment

/// A sitting on a screen: the session, and what the candidate sees of it.
///
/// A key becomes steps; the steps are performed one by one. Nothing here waits, reads or draws.
struct ScreenSitting {
  /// The exam as it stands.
  private(set) var session: Session
  /// What is seen of it.
  var state: RoomState

  init(_ session: Session, size: Size, glyphs: Glyphs) {
    self.session = session
    state = RoomState(size: size, glyphs: glyphs)
  }

  /// A sitting in which responses are checked one by one.
  init(_ lesson: Lesson, size: Size, glyphs: Glyphs) {
    self.init(lesson.practice.session, size: size, glyphs: glyphs)
    state.lesson = lesson
  }

  /// What is done about a key, in order.
  enum Step: Hashable {
    case event(SessionEvent)
    /// A response of practice that is not checked yet.
    case choose(Int, Response)
    case say(String)
    case open(RoomState.Place)
    case close
    case focus(RoomState.Focus)
    case target(Int)
    case list(ReviewFilter)
    case scroll(Int)
    case hideClock(Bool)
    case edit(Draft)
    case leave, suspend, redraw
  }

  /// The item presented, if one is.
  var presented: Presented? {
    guard case .inSection(let section, let position, _) = session.phase else { return nil }
    return Presented(position, in: section, of: session)
  }

  /// The item presented, if it is still to be answered.
  var open: Presented? { presented.flatMap { isExplained($0.position) ? nil : $0 } }

  /// Whether an item's response was checked, and cannot be changed any more.
  func isExplained(_ position: Int) -> Bool {
    state.lesson?.practice.isAnswered(position) ?? false
  }

  /// Applies an event, and shows from now on what came of it.
  mutating func apply(_ event: SessionEvent, at time: Duration) throws(Session.Refusal) {
    let before = session.phase
    let effects = try session.apply(event, at: time)
    _ = try state.lesson?.practice.apply(event, at: time)
    if session.deadline != before.deadline { state.places = [] }
    let isExpiry = event == .tick
    for effect in effects { show(effect, isExpiry: isExpiry, at: time) }
    if case .respond(let position, _) = event, isExplained(position) { showExplanation() }
  }

  private mutating func show(_ effect: Session.Effect, isExpiry: Bool, at time: Duration) {
    switch effect {
    case .present:
      state.places = []
      (state.focus, state.scroll) = (nil, 0)
    case .warn(let remaining):
      state.notice = .init(text: "\(words(for: remaining)) remaining.", isWarning: true, time: time)
    case .sectionBegan(let section):
      (state.scroll, state.filter, state.target) = (0, .all, nil)
      guard session.sections.count > 1 else { return }
      let begins = "Section \(section + 1) begins: \(session.sections[section].rules.title)."
      // What ended the section before must not go unseen.
      if var notice = state.notice, notice.isWarning, notice.time == time {
        notice.text += " " + begins
        state.notice = notice
      } else {
        state.notice = .init(text: begins, time: time)
      }
    case .sectionEnded(let section):
      guard !Page.isLast(section, of: session), isExpiry else { return }
      let text = "Time is up: section \(section + 1) is over."
      state.notice = .init(text: text, isWarning: true, time: time)
    case .breakBegan: state.scroll = 0
    case .ended: return
    }
  }

  /// The question has just been read: where not all has room, what was answered comes first.
  private mutating func showExplanation() {
    (state.focus, state.scroll) = (nil, 0)
    state.scroll = layout.scroll(by: layout.sheet.answers ?? 0, in: state)
  }

  /// Performs a step that is about what is seen only; events and what the display does are others'.
  mutating func perform(_ step: Step, at time: Duration) {
    switch step {
    case .say(let text): state.notice = .init(text: text, time: time)
    case .open(let place): open(place)
    case .close:
      state.places.removeLast(state.places.isEmpty ? 0 : 1)
      state.scroll = 0
      keepFocusInSight()
    case .focus(let focus):
      state.focus = focus
      keepFocusInSight()
    case .target(let position):
      state.target = position
      keepFocusInSight()
    case .list(let filter):
      state.filter = filter
      state.target = listed.first
      state.scroll = 0
    case .scroll(let rows): state.scroll = layout.scroll(by: rows, in: state)
    case .hideClock(let isHidden): state.isClockHidden = isHidden
    case .edit(let draft): state.draft = draft
    case .choose(let position, let response):
      // It has the shape of the item presented, so it is not refused.
      _ = try? session.apply(.respond(position, response), at: time)
    case .event, .leave, .suspend, .redraw: return
    }
  }

  private mutating func open(_ place: RoomState.Place) {
    state.places.append(place)
    state.scroll = 0
    state.draft = Draft()
    switch place {
    case .review:
      state.filter = .all
      state.target = session.position
    case .navigator: state.target = session.position
    case .note: state.draft = Draft(presented?.entry.note ?? "")
    case .scenario, .help, .confirm, .obstacle: break
    }
    keepFocusInSight()
  }

  /// The size may have changed.
  mutating func resize(to size: Size) {
    guard size != state.size else { return }
    state.size = size
    state.scroll = layout.scroll(by: 0, in: state)
    keepFocusInSight()
  }

  /// The positions that the review lists.
  var listed: [Int] {
    guard let section = session.section else { return [] }
    return session.sections[section].positions
      .filter { state.lists($0, of: session) }
  }
}

extension Session.Phase {
  fileprivate var deadline: Duration? {
    switch self {
    case .inSection(_, _, let deadline), .onBreak(_, let deadline): deadline
    case .ready, .ended: nil
    }
  }
}
