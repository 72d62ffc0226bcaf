import Assessment

/// Practice in lines: what is done about a line, and what is shown of an event.
///
/// Nothing here waits, reads or writes.
struct PracticeSitting {
  private(set) var practice: Practice
  let width: Int
  /// Whether somebody is there who reads an explanation before going on.
  let isInteractive: Bool
  let syllabus: Syllabus?
  private var scenariosShown: [Scenario.ID] = []

  init(_ practice: Practice, width: Int, isInteractive: Bool, syllabus: Syllabus?) {
    self.practice = practice
    self.width = width
    self.isInteractive = isInteractive
    self.syllabus = syllabus
  }

  /// What is done about a line, in order.
  enum Step: Hashable {
    case event(SessionEvent)
    case say(String)
    case show(View)
    /// Goes on to the next open item, or ends practice where none is open.
    case goOn
  }

  /// What can be shown again at any time.
  enum View: Hashable {
    case item, scenario, tally, help
  }

  var session: Session { practice.session }

  /// Applies an event and writes what came of it.
  mutating func apply(_ event: SessionEvent, at time: Duration) throws(Session.Refusal) -> Page {
    let effects = try practice.apply(event, at: time)
    var page = Page(width: width)
    for effect in effects {
      switch effect {
      case .present(let position): addItem(at: position, to: &page)
      case .ended:
        page.addSpace()
        page.add("Practice is over. \(practice.tally)")
        for line in practice.certainty { page.add(line) }
      case .warn, .sectionBegan, .sectionEnded, .breakBegan: break
      }
    }
    if case .respond(let position, _) = event, practice.isAnswered(position) {
      addExplanation(at: position, to: &page)
    }
    return page
  }

  /// Writes a view of the practice as it stands.
  mutating func page(of view: View) -> Page {
    var page = Page(width: width)
    switch view {
    case .item: if let position = session.position { addItem(at: position, to: &page) }
    case .scenario:
      if let position = session.position { page.addScenario(at: position, of: session) }
    case .tally: page.add(practice.tally)
    case .help: page.addPracticeHelp()
    }
    return page
  }

  private mutating func addItem(at position: Int, to page: inout Page) {
    let scenario = session.exam.items[position].scenario
    let isNew = scenario.map { !scenariosShown.contains($0) } ?? false
    if isNew, let scenario { scenariosShown.append(scenario) }
    page.addItem(at: position, of: session, withScenario: isNew)
    if practice.isAnswered(position) { addExplanation(at: position, to: &page) }
  }

  private func addExplanation(at position: Int, to page: inout Page) {
    page.addExplanation(
      at: position,
      of: session,
      status: practice.status(at: position),
      showsText: false,
      syllabus: syllabus
    )
    page.addSpace()
    page.add(practice.tally)
  }
}
