import Assessment

/// What makes a sitting practice: a response is final once it was checked, and is explained then.
struct Lesson: Equatable {
  /// What was kept: without responses that are not checked yet, which the session on the screen has.
  var practice: Practice
  /// The notes, which explanations refer to.
  let syllabus: Syllabus?

  /// How far the candidate got with an item, by the session on the screen.
  func words(for position: Int, of session: Session) -> String {
    switch (practice.status(at: position), session.progress(at: position)) {
    case (let status?, _): status.rawValue
    case (nil, .complete): "unchecked"
    case (nil, let progress): progress.words
    }
  }

  /// How far the candidate got, with what still waits to be checked.
  func tally(of session: Session) -> String {
    let unchecked = unchecked(in: session)
    return unchecked == 0 ? practice.tally : practice.tally + " \(unchecked) unchecked."
  }

  /// What is asked before practice is ended.
  func ending(of session: Session) -> String {
    let unchecked = unchecked(in: session)
    let lost =
      switch unchecked {
      case 0: ""
      case 1: " One response is not checked, and is kept only if it is."
      default: " \(unchecked) responses are not checked, and are kept only if they are."
      }
    return practice.tally + lost + " End practice?"
  }

  private func unchecked(in session: Session) -> Int {
    session.entries.indices.count {
      session.progress(at: $0) == .complete && !practice.isAnswered($0)
    }
  }
}
