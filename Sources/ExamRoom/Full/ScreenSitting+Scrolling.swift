import Assessment

extension ScreenSitting {
  /// What the screen is laid out of, the time excepted.
  var layout: Layout { Screen.layout(in: state, of: session, at: session.elapsed) }

  /// The rows of text that the screen has room for.
  var page: Int { layout.height(in: state) }

  /// Scrolls so far that what is in focus is seen from its beginning, but no further than needed.
  mutating func keepFocusInSight() {
    guard state.size.isEnough else { return }
    // What was just presented is read from its beginning, wherever its first option is.
    if state.place == nil, state.focus == nil { return }
    state.scroll = layout.scrollToFocus(in: state)
  }

  /// Moves one step down: what is in focus is read to its end before the next is reached.
  func stepsDown(to next: Step?) -> [Step] {
    if layout.hidesEndOfFocus(in: state) { return [.scroll(1)] }
    return [next ?? .scroll(1)]
  }

  /// Moves one step up, the same way.
  func stepsUp(to previous: Step?) -> [Step] {
    if layout.hidesStartOfFocus(in: state) { return [.scroll(-1)] }
    return [previous ?? .scroll(-1)]
  }
}
