import Assessment
import Diagnostics
import YAML

/// Reads a profile: from nodes to a draft, every mistake reported on the way.
struct ProfileDecoder {
  var findings = Findings()

  mutating func decode(_ root: Node) -> ProfileDraft {
    var draft = ProfileDraft(place: root)
    guard let fields = findings.fields(of: root, ProfileKey.self) else { return draft }
    findings.format(fields[.format], of: root)
    draft.keys = fields.keys + fields.misspelled
    draft.place = fields[.profile] ?? fields.place
    draft.id = findings.required(fields, .profile, in: "a profile") { $0.name($1, "'profile'") }
    draft.extends = fields[.extends].flatMap { findings.name($0, "'extends'") }
    draft.title = fields[.title].flatMap { findings.text($0, "'title'") }
    draft.guide = fields[.guide].flatMap { guide($0) }
    draft.syllabus = fields[.syllabus].flatMap { findings.relativePath($0, "'syllabus'") }
    draft.time = fields[.time].flatMap { findings.duration($0, "'time'") }
    draft.items = fields[.items].flatMap { itemCounts($0) }
    draft.navigation = fields[.navigation].flatMap {
      findings.choice($0, "'navigation'", Self.navigations)
    }
    draft.interruption = fields[.interruption].flatMap {
      findings.choice($0, "'interruption'", Self.interruptions)
    }
    draft.domains = fields[.domains].map { domains($0) }
    draft.sections = fields[.sections].map { sections($0) }
    draft.types = fields[.types].map { types($0) }
    draft.scoring = fields[.scoring].flatMap { scoring($0) }
    draft.scoringPlace = fields[.scoring]
    draft.report = fields[.report].flatMap { report($0) }
    draft.warnings = fields[.warnings].map { warnings($0) }
    if let delivery = fields[.delivery] { checkDelivery(delivery) }
    if draft.sections != nil { refuseWholeExam(fields) }
    return draft
  }

  private static let navigations = Vocabulary(of: ExamSection.Navigation.self)
  private static let interruptions = Vocabulary(of: ExamProfile.Interruption.self)

  /// The engine delivers fixed forms; a profile may name another way, and is refused clearly.
  private mutating func checkDelivery(_ node: Node) {
    guard let text = findings.text(node, "'delivery'"), text.string != "fixed" else { return }
    findings.error(
      "unsupported-delivery",
      "delivery '\(text.string)' is not offered",
      at: node,
      help: "forms are fixed when the exam begins; adaptive exams cannot be simulated"
    )
  }

  /// An exam has sections, or is one itself.
  private mutating func refuseWholeExam(_ fields: Fields<ProfileKey>) {
    for key in [ProfileKey.time, .items] {
      guard let value = fields[key] else { continue }
      findings.error(
        "misplaced-key",
        "a profile with sections has no '\(key.rawValue)' of its own",
        at: value.key,
        help: "give it to each of the sections"
      )
    }
  }

  private mutating func guide(_ node: Node) -> ExamProfile.Guide? {
    guard let fields = findings.fields(of: node, GuideKey.self) else { return nil }
    let version = findings.required(fields, .version, in: "'guide'") { $0.text($1, "'version'") }
    let day = findings.required(fields, .verified, in: "'guide'") { $0.day($1, "'verified'") }
    guard let version, let day else { return nil }
    return ExamProfile.Guide(version: version.string, verified: day.string)
  }

  private mutating func itemCounts(_ node: Node) -> ProfileDraft.ItemCounts? {
    guard let fields = findings.fields(of: node, ItemCountKey.self) else { return nil }
    let scored = findings.required(fields, .scored, in: "'items'") {
      $0.number($1, "'scored'", in: 1...1000)
    }
    let unscored = fields[.unscored].map { findings.number($0, "'unscored'", in: 0...1000) } ?? 0
    guard let scored, let unscored else { return nil }
    return ProfileDraft.ItemCounts(scored: scored, unscored: unscored)
  }

  private mutating func domains(_ node: Node) -> [ProfileDraft.DomainDraft] {
    let nodes = findings.list(node, "'domains'") ?? []
    let drafts = nodes.map { domain($0) }
    findings.reportRepeated(drafts.compactMap(\.id), "domain", rule: "duplicate-id")
    let weights = drafts.compactMap(\.weight)
    let sum = weights.reduce(Fraction(0), +)
    if weights.count == drafts.count && sum != 100 && !node.isDamaged && node.count > 0 {
      findings.error(
        "weights-off-100",
        "the weights of the domains add up to \(sum.decimalText(places: 4)) %, not 100 %",
        at: node.key
      )
    }
    return drafts
  }

  /// What a domain says; a draft of nothing where it cannot be read.
  private mutating func domain(_ node: Node) -> ProfileDraft.DomainDraft {
    var draft = ProfileDraft.DomainDraft()
    guard let fields = findings.fields(of: node, DomainKey.self) else { return draft }
    draft.id = findings.required(fields, .id, in: "a domain") { $0.text($1, "'id'") }
    draft.title = findings.required(fields, .title, in: "a domain") { $0.text($1, "'title'") }
    draft.weight = findings.required(fields, .weight, in: "a domain") {
      $0.decimal($1, "'weight'", in: Fraction(1, 10_000)...100)
    }
    return draft
  }

  private mutating func sections(_ node: Node) -> [ProfileDraft.SectionDraft] {
    let drafts = (findings.list(node, "'sections'") ?? []).compactMap { section($0) }
    findings.reportRepeated(drafts.compactMap(\.id), "section", rule: "duplicate-id")
    return drafts
  }

  private mutating func section(_ node: Node) -> ProfileDraft.SectionDraft? {
    let owner = "a section of an exam"
    guard let fields = findings.fields(of: node, ExamSectionKey.self) else { return nil }
    var draft = ProfileDraft.SectionDraft()
    draft.id = findings.required(fields, .id, in: owner) { $0.name($1, "'id'") }
    draft.title = findings.required(fields, .title, in: owner) { $0.text($1, "'title'") }
    draft.time = findings.required(fields, .time, in: owner) { $0.duration($1, "'time'") }
    draft.items = findings.required(fields, .items, in: owner) { $1 }.flatMap { itemCounts($0) }
    draft.domains = fields[.domains].map {
      findings.texts($0, "'domains'", each: "a domain", mayBeEmpty: false)
    }
    draft.navigation = fields[.navigation].flatMap {
      findings.choice($0, "'navigation'", Self.navigations)
    }
    draft.breakAfter = fields[.breakAfter].flatMap { findings.duration($0, "'break'") }
    draft.cut = fields[.pass].flatMap { findings.decimal($0, "'pass'", in: 0...1) }
    return draft
  }

  private mutating func warnings(_ node: Node) -> [Duration] {
    (findings.list(node, "'warnings'", mayBeEmpty: true) ?? [])
      .compactMap { findings.duration($0, "a warning") }
      .sorted(by: >)
  }
}
