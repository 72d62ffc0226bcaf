public import Assessment

/// What coverage has to know of an item.
public struct MeasuredItem: Hashable, Sendable {
  /// The name.
  public let id: Item.ID
  /// What it measures.
  public let topic: Topic.Name
  /// Further topics that are needed to answer it.
  public let also: [Topic.Name]
  /// The kind of thinking it asks for, if the author says.
  public let level: Item.Level?
  /// The author's estimate, if there is one.
  public let difficulty: Item.Difficulty?
  /// Whether the entry of its topic has changed since the author held the item against it.
  public let isSuspect: Bool

  /// Makes the view of an item.
  public init(
    id: Item.ID,
    topic: Topic.Name,
    also: [Topic.Name] = [],
    level: Item.Level? = nil,
    difficulty: Item.Difficulty? = nil,
    isSuspect: Bool = false
  ) {
    self.id = id
    self.topic = topic
    self.also = also
    self.level = level
    self.difficulty = difficulty
    self.isSuspect = isSuspect
  }
}
