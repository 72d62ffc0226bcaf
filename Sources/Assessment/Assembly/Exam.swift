/// Everything that one sitting needs: the profile, a form, and the items that the form shows.
///
/// An attempt keeps this value, so a bank that changes later never rewrites history.
public struct Exam: Hashable, Sendable, Codable {
  /// What the exam is.
  public let profile: ExamProfile
  /// The form.
  public let form: Form
  /// The items of the form's slots, in the same order.
  public let items: [Item]
  /// The scenarios that those items refer to.
  public let scenarios: [Scenario]
  /// The banks that the form was drawn from, with their digests.
  public let sources: [Source]
  /// What the form avoided, where it was drawn for a candidate with a history.
  public let avoided: Avoidance?
  /// The titles of what the items measure, in the order of the syllabus; see ``titled(by:)``.
  ///
  /// Nothing where no syllabus was asked, as in attempts that older versions kept.
  public let headings: [Heading]?

  /// Makes an exam; there is one item for each slot.
  public init(
    profile: ExamProfile,
    form: Form,
    items: [Item],
    scenarios: [Scenario] = [],
    sources: [Source] = [],
    avoided: Avoidance? = nil,
    headings: [Heading]? = nil
  ) {
    precondition(items.map(\.id) == form.slots.map(\.item), "an exam has the items of its form")
    self.profile = profile
    self.form = form
    self.items = items
    self.scenarios = scenarios
    self.sources = sources
    self.avoided = avoided
    self.headings = headings
  }

  /// A bank as it was when the form was drawn.
  public struct Source: Hashable, Sendable {
    /// The bank.
    public let bank: Bank.ID
    /// Its fingerprint.
    public let digest: String
    /// The topics and sections that it was restricted to; none where all of it was drawn from.
    public let topics: [String]

    /// Names a bank, its fingerprint and what was left of it.
    public init(bank: Bank.ID, digest: String, topics: [String] = []) {
      self.bank = bank
      self.digest = digest
      self.topics = topics
    }
  }

  /// The scenario of the item at a position of the form, if it belongs to a case study.
  public func scenario(at position: Int) -> Scenario? {
    items[position].scenario.flatMap { id in scenarios.first { $0.id == id } }
  }
}

extension Exam.Source: Codable {
  private enum CodingKeys: String, CodingKey {
    case bank, digest, topics
  }

  /// Reads a source; one without topics is a whole bank.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    bank = try container.decode(Bank.ID.self, forKey: .bank)
    digest = try container.decode(String.self, forKey: .digest)
    topics = try container.decodeIfPresent([String].self, forKey: .topics) ?? []
  }

  /// Writes a source, topics only where there are some.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(bank, forKey: .bank)
    try container.encode(digest, forKey: .digest)
    if !topics.isEmpty { try container.encode(topics, forKey: .topics) }
  }
}
