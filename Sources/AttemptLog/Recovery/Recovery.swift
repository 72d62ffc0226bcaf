public import Assessment

/// What became of each attempt of a damaged store.
public struct Recovery: Hashable, Sendable {
  /// What was wrong with the store, in one phrase.
  public let damage: String
  /// The attempts that the store had, by their numbers.
  public let entries: [Entry]
  /// Whether the number of the last attempt is known; otherwise later ones may have gone unnoticed.
  public let isLastKnown: Bool
  /// The file that the damaged store is kept in; nothing where it was left alone, because no attempt
  /// could be saved.
  public internal(set) var damagedFile: String?

  /// One attempt.
  public struct Entry: Identifiable, Hashable, Sendable {
    /// The number, which is the same in the new store.
    public let id: Attempt.ID
    /// What became of it.
    public let fate: Fate
  }

  /// What became of an attempt.
  public enum Fate: Hashable, Sendable {
    /// The attempt is in the new store.
    ///
    /// - Parameters:
    ///   - attempt: The attempt as it is there.
    ///   - losses: What it has lost; empty where it is whole.
    case saved(Attempt, losses: [Loss])
    /// Nothing of it can be used, for a reason in one phrase.
    case lost(String)
  }

  /// Something that an attempt has lost.
  public enum Loss: Hashable, Sendable {
    /// Events after those that are saved; of so many of them there is a trace.
    case events(found: Int)
    /// How it ended and its score, since the events that led there are lost.
    case result(AttemptSummary.Result)
    /// The events do not lead to the score that is stored; they are worth this.
    case score(RawScore)
  }

  /// Whether every attempt is as it was, so far as anybody can tell.
  public var isWhole: Bool {
    isLastKnown
      && entries.allSatisfy {
        if case .saved(_, let losses) = $0.fate { losses.isEmpty } else { false }
      }
  }

  /// How many attempts are in the new store.
  public var savedCount: Int {
    entries.count { if case .saved = $0.fate { true } else { false } }
  }
}

extension Recovery.Loss: CustomStringConvertible {
  /// What is lost, in one phrase.
  public var description: String {
    switch self {
    case .events(found: 0): "an event cannot be read, and what came after it is lost"
    case .events(let found):
      "an event cannot be read; of those after it \(found) are there and cannot be used"
    case .result(let result):
      "its end is lost, so it counts as not finished; it had \(result.raw.points.stored) of"
        + " \(result.raw.of.stored) points"
    case .score(let raw):
      "its events are worth \(raw.points.stored) of \(raw.of.stored) points, which is not the score"
        + " that is stored"
    }
  }
}
