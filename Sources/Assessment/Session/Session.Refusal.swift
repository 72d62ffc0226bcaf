extension Session {
  /// An event that the session does not honor now, and why.
  public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// Why the event was refused.
    public let reason: Reason

    /// Makes a refusal.
    public init(_ reason: Reason) { self.reason = reason }

    /// Why an event was refused.
    public enum Reason: String, CaseIterable, Hashable, Sendable {
      /// Nothing happens before the exam begins.
      case notBegun
      /// It begins only once.
      case alreadyBegun
      /// Nothing happens after it ended.
      case alreadyEnded
      /// During a break no item can be seen or changed.
      case onBreak
      /// There is no break to be ended.
      case notOnBreak
      /// The form has no such position.
      case noSuchItem
      /// The item belongs to a section that was left or has not begun.
      case otherSection
      /// The section is forward-only and the item was left.
      case noWayBack
      /// The section is forward-only and the item is not the next.
      case noWayAhead
      /// The item has not been presented yet.
      case notSeen
      /// The item has no such option.
      case noSuchOption
      /// The response does not have the shape of the item's task.
      case wrongShape
      /// The option is part of the response, so it cannot be struck out.
      case selected
      /// The response is final: the key was shown after it.
      case answered
      /// The note has more than ``Session/longestNote`` bytes.
      case noteTooLong
    }

    /// The reason in words for the candidate.
    public var description: String {
      switch reason {
      case .notBegun: "the exam has not begun"
      case .alreadyBegun: "the exam has already begun"
      case .alreadyEnded: "the exam is over"
      case .onBreak: "there are no questions during a break"
      case .notOnBreak: "there is no break to end"
      case .noSuchItem: "there is no such question"
      case .otherSection: "that question belongs to another section"
      case .noWayBack: "in this section there is no way back"
      case .noWayAhead: "in this section questions come one after the other"
      case .notSeen: "that question has not been shown yet"
      case .noSuchOption: "there is no such option"
      case .wrongShape: "the question cannot be answered like that"
      case .selected: "a selected option cannot be struck out"
      case .answered: "in practice a response is final"
      case .noteTooLong: "a note has at most \(Session.longestNote) bytes"
      }
    }
  }
}
