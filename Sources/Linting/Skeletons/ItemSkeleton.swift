public import Assessment
import Typesetting

/// An item for a topic with all that an item has but its texts, which begin with `TODO`.
///
/// It checks clean but for those. How much it offers follows from the exam's rule for its type.
public struct ItemSkeleton: Sendable {
  /// The item's name.
  public let id: String
  /// The full name of the topic that it measures.
  public let topic: Topic.Name
  private let comment: String
  private let type: ItemType
  private let rules: [TypeRule]
  /// The names of the items in a case study.
  private let memberIDs: [String]

  /// Makes the skeleton of an item of a type that the exam has; it and its parts get names that are
  /// not among those `taken`.
  public init(
    of type: ItemType,
    for topic: (name: Topic.Name, topic: Topic),
    id: String? = nil,
    rules: [TypeRule],
    taken: Set<String> = []
  ) {
    let id = id ?? Self.freeID(topic.topic.id, taken)
    self.id = id
    self.topic = topic.name
    self.type = type
    self.rules = rules
    let aliases = topic.topic.aliases
    comment = visible(
      topic.topic.title + (aliases.isEmpty ? "" : " (\(aliases.joined(separator: ", ")))")
    )
    let members = type == .caseStudy ? Self.count(of: .caseStudy, rules) : 0
    let candidates = (1...).lazy.map { "\(id)-\($0)" }.filter { !taken.contains($0) }
    memberIDs = Array(candidates.prefix(members))
  }

  /// The item as an element of a list, its dash after some blanks; a comment before it says what the
  /// syllabus calls the topic.
  public func text(indentation: Int = 2) -> String {
    var block = IndentedText(indentation: indentation)
    block.add("# \(comment)")
    if type == .caseStudy {
      addCaseStudy(to: &block)
    } else {
      addItem(id, type, to: &block)
    }
    return block.text
  }

  private func addCaseStudy(to block: inout IndentedText) {
    block.add("- id: \(id)")
    block.indented { block in
      block.add("type: \(type.rawValue)")
      block.add("scenario: |")
      block.add("  TODO the facts that all items of the case rest on")
      block.add("items:")
      let type = rules.map(\.type).first { $0 != .caseStudy } ?? .multipleChoice
      block.indented { block in
        for member in memberIDs { addItem(member, type, to: &block) }
      }
    }
  }

  private func addItem(_ id: String, _ type: ItemType, to block: inout IndentedText) {
    let count = Self.count(of: type, rules)
    block.add("- id: \(id)")
    block.indented { block in
      block.add("topic: \(topic.isPlainName ? topic : yamlScalar(topic))")
      block.add("type: \(type.rawValue)")
      block.add("# level: \(Item.Level.allCases.map(\.rawValue).joined(separator: ", "))")
      block.add("# difficulty: \(Item.Difficulty.allCases.map(\.rawValue).joined(separator: ", "))")
      block.add("stem: |")
      block.add("  TODO say what is the case, and \(type.request)")
      switch type {
      case .multipleChoice: block.addOptions(count, keys: 1, first: Self.keyPosition(id, count))
      case .multipleResponse: block.addOptions(count, keys: 2, first: Self.keyPosition(id, count))
      case .ordering: block.addSequence(count)
      case .matching: block.addPrompts(count)
      case .caseStudy: break
      }
      block.add("references:")
      block.add("  - TODO the address of a page that bears it out")
    }
  }

  /// A name that no item has: the topic's own, with a number where that is taken.
  private static func freeID(_ name: String, _ taken: Set<String>) -> String {
    guard taken.contains(name) else { return name }
    let others = (2...).lazy.map { "\(name)-\($0)" }
    return others.first { !taken.contains($0) } ?? name
  }

  /// How many options, entries, prompts or items there are: as many as is usual, or the nearest
  /// number that the exam allows.
  private static func count(of type: ItemType, _ rules: [TypeRule]) -> Int {
    let usual = type.usualCount
    guard let range = rules.first(where: { $0.type == type })?.count else { return usual }
    return min(max(range.least, min(usual, range.most ?? usual)), 26)
  }

  /// Where the key stands: by the name, so that keys do not gather in one place.
  private static func keyPosition(_ id: String, _ count: Int) -> Int {
    id.utf8.reduce(0) { ($0 + Int($1)) % max(count, 1) }
  }
}

extension ItemType {
  fileprivate var usualCount: Int {
    switch self {
    case .multipleChoice, .ordering: 4
    case .multipleResponse: 5
    case .matching: 3
    case .caseStudy: 2
    }
  }

  /// What a stem asks for at its end.
  fileprivate var request: String {
    switch self {
    case .multipleChoice, .caseStudy: "ask one question"
    case .multipleResponse: "ask one question. (Choose TWO.)"
    case .ordering: "by what to order the entries"
    case .matching: "what to match the prompts to"
    }
  }
}

extension IndentedText {
  fileprivate mutating func addOptions(_ count: Int, keys: Int, first: Int) {
    add("options:")
    indented { block in
      for position in 0..<count {
        let isKey = (position - first + count) % count < keys
        block.add(isKey ? "- text: TODO what is right" : "- text: TODO what seems right")
        if isKey { block.add("  key: true") }
        block.add(
          isKey
            ? "  rationale: TODO why it is right"
            : "  rationale: TODO which misconception it is, and what is the case"
        )
      }
    }
  }

  fileprivate mutating func addSequence(_ count: Int) {
    add("sequence:")
    indented { block in
      for number in 1...max(count, 1) {
        block.add("- text: TODO entry \(number) in the right order")
        block.add("  rationale: TODO why it stands here")
      }
    }
  }

  /// As many responses as prompts, so that each has one.
  fileprivate mutating func addPrompts(_ count: Int) {
    let names = (0..<count).map { "response-\($0 + 1)" }
    add("responses:")
    indented { block in
      for name in names { block.add("- {id: \(name), text: TODO what prompts are matched to}") }
    }
    add("prompts:")
    indented { block in
      for name in names {
        block.add("- text: TODO what goes with \(name)")
        block.add("  match: \(name)")
        block.add("  rationale: TODO why it does")
      }
    }
  }
}

extension Topic.Name {
  /// Whether it is a text without quotes as well: letters, digits and a slash are never a number.
  fileprivate var isPlainName: Bool {
    utf8.first.map { $0.isASCIILetter || $0.isDigit } ?? false
      && utf8.contains(UInt8(ascii: "/"))
      && utf8.allSatisfy { $0.isASCIILetter || $0.isDigit || "./-_".utf8.contains($0) }
  }
}
