public import Assessment

/// Exams, practice and reviews on a whole screen, by single keys.
public struct ScreenRoom: Sendable {
  /// The characters that are drawn with.
  public let glyphs: Glyphs

  /// Makes a room.
  public init(glyphs: Glyphs) { self.glyphs = glyphs }

  /// Lets a candidate begin a session or go on with one.
  ///
  /// Each accepted event is recorded before anything of it is shown, however long that has to wait.
  /// Where the display is lost the candidate has left the room.
  ///
  /// - Parameters:
  ///   - session: A session that is ready, or as it was when it was left.
  ///   - start: The session's time now, where a clock kept running; otherwise it goes on from the
  ///     last event.
  ///   - display: The screen and the keyboard.
  ///   - record: Keeps an event and its time for good; where it cannot for the moment, it may wait
  ///     and try again.
  /// - Returns: The session, which has ended unless the candidate left the room before.
  /// - Throws: What `record` throws; the event is then neither kept nor shown.
  public func sit<Failure: Error>(
    _ session: Session,
    from start: Duration? = nil,
    on display: some Display,
    record: (SessionEvent, Duration, Wait) throws(Failure) -> Void
  ) throws(Failure) -> Session {
    var visit = ScreenVisit(
      sitting: ScreenSitting(session, size: display.size, glyphs: glyphs),
      display: display,
      origin: display.elapsed - max(start ?? .zero, session.elapsed)
    )
    try visit.open(record)
    while !visit.isOver { try visit.takeTurn(record) }
    return visit.sitting.session
  }

  /// Tells the candidate what stands in the way of recording, in one phrase, until it is time to try
  /// again; false where the candidate leaves rather than waits.
  public typealias Wait = (_ obstacle: String) -> Bool

  /// Waits until it is time to try again to record that a session has ended.
  ///
  /// - Parameters:
  ///   - session: The session as it ended.
  ///   - display: The screen and the keyboard.
  ///   - obstacle: What stands in the way, in one phrase.
  /// - Returns: False where the candidate leaves rather than waits.
  public func wait(
    toRecordTheEndOf session: Session,
    on display: some Display,
    for obstacle: String
  ) -> Bool {
    var wait = ScreenWait(
      sitting: ScreenSitting(session, size: display.size, glyphs: glyphs),
      display: display,
      origin: display.elapsed - session.elapsed,
      consequence: "The end is not recorded yet, so there is no score."
    )
    return wait.isOver(for: obstacle)
  }

  /// Shows what an exam that is over is worth, until the candidate leaves.
  public func show(_ report: ScoreReport, of exam: Exam, on display: some Display) {
    var page = ScrolledPage(exam.profile.title, glyphs: glyphs) { sheet in
      Screen.addScore(report, of: exam, to: &sheet, glyphs)
    }
    _ = display.show(&page)
  }
}
