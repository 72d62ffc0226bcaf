public import Assessment

/// How far a bank measures the topics of a syllabus.
public struct Coverage: Sendable {
  /// The topics in the order of the syllabus.
  public let topics: [TopicCoverage]
  /// The sections of the syllabus, each before those below it.
  public let sections: [Syllabus.Section]
  /// How many items a topic needs to be covered.
  public let needed: Int

  /// The coverage of one topic.
  public struct TopicCoverage: Hashable, Sendable {
    /// The full name.
    public let name: Topic.Name
    /// The term itself.
    public let title: String
    /// The number of the section.
    public let section: String
    /// The domain.
    public let domain: Domain.ID
    /// The items whose topic it is, in the order of the bank.
    public let primary: [Item.ID]
    /// The items that need it besides their own topic.
    public let secondary: [Item.ID]
    /// Whether there are enough items.
    public let state: State
  }

  /// Whether a topic has enough items.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// At least as many items as needed, one of them with the topic as its own.
    case covered
    /// Some item, but too few, or none with the topic as its own.
    case thin
    /// No item at all.
    case uncovered
  }

  /// Measures the items of banks against a syllabus.
  public init(of syllabus: Syllabus, by items: [Item], needed: Int) {
    precondition(needed >= 1, "a topic is covered by at least one item")
    var primary: [Topic.Name: [Item.ID]] = [:]
    var secondary: [Topic.Name: [Item.ID]] = [:]
    for item in items {
      primary[item.topic, default: []].append(item.id)
      for topic in item.also { secondary[topic, default: []].append(item.id) }
    }
    self.needed = needed
    sections = syllabus.allSections
    topics = sections.flatMap { section in
      section.topics.map { topic in
        let name = section.id + "/" + topic.id
        let own = primary[name] ?? []
        let further = secondary[name] ?? []
        return TopicCoverage(
          name: name,
          title: topic.title,
          section: section.id,
          domain: section.domain ?? "",
          primary: own,
          secondary: further,
          state: Self.state(own.count, further.count, needed)
        )
      }
    }
  }

  private static func state(_ own: Int, _ further: Int, _ needed: Int) -> State {
    if own + further == 0 { return .uncovered }
    return own > 0 && own + further >= needed ? .covered : .thin
  }

  /// How many topics are in each state, and the share that is covered.
  public struct Tally: Hashable, Sendable {
    /// The topics covered.
    public private(set) var covered = 0
    /// The topics with too few items.
    public private(set) var thin = 0
    /// The topics without an item.
    public private(set) var uncovered = 0

    /// Counts topics.
    public init(of topics: some Sequence<TopicCoverage>) {
      for topic in topics {
        switch topic.state {
        case .covered: covered += 1
        case .thin: thin += 1
        case .uncovered: uncovered += 1
        }
      }
    }

    /// The topics counted.
    public var total: Int { covered + thin + uncovered }
    /// The share that is covered, 0 to 1; without topics nothing is.
    public var share: Fraction { total == 0 ? 0 : Fraction(covered, total) }
  }

  /// The tally of all topics.
  public var tally: Tally { Tally(of: topics) }

  /// The tally of the topics of one domain.
  public func tally(ofDomain domain: Domain.ID) -> Tally {
    Tally(of: topics.lazy.filter { $0.domain == domain })
  }

  /// The tally of the topics of one section, those of the sections below it left out.
  public func tally(ofSection section: String) -> Tally {
    Tally(of: topics.lazy.filter { $0.section == section })
  }
}
