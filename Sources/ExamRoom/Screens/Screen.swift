import Assessment

/// What is drawn of a session: a pure function of the session, what is seen of it, and the time.
enum Screen {
  /// The widest that text is set; longer lines are hard to read.
  static let widestText = 100
  /// The width from which a scenario is shown beside its items.
  static let leastSplitWidth = 100

  /// The frame of a moment.
  static func frame(in state: RoomState, of session: Session, at time: Duration) -> Frame {
    guard state.size.isEnough else { return tooSmall(state.size) }
    let foot = foot(in: state, of: session)
    let height = bodyHeight(in: state, of: session)
    let sheet = sheet(in: state, of: session)
    let scroll = min(max(state.scroll, 0), max(sheet.rows.count - height, 0))
    var body = Array(sheet.rows.dropFirst(scroll).prefix(height))
    while body.count < height { body.append(Row()) }
    var cursor: Frame.Cursor?
    if state.place == .note { cursor = self.cursor(in: state, scroll: scroll) }
    if let scenario = scenarioBeside(in: state, of: session) {
      body = split(scenario, body, height: height, in: state)
    } else {
      body = body.map { indented($0) }
    }
    let rows =
      [header(in: state, of: session, at: time), rule(state)] + body
      + [edge(above: scroll, below: sheet.rows.count - scroll - height, in: state)]
      + [status(in: state, of: session)] + foot
    return Frame(rows, size: state.size, cursor: cursor)
  }

  /// The rows that are left for text.
  static func bodyHeight(in state: RoomState, of session: Session) -> Int {
    max(state.size.rows - 4 - foot(in: state, of: session).count, 1)
  }

  /// The width of text.
  static func textWidth(in state: RoomState, of session: Session) -> Int {
    if scenarioBeside(in: state, of: session) != nil {
      return min(state.size.columns - scenarioWidth(state) - 5, widestText)
    }
    return min(state.size.columns - 2, widestText)
  }

  /// The text that is scrolled.
  static func sheet(in state: RoomState, of session: Session) -> Sheet {
    var sheet = Sheet(width: textWidth(in: state, of: session))
    switch state.place {
    case .scenario:
      sheet.add("Scenario", .heading)
      sheet.addSpace()
      if let position = session.position, let scenario = session.exam.scenario(at: position) {
        sheet.add(scenario.text)
      }
    case .review: addReview(to: &sheet, in: state, of: session)
    case .navigator: addNavigator(to: &sheet, in: state, of: session)
    case .note: addNote(to: &sheet, in: state, of: session)
    case .help: addHelp(to: &sheet, in: state, of: session)
    case .confirm(let question):
      sheet.addSpace()
      sheet.add(question.words(in: session), .strong)
    case .obstacle(let obstacle): add(obstacle, to: &sheet, in: session)
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

  private static func tooSmall(_ size: Size) -> Frame {
    var page = Page(width: max(size.columns, 20))
    page.add(
      "Make the window at least \(Size.least.columns)x\(Size.least.rows);"
        + " it is \(size.columns)x\(size.rows)."
    )
    return Frame(page.lines.map { Row($0, .warning) }, size: size)
  }

  /// A margin of one cell, which keeps text off the edge.
  static func indented(_ row: Row) -> Row {
    var indented = Row(" ")
    indented.append(row)
    return indented
  }
}
