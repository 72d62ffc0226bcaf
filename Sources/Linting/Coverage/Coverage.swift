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
    /// Those of both whose link is suspect.
    public let suspects: [Item.ID]
    /// The levels and difficulties of all its items.
    public let spread: Spread
    /// Why the bank goes without items about it, if it says so.
    public let waiver: String?
    /// Whether there are enough items.
    public let state: State

    /// How many items there are, suspect ones too.
    public var itemCount: Int { primary.count + secondary.count }
  }

  /// Whether a topic has enough items.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// At least as many items as needed, one of them with the topic as its own.
    case covered
    /// Covered only if items count whose link to a topic is suspect.
    case suspect
    /// Some item, but too few, or none with the topic as its own.
    case thin
    /// No item at all.
    case uncovered
    /// Not covered, and on purpose.
    case waived

    /// Whether items are missing.
    public var isMissing: Bool { self != .covered && self != .waived }
  }

  /// Measures items against a syllabus; `waivers` holds the reasons of topics that need none.
  public init(
    of syllabus: Syllabus,
    by items: [MeasuredItem],
    needed: Int,
    waivers: [Topic.Name: String] = [:]
  ) {
    precondition(needed >= 1, "a topic is covered by at least one item")
    var primary: [Topic.Name: [MeasuredItem]] = [:]
    var secondary: [Topic.Name: [MeasuredItem]] = [:]
    for item in items {
      primary[item.topic, default: []].append(item)
      for topic in item.also { secondary[topic, default: []].append(item) }
    }
    self.needed = needed
    sections = syllabus.allSections
    topics = sections.flatMap { section in
      section.topics.map { topic in
        let name = section.id + "/" + topic.id
        return TopicCoverage(
          name,
          topic,
          section,
          primary[name] ?? [],
          secondary[name] ?? [],
          needed: needed,
          waiver: waivers[name]
        )
      }
    }
  }

  /// The topics of one domain.
  public func topics(ofDomain domain: Domain.ID) -> [TopicCoverage] {
    topics.filter { $0.domain == domain }
  }

  /// The topics that lack items, in the order of the syllabus.
  public var missing: [TopicCoverage] { topics.filter(\.state.isMissing) }
}

extension Coverage.TopicCoverage {
  fileprivate init(
    _ name: Topic.Name,
    _ topic: Topic,
    _ section: Syllabus.Section,
    _ own: [MeasuredItem],
    _ further: [MeasuredItem],
    needed: Int,
    waiver: String?
  ) {
    self.name = name
    self.waiver = waiver
    title = topic.title
    self.section = section.id
    domain = section.domain ?? ""
    primary = own.map(\.id)
    // Only the link to an item's own topic is ever suspect.
    secondary = further.map(\.id)
    suspects = own.filter(\.isSuspect).map(\.id)
    spread = Coverage.Spread(of: own + further)
    let sound = own.count - suspects.count
    if sound > 0, sound + further.count >= needed {
      state = .covered
    } else if waiver != nil {
      state = .waived
    } else if !own.isEmpty, own.count + further.count >= needed {
      state = .suspect
    } else {
      state = own.isEmpty && further.isEmpty ? .uncovered : .thin
    }
  }
}
