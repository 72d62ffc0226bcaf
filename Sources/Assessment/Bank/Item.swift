/// One task put to a candidate, admitted to a bank: whatever is wrong with it was found before.
public struct Item: Identifiable, Hashable, Sendable, Codable {
  /// The name of an item, unique over all banks that serve one exam.
  public typealias ID = String

  /// The name that attempts, enemies and reports use.
  public let id: ID
  /// What it measures; the domain follows from it.
  public let topic: Topic.Name
  /// Further topics that are needed to answer it, at most two.
  public let also: [Topic.Name]
  /// The domain of its topic.
  public let domain: Domain.ID
  /// The kind of thinking it asks for, if the author says.
  public let level: Level?
  /// The author's estimate, if there is one.
  public let difficulty: Difficulty?
  /// The text that poses the task.
  public let stem: String
  /// What is offered, and what earns the credit.
  public let task: Task
  /// Where the facts can be read: addresses of documents.
  public let references: [String]
  /// Items that must not share a form with this one.
  public let enemies: [ID]
  /// The case study that it belongs to.
  public let scenario: Scenario.ID?

  /// Makes an item; the caller vouches for its key and its topics.
  public init(
    id: ID,
    topic: Topic.Name,
    also: [Topic.Name] = [],
    domain: Domain.ID,
    level: Level? = nil,
    difficulty: Difficulty? = nil,
    stem: String,
    task: Task,
    references: [String] = [],
    enemies: [ID] = [],
    scenario: Scenario.ID? = nil
  ) {
    self.id = id
    self.topic = topic
    self.also = also
    self.domain = domain
    self.level = level
    self.difficulty = difficulty
    self.stem = stem
    self.task = task
    self.references = references
    self.enemies = enemies
    self.scenario = scenario
  }

  /// The kind of thinking that an item asks for, after Bloom's revised taxonomy.
  public enum Level: String, CaseIterable, Hashable, Sendable, Codable {
    case remember, understand, apply, analyze
  }

  /// How hard the author takes an item to be.
  public enum Difficulty: String, CaseIterable, Hashable, Sendable, Codable {
    case easy, medium, hard
  }
}

/// One text that several items of a case study share.
public struct Scenario: Identifiable, Hashable, Sendable, Codable {
  /// The name of a case study, unique like an item's.
  public typealias ID = String

  /// The name that its items refer to.
  public let id: ID
  /// The situation, as the candidate reads it beside each of the items.
  public let text: String

  /// Makes a scenario from the author's words.
  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}
