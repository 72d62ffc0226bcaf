import Assessment

extension ScreenSitting {
  /// Has a response checked, which makes it final.
  func stepsChecking(_ presented: Presented) -> [Step] {
    guard let response = presented.entry.response, presented.isDone else {
      return [.say("Not yet. \(presented.progress)")]
    }
    return [.event(.respond(presented.position, response))]
  }

  /// Goes on to the next open item, or ends practice where none is open.
  func stepsGoingOn(from position: Int) -> [Step] {
    guard let next = state.lesson?.practice.nextOpen(after: position) else { return [.event(.end)] }
    return [.event(.visit(next))]
  }
}
