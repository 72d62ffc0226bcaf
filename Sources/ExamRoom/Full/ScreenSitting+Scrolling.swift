import Assessment

extension ScreenSitting {
  /// The rows of text that the screen has room for.
  var page: Int { Screen.bodyHeight(in: state, of: session) }

  /// The text that is scrolled.
  var sheet: Sheet { Screen.sheet(in: state, of: session) }

  /// How far the text can be scrolled.
  var lastScroll: Int { max(sheet.rows.count - page, 0) }

  /// Scrolls so far that what is in focus is seen from its beginning, but no further than needed.
  mutating func keepFocusInSight() {
    guard state.size.isEnough else { return }
    let sheet = sheet
    guard let focus = sheet.focus else { return }
    // What was just presented is read from its beginning, wherever its first option is.
    if state.place == nil, state.focus == nil { return }
    if focus.upperBound > state.scroll + page {
      state.scroll = min(focus.upperBound - page, focus.lowerBound)
    }
    if focus.lowerBound < state.scroll { state.scroll = focus.lowerBound }
    state.scroll = min(max(state.scroll, 0), max(sheet.rows.count - page, 0))
  }

  /// Moves one step down: what is in focus is read to its end before the next is reached.
  func stepsDown(to next: Step?) -> [Step] {
    let bottom = state.scroll + page
    if let focus = sheet.focus, focus.upperBound > bottom { return [.scroll(1)] }
    if let next { return [next] }
    return [.scroll(1)]
  }

  /// Moves one step up, the same way.
  func stepsUp(to previous: Step?) -> [Step] {
    if let focus = sheet.focus, focus.lowerBound < state.scroll { return [.scroll(-1)] }
    if let previous { return [previous] }
    return [.scroll(-1)]
  }
}
