import Assessment

/// What is drawn of a session: a pure function of the session, what is seen of it, and the time.
enum Screen {
  /// The widest that text is set; longer lines are hard to read.
  static let widestText = 100
  /// The width from which a scenario is shown beside its items.
  static let leastSplitWidth = 100

  /// The frame of a moment.
  static func frame(in state: RoomState, of session: Session, at time: Duration) -> Frame {
    layout(in: state, of: session, at: time).frame(in: state)
  }

  /// What the frame of a moment is laid out of.
  static func layout(in state: RoomState, of session: Session, at time: Duration) -> Layout {
    Layout(
      header: header(in: state, of: session, at: time),
      sheet: sheet(in: state, of: session),
      scenario: scenarioBeside(in: state, at: session.position, of: session),
      status: status(in: state, of: session),
      keys: KeyTable.keys(in: state, of: session)
    )
  }

  /// The width of text, beside a scenario or not.
  static func textWidth(in state: RoomState, beside scenario: Scenario?) -> Int {
    let columns = state.size.columns
    let room = scenario == nil ? columns - 2 : columns - scenarioWidth(state) - 5
    return min(room, widestText)
  }

  /// The text that is scrolled.
  static func sheet(in state: RoomState, of session: Session) -> Sheet {
    let scenario = scenarioBeside(in: state, at: session.position, of: session)
    var sheet = Sheet(width: textWidth(in: state, beside: scenario))
    switch state.place {
    case .scenario: addScenario(at: session.position, of: session, to: &sheet)
    case .review: addReview(to: &sheet, in: state, of: session)
    case .navigator: addNavigator(to: &sheet, in: state, of: session)
    case .note: addNote(to: &sheet, in: state, of: session)
    case .help:
      var beneath = state
      while beneath.place == .help { beneath.places.removeLast() }
      addHelp(on: KeyTable.keys(in: beneath, of: session), to: &sheet)
      if beneath.place == nil, session.position != nil {
        addLegend(state.lesson == nil ? .exam : .practice, to: &sheet)
      }
    case .confirm(let question):
      sheet.addSpace()
      sheet.add(state.lesson?.ending(of: session) ?? question.words(in: session), .strong)
    case .obstacle(let obstacle): add(obstacle, to: &sheet, in: state, of: session)
    case nil: addMain(to: &sheet, in: state, of: session)
    }
    return sheet
  }

  private static func addMain(
    to sheet: inout Sheet,
    in state: RoomState,
    of session: Session
  ) {
    switch session.phase {
    case .ready:
      var page = Page(width: sheet.width)
      page.addInstructions(for: session)
      page.addSpace()
      page.add("Enter begins the exam, and the clock starts.")
      sheet.add(page)
    case .inSection(let section, let position, _) where isExplained(position, in: state):
      let presented = Presented(position, in: section, of: session)
      let keys = KeyTable.keys(in: state, of: session)
      let syllabus = state.lesson?.syllabus
      addExplanation(of: presented, keys: keys, to: &sheet, in: state, syllabus, of: session)
    case .inSection(let section, let position, _):
      addItem(Presented(position, in: section, of: session), to: &sheet, in: state, of: session)
    case .onBreak(let section, _):
      let rules = session.sections[section]
      sheet.add("Break", .heading)
      sheet.addSpace()
      sheet.add(
        "Section \(section + 1), \(rules.rules.title), begins when the break is over;"
          + " Enter begins it now."
      )
    case .ended: sheet.add("The exam is over.")
    }
  }

  private static func isExplained(_ position: Int, in state: RoomState) -> Bool {
    state.lesson?.practice.isAnswered(position) ?? false
  }

  /// A margin of one cell, which keeps text off the edge.
  static func indented(_ row: Row) -> Row {
    var indented = Row(" ")
    indented.append(row)
    return indented
  }
}
