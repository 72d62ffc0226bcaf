import Assessment

/// What a frame is laid out of, from top to bottom.
struct Layout {
  /// The uppermost row: where somebody is.
  let header: Row
  /// The text, of which the screen shows as much as it has room for.
  let sheet: Sheet
  /// What stands to the left of the text.
  var scenario: Scenario?
  /// What was said last, or else what the place asks for.
  let status: Row
  /// The keys that work.
  let keys: KeyTable

  /// The frame of these parts; of what is seen it takes the size, the characters and the scroll.
  func frame(in state: RoomState) -> Frame {
    guard state.size.isEnough else { return Self.tooSmall(state.size) }
    let height = height(in: state)
    let scroll = min(max(state.scroll, 0), lastScroll(in: state))
    var body = Array(sheet.rows.dropFirst(scroll).prefix(height))
    while body.count < height { body.append(Row()) }
    if let scenario {
      body = Screen.split(scenario, body, height: height, in: state)
    } else {
      body = body.map { Screen.indented($0) }
    }
    let edge = Screen.edge(above: scroll, below: sheet.rows.count - scroll - height, in: state)
    let cursor = state.place == .note ? Screen.cursor(in: state, scroll: scroll) : nil
    let rows = [header, Screen.rule(state)] + body + [edge, status] + foot(in: state)
    return Frame(rows, size: state.size, cursor: cursor)
  }

  /// The rows that are left for text.
  func height(in state: RoomState) -> Int {
    max(state.size.rows - 4 - foot(in: state).count, 1)
  }

  /// How far the text can be scrolled.
  func lastScroll(in state: RoomState) -> Int { max(sheet.rows.count - height(in: state), 0) }

  /// How far the text is scrolled by some rows more.
  func scroll(by rows: Int, in state: RoomState) -> Int {
    min(max(state.scroll + rows, 0), lastScroll(in: state))
  }

  /// How far the text is scrolled for what is in focus to be seen from its beginning: no further
  /// than needed.
  func scrollToFocus(in state: RoomState) -> Int {
    guard let focus = sheet.focus else { return state.scroll }
    let height = height(in: state)
    var scroll = state.scroll
    if focus.upperBound > scroll + height {
      scroll = min(focus.upperBound - height, focus.lowerBound)
    }
    if focus.lowerBound < scroll { scroll = focus.lowerBound }
    return min(max(scroll, 0), lastScroll(in: state))
  }

  /// Whether what is in focus goes on below the screen.
  func hidesEndOfFocus(in state: RoomState) -> Bool {
    sheet.focus.map { $0.upperBound > state.scroll + height(in: state) } ?? false
  }

  /// Whether what is in focus begins above the screen.
  func hidesStartOfFocus(in state: RoomState) -> Bool {
    sheet.focus.map { $0.lowerBound < state.scroll } ?? false
  }

  /// The lowest rows: the keys that work, and what they do.
  private func foot(in state: RoomState) -> [Row] { Screen.foot(of: keys, in: state) }

  private static func tooSmall(_ size: Size) -> Frame {
    var page = Page(width: max(size.columns, 20))
    page.add(
      "Make the window at least \(Size.least.columns)x\(Size.least.rows);"
        + " it is \(size.columns)x\(size.rows)."
    )
    return Frame(page.lines.map { Row($0, .warning) }, size: size)
  }
}
