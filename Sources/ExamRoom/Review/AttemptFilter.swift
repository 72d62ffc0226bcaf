import Assessment

/// Which items of an attempt that has ended are walked through.
public enum AttemptFilter: String, CaseIterable, Hashable, Sendable {
  /// All items.
  case all
  /// Right.
  case correct
  /// Answered and not right.
  case incorrect
  /// Shown and not answered, or never reached.
  case omitted
  /// Flagged for review.
  case flagged
  /// Marked as a guess.
  case guessed
  /// Given another complete response later.
  case changed
  /// Right, and marked as a guess.
  case lucky
  /// Not right, and marked as sure.
  case misconceived
  /// With a note.
  case noted
}
