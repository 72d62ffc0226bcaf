/// The items that one bank holds for one exam.
public struct Bank: Identifiable, Hashable, Sendable {
  /// The name of a bank, as its manifest gives it.
  public typealias ID = String

  /// The name that forms and reports use.
  public let id: ID
  /// The title for people.
  public let title: String
  /// A fingerprint of the bank's files: the same digest means the same items.
  public let digest: String
  /// The topics and sections of the syllabus that it was restricted to; none where it is whole.
  public let topics: [String]
  /// The items in the order of the files and in each file as written, those of case studies too.
  public let items: [Item]
  /// The texts that case studies share.
  public let scenarios: [Scenario]

  /// Makes a bank of items that were admitted.
  public init(
    id: ID,
    title: String,
    digest: String,
    topics: [String] = [],
    items: [Item],
    scenarios: [Scenario] = []
  ) {
    self.id = id
    self.title = title
    self.digest = digest
    self.topics = topics
    self.items = items
    self.scenarios = scenarios
  }
}

extension Bank {
  /// The bank with the items of some topics or sections of the syllabus only, or the whole bank
  /// where none is named.
  public func restricted(to names: [String]) -> Bank {
    guard !names.isEmpty else { return self }
    return Bank(
      id: id,
      title: title,
      digest: digest,
      topics: names,
      items: items.filter { item in
        names.contains { name in
          item.topic == name || item.topic.hasPrefix(name + "/") || item.topic.hasPrefix(name + ".")
        }
      },
      scenarios: scenarios
    )
  }
}
