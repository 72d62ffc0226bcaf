/// Which items a candidate wants to practice.
public struct PracticeWish: Hashable, Sendable {
  /// How many items at most.
  public let count: Int
  /// Whether the topics known least come first.
  public let isWeakFirst: Bool
  /// Which items come in; with none named, all do.
  public let kinds: [Kind]

  /// A kind of items, by what the candidate did with them.
  public enum Kind: Hashable, Sendable {
    /// Not right the last time.
    case missed
    /// In no attempt so far.
    case unseen
  }

  /// Makes a wish for at least one item.
  public init(count: Int, isWeakFirst: Bool = false, kinds: [Kind] = []) {
    precondition(count > 0, "at least one item is practiced")
    self.count = count
    self.isWeakFirst = isWeakFirst
    self.kinds = kinds
  }

  /// Whether an item of this record comes in.
  func includes(_ record: ItemRecord?) -> Bool {
    guard !kinds.isEmpty else { return true }
    return kinds.contains { kind in
      switch kind {
      case .missed: record?.isMissed ?? false
      case .unseen: record == nil
      }
    }
  }
}
