extension Session {
  /// Where a session stands, with what exists only there.
  ///
  /// The phases follow each other in one direction: sections in their order with the breaks
  /// between them, then the end.
  public enum Phase: Hashable, Sendable {
    /// Nothing has begun.
    case ready
    /// An item of a section is presented; the section ends at its deadline.
    case inSection(Int, position: Int, deadline: Duration)
    /// No section's clock runs; the named section begins when the break is over.
    case onBreak(before: Int, until: Duration)
    /// Nothing can be changed any more.
    case ended(Ending, at: Duration)
  }

  /// What ended a session.
  public enum Ending: String, Hashable, Sendable, Codable {
    /// The candidate ended the exam or left its last section.
    case byCandidate = "by-candidate"
    /// The time of the last section was over.
    case timeExpired = "time-expired"
  }
}
