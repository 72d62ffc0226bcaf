extension Session {
  /// When the section or the break in progress is over.
  public var deadline: Duration? {
    switch phase {
    case .inSection(_, _, let deadline), .onBreak(_, let deadline): deadline
    case .ready, .ended: nil
    }
  }

  /// How much of the section or the break in progress is left at a time; never below zero.
  public func remaining(at time: Duration) -> Duration? {
    deadline.map { max($0 - max(time, elapsed), .zero) }
  }

  /// The next time at which a tick would have an effect: a warning or the deadline.
  ///
  /// A room may wait until then, or until a key is pressed.
  public var nextTick: Duration? {
    guard let deadline else { return nil }
    return warnings.map { deadline - $0 }.filter { $0 > elapsed }.min() ?? deadline
  }

  /// The last warning that falls due after the last event and not after a time.
  func warning(passedBy time: Duration) -> Duration? {
    guard let deadline else { return nil }
    return warnings.filter { elapsed < deadline - $0 && deadline - $0 <= time }.min()
  }

  /// A warning falls due inside its section, ends excluded: one as long as the section is none.
  private var warnings: [Duration] {
    guard section != nil else { return [] }
    return exam.profile.warnings.filter { $0 > .zero }
  }
}
