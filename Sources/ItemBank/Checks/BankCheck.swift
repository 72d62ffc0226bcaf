import Assessment
import Diagnostics
import YAML

/// The structural rules that look at a bank as a whole: names, links, and that there is something.
struct BankCheck {
  let draft: BankDraft
  let topics: TopicTable?
  let typeRules: [TypeRule]
  private(set) var findings = Findings()

  init(_ draft: BankDraft, topics: TopicTable?, typeRules: [TypeRule]) {
    self.draft = draft
    self.topics = topics
    self.typeRules = typeRules
  }

  mutating func run() {
    let positions = checkNames()
    for item in draft.items {
      checkTopics(of: item)
      checkEnemies(item.enemies, of: item.id, positions)
      findings.checkContent(of: item, rule: typeRules.first { $0.type == item.type })
    }
    let caseRule = typeRules.first { $0.type == .caseStudy }
    for study in draft.caseStudies {
      checkEnemies(study.enemies, of: study.id, positions)
      check(study, rule: caseRule)
    }
  }

  /// Reports names that are malformed or taken; returns where each name stands among the items.
  private mutating func checkNames() -> [String: Int] {
    var positions: [String: Int] = [:]
    positions.reserveCapacity(draft.items.count)
    for (position, item) in draft.items.enumerated() {
      guard let id = item.id else { continue }
      checkForm(of: id)
      let name = id.string
      guard let earlier = positions[name] else {
        positions[name] = position
        continue
      }
      reportTaken(id, name, by: draft.items[earlier].id)
    }
    for study in draft.caseStudies {
      guard let id = study.id else { continue }
      checkForm(of: id)
      if let position = positions[id.string] {
        reportTaken(id, id.string, by: draft.items[position].id)
      }
    }
    findings.reportRepeated(draft.caseStudies.compactMap(\.id), "case study", rule: "duplicate-id")
    return positions
  }

  private mutating func checkForm(of id: Node) {
    guard !id.isSlug else { return }
    findings.error(
      "malformed-id",
      "the id '\(id.string)' is not made of lower-case letters, digits and hyphens",
      at: id
    )
  }

  private mutating func reportTaken(_ id: Node, _ name: String, by earlier: Node?) {
    findings.error(
      "duplicate-id",
      "the id '\(name)' is taken",
      at: id,
      help: "attempts are kept by id: give every item its own",
      notes: earlier.map { [Diagnostic.Note("it is used here first", at: $0.range)] }
        ?? []
    )
  }

  private mutating func checkTopics(of item: ItemDraft) {
    guard let topics else { return }
    var claimed: [String] = []
    for node in [item.topic].compactMap({ $0 }) + item.also {
      let name = node.string
      if topics.domain(of: name) == nil {
        findings.error(
          "unknown-topic",
          "the syllabus has no topic '\(name)'",
          at: node,
          help: suggestion(for: name, among: topics.names)
        )
      } else if claimed.contains(name) {
        findings.error("repeated-topic", "topic '\(name)' is named twice", at: node)
      }
      claimed.append(name)
    }
    guard item.also.count > 2 else { return }
    findings.error(
      "too-many-topics",
      "\(item.name) names \(item.also.count) further topics, and two are the most",
      at: item.also[2],
      help: "name only what is needed to answer it"
    )
  }

  /// An enemy is an item, or a case study with all its items.
  private mutating func checkEnemies(
    _ enemies: [Node],
    of id: Node?,
    _ positions: [String: Int]
  ) {
    guard !enemies.isEmpty else { return }
    let studies = draft.caseStudies.compactMap { $0.id?.string }
    for enemy in enemies {
      let name = enemy.string
      if let id, id.string == name {
        findings.error("unknown-enemy", "'\(name)' cannot be its own enemy", at: enemy)
      } else if positions[name] == nil && !studies.contains(name) {
        findings.error(
          "unknown-enemy",
          "the bank has no item '\(name)'",
          at: enemy,
          help: suggestion(for: name, among: draft.items.compactMap { $0.id?.string } + studies)
        )
      }
    }
  }

  private mutating func check(_ study: CaseStudyDraft, rule: TypeRule?) {
    let range = rule?.count ?? CountRange(2)
    guard study.count > 0, !range.contains(study.count) else { return }
    findings.error(
      "option-count",
      "a case study has \(range.text) items, and this one has \(study.count)",
      at: study.place
    )
  }
}

extension CountRange {
  /// The range in words: `4`, `3 to 5`, `at least 5`.
  var text: String {
    guard let most else { return "at least \(least)" }
    return most == least ? "\(least)" : "\(least) to \(most)"
  }
}
