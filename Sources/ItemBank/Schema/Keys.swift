import Assessment
import YAML

/// Every key that the formats know, each mapping's own, in the order in which they are written.
enum ItemKey: String, Key {
  case id, topic
  case topicRevision = "topic-revision"
  case also, type, level, difficulty, draft, enemies, stem, scenario
  case fixedOrder = "fixed-order"
  case options, sequence, distractors, responses, prompts, items, references, reviewed

  static let owner = "an item"
  static let vocabulary = Vocabulary(of: ItemKey.self)

  /// The keys that say what an item of a type offers; all others but ``caseStudyKeys`` are common.
  static func content(of type: ItemType) -> [ItemKey] {
    switch type {
    case .multipleChoice, .multipleResponse: [.options, .fixedOrder]
    case .ordering: [.sequence, .distractors]
    case .matching: [.prompts, .responses]
    case .caseStudy: [.scenario, .items]
    }
  }

  /// The keys that a case study has itself; its items have the others.
  static let caseStudyKeys: [ItemKey] = [.id, .type, .scenario, .items, .enemies, .draft]

  /// Whether only items of some types have the key.
  var dependsOnType: Bool {
    switch self {
    case .options, .fixedOrder, .sequence, .distractors, .prompts, .responses, .scenario, .items:
      true
    default: false
    }
  }
}

enum OptionKey: String, Key {
  case text, key, rationale

  static let owner = "an option"
  static let vocabulary = Vocabulary(of: OptionKey.self)
}

enum EntryKey: String, Key {
  case text, rationale

  static let owner = "an entry of an ordering"
  static let vocabulary = Vocabulary(of: EntryKey.self)
}

enum ResponseKey: String, Key {
  case id, text, rationale

  static let owner = "a response of a matching"
  static let vocabulary = Vocabulary(of: ResponseKey.self)
}

enum PromptKey: String, Key {
  case text, match, rationale

  static let owner = "a prompt of a matching"
  static let vocabulary = Vocabulary(of: PromptKey.self)
}

enum ItemFileKey: String, Key {
  case format, items

  static let owner = "a file of items"
  static let vocabulary = Vocabulary(of: ItemFileKey.self)
}

enum ManifestKey: String, Key {
  case format, bank, title, profile, license, authors, waived

  static let owner = "a bank's manifest"
  static let vocabulary = Vocabulary(of: ManifestKey.self)
}

enum WaiverKey: String, Key {
  case topic, reason

  static let owner = "a waiver"
  static let vocabulary = Vocabulary(of: WaiverKey.self)
}

enum SyllabusKey: String, Key {
  case format, syllabus, sections

  static let owner = "a syllabus"
  static let vocabulary = Vocabulary(of: SyllabusKey.self)
}

enum SyllabusSectionKey: String, Key {
  case id, title, domain, source, topics, sections

  static let owner = "a section of a syllabus"
  static let vocabulary = Vocabulary(of: SyllabusSectionKey.self)
}

enum TopicKey: String, Key {
  case id, title, aliases

  static let owner = "a topic"
  static let vocabulary = Vocabulary(of: TopicKey.self)
}

enum ProfileKey: String, Key {
  case format, profile, extends, title, guide, syllabus, time, items, domains, sections, types
  case scoring, report, navigation, interruption, warnings, delivery

  static let owner = "a profile"
  static let vocabulary = Vocabulary(of: ProfileKey.self)
}

enum GuideKey: String, Key {
  case version, verified

  static let owner = "'guide'"
  static let vocabulary = Vocabulary(of: GuideKey.self)
}

enum ItemCountKey: String, Key {
  case scored, unscored

  static let owner = "'items'"
  static let vocabulary = Vocabulary(of: ItemCountKey.self)
}

enum DomainKey: String, Key {
  case id, title, weight

  static let owner = "a domain"
  static let vocabulary = Vocabulary(of: DomainKey.self)
}

enum ExamSectionKey: String, Key {
  case id, title, time, items, domains, navigation
  case breakAfter = "break"
  case pass

  static let owner = "a section of an exam"
  static let vocabulary = Vocabulary(of: ExamSectionKey.self)
}

enum TypeRuleKey: String, Key {
  case options, entries, prompts, items

  static let owner = "the rule of an item type"
  static let vocabulary = Vocabulary(of: TypeRuleKey.self)

  /// The key that counts what items of a type offer.
  static func counted(in type: ItemType) -> TypeRuleKey {
    switch type {
    case .multipleChoice, .multipleResponse: .options
    case .ordering: .entries
    case .matching: .prompts
    case .caseStudy: .items
    }
  }
}

enum ScoringKey: String, Key {
  case credit, points, penalty, floor, scale, pass
  case assumedRawCut = "assumed-raw-cut"
  case passRule = "pass-rule"

  static let owner = "'scoring'"
  static let vocabulary = Vocabulary(of: ScoringKey.self)
}

enum ReportKey: String, Key {
  case classes
  case classCut = "class-cut"

  static let owner = "'report'"
  static let vocabulary = Vocabulary(of: ReportKey.self)
}

enum ResponseFileKey: String, Key {
  case responses

  static let owner = "a file of responses"
  static let vocabulary = Vocabulary(of: ResponseFileKey.self)
}

enum SettingsKey: String, Key {
  case format, rules, preview, coverage, attack, deny

  static let owner = "a settings file"
  static let vocabulary = Vocabulary(of: SettingsKey.self)
}

enum CoverageSettingsKey: String, Key {
  case failUnder = "fail-under"
  case minItems = "min-items"
  case failUncovered = "fail-uncovered"
  case perDomain = "per-domain"

  static let owner = "'coverage'"
  static let vocabulary = Vocabulary(of: CoverageSettingsKey.self)
}

enum AttackSettingsKey: String, Key {
  case margin

  static let owner = "'attack'"
  static let vocabulary = Vocabulary(of: AttackSettingsKey.self)
}
