import Assessment

/// A sitting in lines: the session, and what was said about it that a next line may depend on.
///
/// A line becomes steps; the steps' events are applied one by one. Nothing here waits, reads or
/// writes.
struct Sitting {
  /// The exam as it stands.
  private(set) var session: Session
  /// What the next line answers, if something was asked.
  var question: Question?
  let width: Int
  /// Whether somebody is there to be asked before a question is left for good.
  let isInteractive: Bool
  private var scenariosShown: [Scenario.ID] = []

  init(_ session: Session, width: Int, isInteractive: Bool) {
    self.session = session
    self.width = width
    self.isInteractive = isInteractive
  }

  /// What is done about a line, in order.
  enum Step: Hashable {
    case event(SessionEvent)
    case say(String)
    case show(View)
    case ask(Question)
    case leave
  }

  /// What can be shown again at any time.
  enum View: Hashable {
    case item, scenario, review, help
    case list(ReviewFilter)
  }

  /// What is asked before something is done that cannot be undone.
  enum Question: Hashable {
    case leaveItem, endSection, endExam
  }

  /// Applies an event and writes what came of it.
  mutating func apply(_ event: SessionEvent, at time: Duration) throws(Session.Refusal) -> Page {
    let before = session.phase
    let effects = try session.apply(event, at: time)
    if session.phase != before { question = nil }
    let isExpiry = event == .tick
    var page = Page(width: width)
    for effect in effects { add(effect, isExpiry: isExpiry, to: &page) }
    return page
  }

  private mutating func add(_ effect: Session.Effect, isExpiry: Bool, to page: inout Page) {
    switch effect {
    case .present(let position): addItem(at: position, to: &page)
    case .warn(let remaining): page.add("Note: \(words(for: remaining)) remaining.")
    case .sectionBegan(let section): page.addBeginning(of: section, in: session)
    case .sectionEnded(let section):
      guard !Page.isLast(section, of: session) else { return }
      page.add("\(isExpiry ? "Time is up: section" : "Section") \(section + 1) is over.")
    case .breakBegan(let section, let end):
      page.add(
        "Break of \(words(for: end - session.elapsed)). Section \(section + 1) begins when it is"
          + " over; an empty line begins it now."
      )
    case .ended(.byCandidate): page.add("The exam is over. Your responses are kept.")
    case .ended(.timeExpired): page.add("Time is up: the exam is over. What you entered counts.")
    }
  }

  private mutating func addItem(at position: Int, to page: inout Page) {
    let scenario = session.exam.items[position].scenario
    let isNew = scenario.map { !scenariosShown.contains($0) } ?? false
    if isNew, let scenario { scenariosShown.append(scenario) }
    page.addItem(at: position, of: session, withScenario: isNew)
  }

  /// Writes a view of the session as it stands.
  mutating func page(of view: View) -> Page {
    var page = Page(width: width)
    switch view {
    case .item:
      if let position = session.position { addItem(at: position, to: &page) }
      if case .onBreak = session.phase { page.add("The break goes on.") }
    case .scenario:
      if let position = session.position { page.addScenario(at: position, of: session) }
    case .review: page.addReview(of: session)
    case .list(let filter): page.addList(filter, of: session)
    case .help: page.addHelp()
    }
    return page
  }

  /// Writes a question.
  func page(asking question: Question) -> Page {
    var page = Page(width: width)
    page.add("\(question.words(in: session)) Enter 'yes' or 'no'.")
    return page
  }
}

extension Sitting.Question {
  /// The question, with how much is open where that matters.
  func words(in session: Session) -> String {
    let open = Page.openItems(of: session)
    return switch self {
    case .leaveItem: "There is no way back to this question. Leave it as it is?"
    case .endSection: "In this section: \(open). End it for good?"
    case .endExam where session.position == nil: "End the exam without what follows?"
    case .endExam:
      "In this \(session.sections.count > 1 ? "section" : "exam"): \(open)."
        + " End the exam for good?"
    }
  }

  /// The event that a yes stands for.
  func event(in session: Session) -> SessionEvent? {
    switch self {
    case .leaveItem: session.position.map { .visit($0 + 1) }
    case .endSection: .leaveSection
    case .endExam: .end
    }
  }
}
