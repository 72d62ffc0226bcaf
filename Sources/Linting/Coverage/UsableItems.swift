public import Assessment
public import ItemBank
import YAML

/// The items of a bank that count: without errors, no drafts, of duplicates only the first.
public struct UsableItems: Sendable {
  /// The items that count, in the order of the bank.
  public private(set) var items: [MeasuredItem] = []
  /// How many items and case studies have an error.
  public private(set) var errors: Int
  /// How many items are drafts.
  public private(set) var drafts = 0
  /// How many items say what an earlier one says.
  public private(set) var duplicates = 0
  /// How many links lead to topics that the syllabus does not have.
  public private(set) var orphans = 0

  /// Chooses among the items of a bank, whatever errors there are.
  ///
  /// The search for duplicates takes most of the time; without it all of them count.
  public init(of bank: LoadedBank, syllabus: Syllabus, findingDuplicates: Bool = true) {
    self.init(
      of: bank,
      syllabus: syllabus,
      duplicates: findingDuplicates ? Duplicates(of: bank.draft) : nil
    )
  }

  /// Chooses among the items of a bank of which the duplicates are known, or all count.
  init(of bank: LoadedBank, syllabus: Syllabus, duplicates found: Duplicates?) {
    let draft = bank.draft
    let places = ErrorPlaces(bank.diagnostics)
    let brokenStudies = draft.caseStudies.map { places.touch($0.node) }
    let topics = TopicTable(of: syllabus)
    var revisions: TopicRevisions?
    func isCurrent(_ revision: String, of topic: Topic.Name) -> Bool {
      let known = revisions ?? TopicRevisions(of: syllabus)
      revisions = known
      return known[topic] == revision
    }
    errors = draft.unreadCount
    var usable: [MeasuredItem?] = []
    for item in draft.items {
      let claims = ([item.topic].compactMap { $0 } + item.also).map(\.string)
      orphans += claims.count { topics.domain(of: $0) == nil }
      let isBroken = places.touch(item.node) || item.caseStudy.map { brokenStudies[$0] } ?? false
      var measured: MeasuredItem?
      if isBroken {
        errors += 1
      } else if item.isDraft {
        drafts += 1
      } else if let id = item.id, let topic = claims.first, item.topic != nil {
        measured = MeasuredItem(
          id: id.string,
          topic: topic,
          also: Array(claims.dropFirst()),
          level: item.level,
          difficulty: item.difficulty,
          isSuspect: item.topicRevision.map { !isCurrent($0.string, of: topic) } ?? false
        )
      }
      usable.append(measured)
    }
    for cluster in found?.clusters ?? [] {
      for repeated in cluster.filter({ usable[$0] != nil }).dropFirst() {
        usable[repeated] = nil
        duplicates += 1
      }
    }
    items = usable.compactMap(\.self)
  }

  /// How many items and case studies the bank has in all.
  public var total: Int { items.count + errors + drafts + duplicates }

  /// What is left out and why, on one line: `6 of 9 items count; left out: 2 with errors, 1 draft`;
  /// nothing where all count.
  public var remark: String? {
    func count(_ number: Int, _ one: String, _ many: String) -> String? {
      number == 0 ? nil : "\(number) \(number == 1 ? one : many)"
    }
    let leftOut = [
      count(errors, "with errors", "with errors"), count(drafts, "draft", "drafts"),
      count(duplicates, "duplicate", "duplicates"),
    ].compactMap(\.self)
    guard !leftOut.isEmpty else { return nil }
    return "\(items.count) of \(total) items count; left out: " + leftOut.joined(separator: ", ")
  }
}
