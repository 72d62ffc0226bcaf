/// What a candidate or the clock does in a session.
///
/// Positions count the form's slots from 0. The events, each with its time, are all that an
/// attempt needs: the session is replayed from them.
public enum SessionEvent: Hashable, Sendable, Codable {
  /// The first section begins, and with it the clock.
  case begin
  /// Presents an item of the current section.
  case visit(Int)
  /// Replaces the response to an item; an empty one clears it.
  case respond(Int, Response)
  /// Sets or removes the flag for review.
  case flag(Int, Bool)
  /// Strikes an option out, or brings it back; a selected option stays.
  case strike(Int, Option.Index, Bool)
  /// Replaces the candidate's note about an item; an empty one removes it.
  case note(Int, String)
  /// Says how sure the candidate is of the response to an item, or takes that back; never scored.
  case rate(Int, Confidence?)
  /// Leaves the current section for good; the next one or the break before it begins, and after
  /// the last one the exam ends.
  case leaveSection
  /// Ends a break early.
  case endBreak
  /// Ends the exam for good.
  case end
  /// Time has passed; nothing else has happened.
  case tick
}
