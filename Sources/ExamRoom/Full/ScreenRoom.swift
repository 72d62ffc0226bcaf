public import Assessment

/// Exams, practice and reviews on a whole screen, by single keys.
public struct ScreenRoom: Sendable {
  /// The characters that are drawn with.
  public let glyphs: Glyphs

  /// Makes a room.
  public init(glyphs: Glyphs) { self.glyphs = glyphs }

  /// Lets a candidate begin a session or go on with one.
  ///
  /// Each accepted event is recorded before anything of it is shown. Where the display is lost the
  /// candidate has left the room.
  ///
  /// - Parameters:
  ///   - session: A session that is ready, or as it was when it was left.
  ///   - start: The session's time now, where a clock kept running; otherwise it goes on from the
  ///     last event.
  ///   - display: The screen and the keyboard.
  ///   - record: Keeps an event and its time for good.
  /// - Returns: The session, which has ended unless the candidate left the room before.
  /// - Throws: What `record` throws; the event is then neither kept nor shown.
  public func sit<Failure: Error>(
    _ session: Session,
    from start: Duration? = nil,
    on display: some Display,
    record: (SessionEvent, Duration) throws(Failure) -> Void
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

  /// Shows what an exam that is over is worth, until the candidate leaves.
  public func show(_ report: ScoreReport, of exam: Exam, on display: some Display) {
    var page = ScrolledPage(exam.profile.title, glyphs: glyphs) { sheet in
      Screen.addScore(report, of: exam, to: &sheet, glyphs)
    }
    _ = display.show(&page)
  }
}
