import Assessment

/// Which items a review lists.
enum ReviewFilter: String, CaseIterable, Hashable {
  case all, answered, incomplete, unanswered, unseen, flagged

  /// Whether an item is listed.
  func includes(_ position: Int, of session: Session) -> Bool {
    switch self {
    case .all: true
    case .answered: session.progress(at: position) == .complete
    case .incomplete: session.progress(at: position) == .incomplete
    case .unanswered: session.progress(at: position) == .unanswered
    case .unseen: session.progress(at: position) == .notSeen
    case .flagged: session.entries[position].isFlagged
    }
  }
}

extension Session.Progress {
  /// How far a candidate got, in one or two words.
  var words: String {
    switch self {
    case .notSeen: "not seen"
    case .unanswered: "unanswered"
    case .incomplete: "incomplete"
    case .complete: "answered"
    }
  }
}
