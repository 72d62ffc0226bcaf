import Assessment
import Diagnostics
import YAML

/// Reads files of items: from nodes to drafts, every mistake reported on the way.
struct ItemDecoder {
  var findings = Findings()
  private(set) var draft: BankDraft
  /// The most items of the file, case studies included: as many as its nodes are enough for.
  private let itemLimit: Int
  /// Whether items were left out.
  private var isCutOff = false
  /// Whether the file that is read has any text that is still to be written.
  private var mayHaveUnwrittenTexts = false

  init(draft: BankDraft = BankDraft(), itemLimit: Int = 500_000) {
    self.draft = draft
    self.itemLimit = itemLimit
  }

  /// Reads one file and appends what it holds.
  mutating func decodeFile(_ root: Node) {
    guard let fields = findings.fields(of: root, ItemFileKey.self) else { return }
    mayHaveUnwrittenTexts = root.document.mayHaveUnwrittenTexts
    findings.format(fields[.format], of: root)
    let items = findings.required(fields, .items, in: ItemFileKey.owner) { $0.list($1, "'items'") }
    let expected = min(items?.count ?? 0, itemLimit)
    draft.items.reserveCapacity(expected)
    draft.ids.reserveCapacity(expected)
    for node in items ?? [] {
      guard node.isDamaged else {
        decode(node, in: nil)
        continue
      }
      draft.unreadCount += 1
      keepNames(in: node)
    }
  }

  /// Keeps the names in an item that is cut off, so that links to it are not taken for mistakes.
  private mutating func keepNames(in node: Node) {
    if let id = node["id"] { draft.damagedNames.insert(id.string) }
    if let items = node["items"] {
      for item in items.elements { keepNames(in: item) }
    }
  }

  /// Reads an item or a case study; `study` is the case study around it.
  private mutating func decode(_ node: Node, in study: Enclosing?) {
    guard draft.items.count + draft.caseStudies.count < itemLimit else { return leaveOut(node) }
    guard let fields = findings.fields(of: node, ItemKey.self) else {
      draft.unreadCount += 1
      return
    }
    let type = findings.required(fields, .type, in: "this item") {
      $0.choice($1, "'type'", Self.types)
    }
    if type != .caseStudy {
      decodeItem(fields, type, in: study)
    } else if study == nil {
      decodeCaseStudy(fields)
    } else {
      findings.error(
        "misplaced-key",
        "a case study cannot hold another one",
        at: fields[.type] ?? node
      )
    }
  }

  /// Counts an item that is too many; the first is reported, however much else is wrong.
  private mutating func leaveOut(_ node: Node) {
    draft.unreadCount += 1
    guard !isCutOff else { return }
    isCutOff = true
    findings.append([
      Diagnostic(
        "file-too-large",
        "the file has more than \(itemLimit) items, the most that are read",
        at: .whole(node.document.source),
        help: "split the file"
      )
    ])
  }

  private static let types = Vocabulary(of: ItemType.self)

  /// The case study around an item.
  private struct Enclosing {
    let position: Int
    let isDraft: Bool
  }

  private mutating func decodeCaseStudy(_ fields: Fields<ItemKey>) {
    var study = CaseStudyDraft(node: fields.node)
    study.id = findings.required(fields, .id, in: "a case study") { $0.text($1, "'id'") }
    if let id = study.id { draft.ids.append(id) }
    study.scenario = findings.required(fields, .scenario, in: "a case study") {
      $0.text($1, "'scenario'")
    }
    study.enemies = fields[.enemies].map { findings.texts($0, "'enemies'", each: "an enemy") } ?? []
    for key in fields.keys where !ItemKey.caseStudyKeys.contains(key) {
      guard let value = fields[key] else { continue }
      findings.error(
        "misplaced-key",
        "a case study has no '\(key.rawValue)' of its own",
        at: value.key,
        help: "give it to the items below 'items'"
      )
    }
    let isDraft =
      fields[.draft].flatMap { findings.flag($0, "'draft'") } ?? false
      || study.scenario?.isUnwritten ?? false
    let items = findings.required(fields, .items, in: "a case study") { $0.list($1, "'items'") }
    study.count = items?.count ?? 0
    let position = draft.caseStudies.count
    draft.caseStudies.append(study)
    for node in items ?? [] { decode(node, in: Enclosing(position: position, isDraft: isDraft)) }
  }

  private mutating func decodeItem(
    _ fields: Fields<ItemKey>,
    _ type: ItemType?,
    in study: Enclosing?
  ) {
    var item = ItemDraft(node: fields.node)
    item.type = type
    item.caseStudy = study?.position
    item.id = findings.required(fields, .id, in: "this item") { $0.text($1, "'id'") }
    if let id = item.id { draft.ids.append(id) }
    item.topic = findings.required(fields, .topic, in: item.name) { $0.text($1, "'topic'") }
    item.stem = findings.required(fields, .stem, in: item.name) { $0.text($1, "'stem'") }
    item.also = fields[.also].map { findings.texts($0, "'also'", each: "a topic") } ?? []
    item.level = fields[.level].flatMap { findings.choice($0, "'level'", Self.levels) }
    item.difficulty = fields[.difficulty].flatMap {
      findings.choice($0, "'difficulty'", Self.difficulties)
    }
    item.references =
      fields[.references].map { findings.texts($0, "'references'", each: "a reference") } ?? []
    item.enemies = fields[.enemies].map { findings.texts($0, "'enemies'", each: "an enemy") } ?? []
    item.reviewed = fields[.reviewed].flatMap { findings.day($0, "'reviewed'") }
    item.topicRevision = fields[.topicRevision].flatMap { findings.topicRevision($0) }
    let isDraft = fields[.draft].flatMap { findings.flag($0, "'draft'") } ?? false
    item.isDraft = isDraft || study?.isDraft ?? false
    if let type {
      refuseContent(of: fields, notFor: type)
      findings.decodeContent(of: fields, type, into: &item)
    }
    if mayHaveUnwrittenTexts && item.hasUnwrittenText {
      item.isUnwritten = true
      item.isDraft = true
    }
    draft.items.append(item)
  }

  private static let levels = Vocabulary(of: Item.Level.self)
  private static let difficulties = Vocabulary(of: Item.Difficulty.self)

  /// Reports what belongs to items of other types.
  private mutating func refuseContent(of fields: Fields<ItemKey>, notFor type: ItemType) {
    let expected = ItemKey.content(of: type)
    for key in fields.keys where key.dependsOnType && !expected.contains(key) {
      guard let value = fields[key] else { continue }
      findings.error(
        "misplaced-key",
        "an item of type '\(type.rawValue)' has no '\(key.rawValue)'",
        at: value.key,
        help: "it has \(quotedList(expected.map(\.rawValue)))"
      )
    }
  }
}
