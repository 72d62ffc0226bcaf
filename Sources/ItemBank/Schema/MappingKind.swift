import Assessment
public import YAML

/// A kind of mapping in the files that authors write: which keys it has, and in which order.
public enum MappingKind: Hashable, CaseIterable, Sendable {
  case manifest, waiver
  case itemFile, item, option, entry, response, prompt
  case profile, guide, itemCount, domain, examSection, typeRules, typeRule, scoring, points, report
  case syllabus, syllabusSection, topic
  case settings, coverageSettings, attackSettings
  /// A mapping whose keys are names of the author's, or one that no format has.
  case other

  /// The kind of a file, by the keys of its outermost mapping.
  public init(ofFile root: Node) {
    let signs: [(StaticString, MappingKind)] = [
      ("bank", .manifest), ("profile", .profile), ("syllabus", .syllabus), ("items", .itemFile),
    ]
    self = signs.first { root[$0.0] != nil }?.1 ?? .settings
  }

  /// The place of a key among those of the mapping; `nil` for one that the format does not know.
  public func rank(of key: Node) -> Int? { Self.ranks[self]?[key] }

  /// The kind of the mapping that a key has as its value, or of those in the list that it has.
  public func below(_ key: Node) -> MappingKind {
    Self.inner.first { $0.around == self && key.equals($0.key) }?.kind
      ?? (self == .typeRules ? .typeRule : .other)
  }

  private static let ranks: [MappingKind: Vocabulary<Int>] = .init(
    uniqueKeysWithValues: allCases.filter { !$0.keys.isEmpty }.map { kind in
      (kind, Vocabulary(kind.keys.enumerated().map { (spelling: $1, word: $0) }))
    }
  )

  private var keys: [String] {
    switch self {
    case .manifest: Self.keys(ManifestKey.self)
    case .waiver: Self.keys(WaiverKey.self)
    case .itemFile: Self.keys(ItemFileKey.self)
    case .item: Self.keys(ItemKey.self)
    case .option: Self.keys(OptionKey.self)
    case .entry: Self.keys(EntryKey.self)
    case .response: Self.keys(ResponseKey.self)
    case .prompt: Self.keys(PromptKey.self)
    case .profile: Self.keys(ProfileKey.self)
    case .guide: Self.keys(GuideKey.self)
    case .itemCount: Self.keys(ItemCountKey.self)
    case .domain: Self.keys(DomainKey.self)
    case .examSection: Self.keys(ExamSectionKey.self)
    case .typeRule: Self.keys(TypeRuleKey.self)
    case .scoring: Self.keys(ScoringKey.self)
    case .report: Self.keys(ReportKey.self)
    case .syllabus: Self.keys(SyllabusKey.self)
    case .syllabusSection: Self.keys(SyllabusSectionKey.self)
    case .topic: Self.keys(TopicKey.self)
    case .settings: Self.keys(SettingsKey.self)
    case .coverageSettings: Self.keys(CoverageSettingsKey.self)
    case .attackSettings: Self.keys(AttackSettingsKey.self)
    case .typeRules: Self.typeNames
    case .points: ["standard"] + Self.typeNames
    case .other: []
    }
  }

  private static let typeNames = ItemType.allCases.map(\.rawValue)

  private static func keys<K: Key>(_ type: K.Type) -> [String] { K.allCases.map(\.rawValue) }

  private static let inner: [(around: MappingKind, key: StaticString, kind: MappingKind)] = [
    (.manifest, "waived", .waiver),
    (.itemFile, "items", .item),
    (.item, "items", .item),
    (.item, "options", .option),
    (.item, "sequence", .entry),
    (.item, "distractors", .entry),
    (.item, "responses", .response),
    (.item, "prompts", .prompt),
    (.profile, "guide", .guide),
    (.profile, "items", .itemCount),
    (.profile, "domains", .domain),
    (.profile, "sections", .examSection),
    (.profile, "types", .typeRules),
    (.profile, "scoring", .scoring),
    (.profile, "report", .report),
    (.scoring, "points", .points),
    (.examSection, "items", .itemCount),
    (.syllabus, "sections", .syllabusSection),
    (.syllabusSection, "sections", .syllabusSection),
    (.syllabusSection, "topics", .topic),
    (.settings, "coverage", .coverageSettings),
    (.settings, "attack", .attackSettings),
  ]
}
