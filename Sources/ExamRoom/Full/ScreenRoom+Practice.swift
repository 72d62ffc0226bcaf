public import Assessment

extension ScreenRoom {
  /// Lets a candidate practice until all is answered, or the candidate ends it or leaves.
  ///
  /// A response is chosen first, and recorded and final once it is checked. Each accepted event is
  /// recorded before anything of it is shown. Where the display is lost the candidate has left.
  ///
  /// - Parameters:
  ///   - practice: Practice that is ready, or as it was when it was left.
  ///   - syllabus: The notes, which explanations refer to.
  ///   - display: The screen and the keyboard.
  ///   - record: Keeps an event and its time for good; where it cannot for the moment, it may wait
  ///     and try again.
  /// - Returns: The practice, which has ended unless the candidate left before.
  /// - Throws: What `record` throws; the event is then neither kept nor shown.
  public func practice<Failure: Error>(
    _ practice: Practice,
    syllabus: Syllabus?,
    on display: some Display,
    record: (SessionEvent, Duration, Wait) throws(Failure) -> Void
  ) throws(Failure) -> Practice {
    let lesson = Lesson(practice: practice, syllabus: syllabus)
    var visit = ScreenVisit(
      sitting: ScreenSitting(lesson, size: display.size, glyphs: glyphs),
      display: display,
      origin: display.elapsed - practice.session.elapsed
    )
    try visit.open(record)
    while !visit.isOver { try visit.takeTurn(record) }
    return visit.sitting.state.lesson?.practice ?? practice
  }

  /// Shows what came of practice that is over, and each of its items to whoever wants to see them
  /// again, until the candidate leaves.
  public func show(_ practice: Practice, syllabus: Syllabus?, on display: some Display) {
    let again = Binding(.review, ["r", .alt("r")], "review", "see the questions again")
    let title = "Practice: \(practice.session.exam.profile.title)"
    var page = ScrolledPage(title, glyphs: glyphs, leaving: [ScrolledPage.leave, again]) { sheet in
      Screen.addResult(of: practice, syllabus: syllabus, to: &sheet, glyphs)
    }
    while display.show(&page) == .review {
      walk(AttemptReview(of: practice.session, changed: [], syllabus: syllabus), on: display)
    }
  }
}
