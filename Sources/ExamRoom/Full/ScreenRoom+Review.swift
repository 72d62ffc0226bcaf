extension ScreenRoom {
  /// Lets somebody walk through an attempt, from the list of its items on.
  public func walk(_ review: AttemptReview, on display: some Display) {
    var exhibit = ReviewExhibit(review, glyphs: glyphs)
    _ = display.show(&exhibit)
  }
}
