public import Assessment
public import YAML

/// What an author wrote for one item: whatever is missing or wrong is absent here and reported.
public struct ItemDraft: Sendable {
  /// The mapping that holds the item, and nodes in it.
  @usableFromInline var nodes: NodeRow<6>
  /// Further topics.
  public internal(set) var also: [Node] = []
  /// The options of a choice, the entries of an ordering, distractors last, or a matching's responses.
  public internal(set) var options: [OptionDraft] = []
  /// How many of the options are the sequence of an ordering.
  public internal(set) var sequenceLength = 0
  /// The prompts of a matching.
  public internal(set) var prompts: [OptionDraft] = []
  /// Addresses of documents.
  public internal(set) var references: [Node] = []
  /// Items and case studies that must not share a form with it.
  public internal(set) var enemies: [Node] = []
  // What is small stands together: between larger ones each would take eight bytes.
  /// The case study around it, by position among the bank's case studies.
  public internal(set) var caseStudy: Int?
  /// The kind of task.
  public internal(set) var type: ItemType?
  /// The kind of thinking.
  public internal(set) var level: Item.Level?
  /// The author's estimate.
  public internal(set) var difficulty: Item.Difficulty?
  /// Whether all that it offers could be read, so that rules may look at it as a whole.
  var isContentRead = true
  /// Whether the options must be shown as written.
  public internal(set) var hasFixedOrder = false
  /// Whether the author is still at work on it: a draft is checked and never drawn.
  public internal(set) var isDraft = false
  /// Whether a text of it is still to be written, which makes it a draft: what rules would say of
  /// it as a whole would change with that text.
  public internal(set) var isUnwritten = false

  init(node: Node) { nodes = NodeRow(of: node) }

  /// The mapping that holds the item.
  @inlinable public var node: Node { nodes.node }

  /// The item's name.
  public internal(set) var id: Node? {
    @inlinable get { nodes[0] }
    set { nodes[0] = newValue }
  }

  /// What it measures.
  public internal(set) var topic: Node? {
    @inlinable get { nodes[1] }
    set { nodes[1] = newValue }
  }

  /// The text that poses the task.
  public internal(set) var stem: Node? {
    @inlinable get { nodes[2] }
    set { nodes[2] = newValue }
  }

  /// The list of options, entries or prompts as a whole: the place to report its length.
  public internal(set) var optionList: Node? {
    @inlinable get { nodes[3] }
    set { nodes[3] = newValue }
  }

  /// The day it was last reviewed.
  public internal(set) var reviewed: Node? {
    @inlinable get { nodes[4] }
    set { nodes[4] = newValue }
  }

  /// The fingerprint of the topic's entry in the syllabus when the item was last held against it.
  public internal(set) var topicRevision: Node? {
    @inlinable get { nodes[5] }
    set { nodes[5] = newValue }
  }

  /// The place to report what the item as a whole lacks.
  public var place: Node { id ?? node.firstKey ?? node }

  /// Whether any text of it, references included, is still to be written.
  var hasUnwrittenText: Bool {
    func isUnwritten(_ option: OptionDraft) -> Bool {
      option.text?.isUnwritten ?? false || option.rationale?.isUnwritten ?? false
    }
    return stem?.isUnwritten ?? false || options.contains(where: isUnwritten)
      || prompts.contains(where: isUnwritten) || references.contains(where: \.isUnwritten)
  }

  /// `item 'x'`, or `this item` where it has no name.
  public var name: String { id.map { "item '\($0.string)'" } ?? "this item" }
}

/// What an author wrote for an option, an entry, a response or a prompt.
public struct OptionDraft: Sendable {
  /// The mapping or the text that holds it, and nodes in it.
  @usableFromInline var nodes: NodeRow<5>
  /// Whether it is in the key.
  public internal(set) var isKey = false
  /// Whether the mark of the key and the name could be read.
  var isRead = true

  init(node: Node) { nodes = NodeRow(of: node) }

  /// The mapping or the text that holds it.
  @inlinable public var node: Node { nodes.node }

  /// What the candidate reads.
  public internal(set) var text: Node? {
    @inlinable get { nodes[0] }
    set { nodes[0] = newValue }
  }

  /// Why it is right or wrong.
  public internal(set) var rationale: Node? {
    @inlinable get { nodes[1] }
    set { nodes[1] = newValue }
  }

  /// What says whether it is in the key, where the author says so.
  public internal(set) var keyMark: Node? {
    @inlinable get { nodes[2] }
    set { nodes[2] = newValue }
  }

  /// The name of a response.
  public internal(set) var id: Node? {
    @inlinable get { nodes[3] }
    set { nodes[3] = newValue }
  }

  /// The name of the response that a prompt goes with.
  public internal(set) var match: Node? {
    @inlinable get { nodes[4] }
    set { nodes[4] = newValue }
  }
}

/// What an author wrote for a case study; its items are among the bank's items.
public struct CaseStudyDraft: Sendable {
  /// The mapping that holds it.
  public let node: Node
  /// Its name.
  public internal(set) var id: Node?
  /// The text that its items share.
  public internal(set) var scenario: Node?
  /// Items and case studies that must not share a form with any of its items.
  public internal(set) var enemies: [Node] = []
  /// How many items it has, those that could not be read too.
  public internal(set) var count = 0

  /// The place to report what it lacks.
  public var place: Node { id ?? node.firstKey ?? node }
}

/// What the manifest of a bank says.
public struct ManifestDraft: Sendable {
  /// The bank's name.
  public internal(set) var id: Node?
  /// The title for people.
  public internal(set) var title: Node?
  /// The profile that the bank is written for.
  public internal(set) var profile: Node?
  /// The topics that the bank goes without on purpose.
  public internal(set) var waivers: [WaiverDraft] = []

  init() {}
}

/// A topic, or a section with all its topics, that a bank goes without on purpose.
public struct WaiverDraft: Sendable {
  /// The full name of the topic or the number of the section.
  public let topic: Node
  /// Why no item is needed.
  public let reason: Node
}

/// Everything that the files of one bank say.
public struct BankDraft: Sendable {
  /// The manifest.
  public internal(set) var manifest = ManifestDraft()
  /// The items in the order of the files, those of case studies too.
  public internal(set) var items: [ItemDraft] = []
  /// The case studies.
  public internal(set) var caseStudies: [CaseStudyDraft] = []
  /// The names of items and case studies in the order of the files.
  var ids: [Node] = []
  /// The names of items that a syntax error cut off.
  var damagedNames: Set<String> = []
  /// How many items and case studies are so broken that there is no draft of them.
  public internal(set) var unreadCount = 0

  init() {}
}
