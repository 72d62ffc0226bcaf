import Assessment
import Diagnostics
import YAML

/// The structural rules that look at a bank as a whole: names, links, and that there is something.
struct BankCheck {
  let draft: BankDraft
  let topics: TopicTable?
  let typeRules: [TypeRule]
  private let parts: Set<Part>
  /// A bank of many thousand items may go without rationales for a while, and be held against a
  /// baseline.
  private(set) var findings = Findings(limit: 100_000)

  init(_ draft: BankDraft, topics: TopicTable?, typeRules: [TypeRule]) {
    self.draft = draft
    self.topics = topics
    self.typeRules = typeRules
    parts = Set(
      draft.items.lazy.compactMap { item in
        guard let study = item.caseStudy, let name = item.id?.string else { return nil }
        return Part(study: study, name: name)
      }
    )
  }

  mutating func run() {
    let names = checkNames()
    checkWaivers()
    for item in draft.items {
      checkTopics(of: item)
      checkEnemies(item.enemies, of: item.id, in: item.caseStudy, names)
      findings.checkContent(of: item, rule: typeRules.first { $0.type == item.type })
    }
    let caseRule = typeRules.first { $0.type == .caseStudy }
    for (position, study) in draft.caseStudies.enumerated() {
      checkEnemies(study.enemies, of: study.id, in: position, names)
      check(study, rule: caseRule)
    }
  }

  /// Reports names that are malformed or taken; returns what has each name.
  private mutating func checkNames() -> [String: Node] {
    var first: [String: Node] = [:]
    first.reserveCapacity(draft.ids.count)
    for id in draft.ids {
      checkForm(of: id)
      let name = id.string
      guard let earlier = first[name] else {
        first[name] = id
        continue
      }
      findings.error(
        "duplicate-id",
        "the id '\(name)' is taken",
        at: id,
        help: "attempts are kept by id: give every item its own",
        notes: [Diagnostic.Note("it is used here first", at: earlier.range)]
      )
    }
    return first
  }

  private mutating func checkForm(of id: Node) {
    guard !id.isSlug else { return }
    findings.error(
      "malformed-id",
      "the id '\(id.string)' is not made of lower-case letters, digits and hyphens",
      at: id
    )
  }

  private mutating func checkTopics(of item: ItemDraft) {
    guard let topics else { return }
    var claimed: [String] = []
    if let topic = item.topic { checkTopic(topic, topics, &claimed) }
    for topic in item.also.prefix(100) { checkTopic(topic, topics, &claimed) }
    guard item.also.count > 2 else { return }
    findings.error(
      "too-many-topics",
      "\(item.name) names \(item.also.count) further topics, and two are the most",
      at: item.also[2],
      help: "name only what is needed to answer it"
    )
  }

  private mutating func checkTopic(_ node: Node, _ topics: TopicTable, _ claimed: inout [String]) {
    let name = node.string
    if topics.domain(of: name) == nil {
      let nearest = findings.nearest(to: name, among: topics.names)
      findings.error(
        "unknown-topic",
        "the syllabus has no topic '\(name)'",
        at: node,
        help: question(for: nearest),
        fix: node.fix(meaning: nearest)
      )
    } else if claimed.contains(name) {
      let fix = node.parent?.edit(removing: node).map {
        Diagnostic.Fix("name it once", isSafe: true, edits: [$0])
      }
      findings.error("repeated-topic", "topic '\(name)' is named twice", at: node, fix: fix)
    }
    claimed.append(name)
  }

  /// A waiver is of a topic, or of a section with topics in it or below it.
  private mutating func checkWaivers() {
    guard let topics else { return }
    for waiver in draft.manifest.waivers {
      let name = waiver.topic.string
      guard topics.domain(of: name) == nil, !topics.sections.contains(name) else { continue }
      let nearest = findings.nearest(to: name, among: topics.names + topics.sections)
      findings.error(
        "unknown-topic",
        "the syllabus has no topic and no section '\(name)'",
        at: waiver.topic,
        help: question(for: nearest),
        fix: waiver.topic.fix(meaning: nearest)
      )
    }
  }

  /// An enemy is an item, or a case study with all its items; never one of the same case study,
  /// which stays together.
  private mutating func checkEnemies(
    _ enemies: [Node],
    of id: Node?,
    in study: Int?,
    _ names: [String: Node]
  ) {
    for enemy in enemies {
      let name = enemy.string
      if id?.string == name {
        findings.error("unknown-enemy", "'\(name)' cannot be its own enemy", at: enemy)
      } else if let study, isPart(name, of: study) {
        findings.error(
          "unknown-enemy",
          "'\(name)' belongs to the same case study, whose items share a form",
          at: enemy
        )
      } else if names[name] == nil, !draft.damagedNames.contains(name) {
        let nearest = findings.nearest(to: name, among: draft.ids.map(\.string))
        findings.error(
          "unknown-enemy",
          "the bank has no item '\(name)'",
          at: enemy,
          help: question(for: nearest),
          fix: nearest == id?.string ? nil : enemy.fix(meaning: nearest)
        )
      }
    }
  }

  private func isPart(_ name: String, of study: Int) -> Bool {
    draft.caseStudies[study].id?.string == name || parts.contains(Part(study: study, name: name))
  }

  /// An item of a case study by its name.
  private struct Part: Hashable {
    let study: Int
    let name: String
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
