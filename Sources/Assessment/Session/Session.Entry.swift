extension Session {
  /// What a candidate did to one item.
  public struct Entry: Hashable, Sendable {
    /// The response, if any; never an empty one.
    public internal(set) var response: Response?
    /// Whether it is flagged for review.
    public internal(set) var isFlagged = false
    /// The options struck out, ascending; none of them is part of the response.
    ///
    /// A selected option cannot be struck out; selecting a struck option brings it back.
    public internal(set) var struck: [Option.Index] = []
    /// The candidate's note, empty where there is none.
    public internal(set) var note = ""
    /// How sure the candidate is, where it was said.
    public internal(set) var confidence: Confidence?
    /// Whether it was ever presented.
    public internal(set) var isSeen = false
    /// How long it was presented, all visits together, up to the last accepted event.
    public internal(set) var timeSpent: Duration = .zero
  }

  /// The most bytes of UTF-8 that a note may have.
  public static let longestNote = 2_000

  /// How far a candidate got with an item.
  public enum Progress: String, CaseIterable, Hashable, Sendable {
    /// It was never presented.
    case notSeen = "not-seen"
    /// It was presented, and there is no response.
    case unanswered
    /// The response does not say all that the item asks for.
    case incomplete
    /// The response says all that the item asks for.
    case complete
  }

  /// The responses in the form's order, as scoring takes them.
  public var responses: [Response?] { entries.map(\.response) }

  /// Says how far the candidate got with the item at a position.
  public func progress(at position: Int) -> Progress {
    let entry = entries[position]
    guard let response = entry.response else { return entry.isSeen ? .unanswered : .notSeen }
    return exam.items[position].task.isComplete(response) ? .complete : .incomplete
  }

  /// Counts the items that the candidate got so far with, in the whole form or a part of it.
  public func count(_ progress: Progress, in positions: Range<Int>? = nil) -> Int {
    (positions ?? entries.indices).count { self.progress(at: $0) == progress }
  }
}
