/// What an item offers, and the key.
///
/// Options are named by their authored positions everywhere; see ``Option/Index``.
public enum Task: Hashable, Sendable, Codable {
  /// One option is the key.
  case multipleChoice(options: [Option], key: Option.Index, fixedOrder: Bool)
  /// Several options are the key; the candidate selects as many as it has.
  case multipleResponse(options: [Option], key: [Option.Index], fixedOrder: Bool)
  /// The first `length` entries in their authored order are the key, the rest are distractors.
  case ordering(entries: [Option], length: Int)
  /// Each prompt goes with one response; a response may serve several prompts or none.
  case matching(prompts: [Prompt], responses: [Option])

  /// One line of a matching item.
  public struct Prompt: Hashable, Sendable, Codable {
    /// What the candidate reads.
    public let text: String
    /// The response that belongs to it.
    public let match: Option.Index
    /// Why it belongs to it.
    public let rationale: String

    /// Makes a prompt whose match is a position among the responses.
    public init(text: String, match: Option.Index, rationale: String = "") {
      self.text = text
      self.match = match
      self.rationale = rationale
    }

    /// The stable name of a prompt's authored position: `1`, `2`, `3` ...
    public static func name(of index: Int) -> String { String(index + 1) }
  }
}

/// The kinds of items, by the names that exam guides use.
public enum ItemType: String, CaseIterable, Hashable, Sendable, Codable {
  case multipleChoice = "multiple-choice"
  case multipleResponse = "multiple-response"
  case ordering
  case matching
  case caseStudy = "case-study"
}

extension Task {
  /// The kind of the task; a case study is a group of items and no task of its own.
  public var type: ItemType {
    switch self {
    case .multipleChoice: .multipleChoice
    case .multipleResponse: .multipleResponse
    case .ordering: .ordering
    case .matching: .matching
    }
  }

  /// What can be selected, placed or matched, in authored order.
  public var options: [Option] {
    switch self {
    case .multipleChoice(let options, _, _), .multipleResponse(let options, _, _): options
    case .ordering(let entries, _): entries
    case .matching(_, let responses): responses
    }
  }

  /// The lines to be matched; none unless it is a matching task.
  public var prompts: [Prompt] {
    if case .matching(let prompts, _) = self { prompts } else { [] }
  }

  /// The response that earns full credit.
  public var key: Response {
    switch self {
    case .multipleChoice(_, let key, _): .selection([key])
    case .multipleResponse(_, let key, _): .selection(key.sorted())
    case .ordering(_, let length): .order(Array(0..<length))
    case .matching(let prompts, _): .matches(prompts.map(\.match))
    }
  }

  /// How many options a complete response selects, places or matches.
  public var responseLength: Int {
    switch self {
    case .multipleChoice: 1
    case .multipleResponse(_, let key, _): key.count
    case .ordering(_, let length): length
    case .matching(let prompts, _): prompts.count
    }
  }

  /// Whether the options must be shown as the author ordered them.
  public var hasFixedOrder: Bool {
    switch self {
    case .multipleChoice(_, _, let fixed), .multipleResponse(_, _, let fixed): fixed
    case .ordering, .matching: false
    }
  }
}
