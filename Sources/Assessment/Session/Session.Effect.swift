extension Session {
  /// What the outside must do after an event.
  public enum Effect: Hashable, Sendable {
    /// Show the item at a position: the candidate has come to it.
    case present(Int)
    /// Say that no more than so much of the section's time remains.
    ///
    /// Each warning of the profile is given once in a section that lasts longer than it. Where
    /// several were passed at once only the last is given, the others being no longer true.
    case warn(remaining: Duration)
    /// A section began.
    case sectionBegan(Int)
    /// A section is over and cannot be entered again.
    case sectionEnded(Int)
    /// A break began before a section and lasts at most until a time.
    case breakBegan(before: Int, until: Duration)
    /// The exam is over.
    case ended(Ending)
  }
}
