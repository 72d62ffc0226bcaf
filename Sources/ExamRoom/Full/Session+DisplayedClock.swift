import Assessment

extension Session {
  /// From how much time on the clock cannot be hidden: five minutes, or a tenth of the section.
  var forcedClock: Duration {
    guard let section else { return .seconds(300) }
    return min(.seconds(300), sections[section].timeLimit / 10)
  }

  /// The next time at which a tick is due or the clock that is shown reads otherwise.
  func nextChange(after time: Duration, isClockHidden: Bool) -> Duration? {
    guard let deadline, let remaining = remaining(at: time), let tick = nextTick else { return nil }
    if isClockHidden, remaining > forcedClock { return min(tick, deadline - forcedClock) }
    let seconds = remaining.components.seconds
    let shown = seconds < 600 ? seconds : max(seconds / 60 * 60, 600)
    // A moment later than the last time at which it reads as it does.
    return min(tick, deadline - .seconds(shown) + .milliseconds(1))
  }
}
