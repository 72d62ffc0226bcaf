public import Assessment
public import ItemBank

/// What a bank consists of, in numbers: kinds of items, places of keys, lengths of texts.
///
/// Drafts are counted and otherwise left out, as they are in forms.
public struct Statistics: Sendable {
  /// The bank.
  public let bank: Bank.ID
  /// The exam that the bank is written for.
  public let profile: ExamProfile
  /// How many items there are, those of case studies too.
  public let itemCount: Int
  /// How many items are drafts.
  public let draftCount: Int
  /// How many case studies have items that are not drafts.
  public let caseStudyCount: Int
  /// The domains of the exam.
  public let domains: [DomainShare]
  /// How many items there are of each type.
  public let types: [Count]
  /// How many items ask for each kind of thinking, those that do not say last.
  public let levels: [Count]
  /// How many items are of each difficulty, those that do not say last.
  public let difficulties: [Count]
  /// Where the keys of multiple-choice items stand as authored: `a`, `b` ...
  public let choiceKeys: [Count]
  /// Where the keys of multiple-response items stand as authored.
  public let responseKeys: [Count]
  /// How many multiple-choice and multiple-response items have so many options.
  public let optionCounts: [Count]
  /// How many items ask for what is not the case.
  public let negativeStemCount: Int
  /// The lengths of texts.
  public let lengths: TextLengths

  /// The items of a domain, beside what its weight asks for.
  public struct DomainShare: Hashable, Sendable {
    /// The domain.
    public let domain: Domain
    /// How many items there are.
    public let itemCount: Int
    /// How many items a form takes.
    public let quota: Int
  }

  /// How many items there are of one kind.
  public struct Count: Hashable, Sendable {
    /// The kind.
    public let name: String
    /// How many there are.
    public let count: Int
  }

  /// Counts a bank that has no error.
  public init(of loaded: LoadedBank, admitted bank: Bank, for profile: ExamProfile) {
    let items = bank.items
    self.bank = bank.id
    self.profile = profile
    itemCount = items.count
    draftCount = loaded.draft.items.count { $0.isDraft }
    caseStudyCount = Set(items.compactMap(\.scenario)).count
    let blueprint = Blueprint(of: profile)
    domains = profile.domains.map { domain in
      DomainShare(
        domain: domain,
        itemCount: items.count { $0.domain == domain.id },
        quota: blueprint.total(of: domain.id)
      )
    }
    let tasks = items.map(\.task)
    types = Self.counts(of: tasks.map(\.type.rawValue), named: Self.taskTypes)
    levels = Self.counts(
      of: items.map { $0.level?.rawValue ?? Self.unstated },
      named: Item.Level.allCases.map(\.rawValue) + [Self.unstated]
    )
    difficulties = Self.counts(
      of: items.map { $0.difficulty?.rawValue ?? Self.unstated },
      named: Item.Difficulty.allCases.map(\.rawValue) + [Self.unstated]
    )
    choiceKeys = Self.keys(in: tasks.filter { $0.type == .multipleChoice })
    responseKeys = Self.keys(in: tasks.filter { $0.type == .multipleResponse })
    let choices = tasks.filter { [.multipleChoice, .multipleResponse].contains($0.type) }
    optionCounts = Self.counts(ofNumbers: choices.map(\.options.count))
    negativeStemCount = loaded.draft.items.count { item in
      !item.isDraft && item.stem.map { Passage($0).negation != nil } ?? false
    }
    lengths = TextLengths(of: items, scenarios: bank.scenarios)
  }

  /// The name of what an author did not say.
  static let unstated = "unstated"

  private static let taskTypes = ItemType.allCases.filter { $0 != .caseStudy }.map(\.rawValue)

  private static func counts(of words: [String], named names: [String]) -> [Count] {
    names.map { name in Count(name: name, count: words.count { $0 == name }) }
  }

  private static func counts(ofNumbers numbers: [Int]) -> [Count] {
    Set(numbers).sorted().map { number in
      Count(name: "\(number)", count: numbers.count { $0 == number })
    }
  }

  private static func keys(in tasks: [Task]) -> [Count] {
    let places = tasks.flatMap { task -> [Option.Index] in
      if case .selection(let key) = task.key { key } else { [] }
    }
    let most = tasks.map(\.options.count).max() ?? 0
    return (0..<most).map { place in
      Count(name: Option.name(of: place), count: places.count { $0 == place })
    }
  }
}
