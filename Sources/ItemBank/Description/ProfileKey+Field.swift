import Assessment
import JSON

extension ProfileKey {
  /// What is required here is required of a profile that extends no other one.
  var field: Field {
    switch self {
    case .format: .format
    case .profile:
      .required(.name, "The profile's name. Give the folder the same one: by that it is found.")
    case .extends: .optional(.name, "The name of a profile to take all other keys from.")
    case .title: .required(.text, "The title of the exam.")
    case .guide: .optional(.mapping(of: GuideKey.self), "The edition of the exam guide.")
    case .syllabus: .required(.path, "Path of the syllabus, in the profile's folder or below it.")
    case .domains:
      .required(
        .list(of: .mapping(of: DomainKey.self)),
        "The parts of the subject. Their weights add up to exactly 100."
      )
    case .time:
      .optional(
        .duration,
        "Time for the whole exam, such as 90m or 1h30m. Required without 'sections'."
      )
    case .items:
      .optional(
        .mapping(of: ItemCountKey.self),
        "How many items the exam has. Required without 'sections'."
      )
    case .sections:
      .optional(
        .list(of: .mapping(of: ExamSectionKey.self)),
        "Parts that are sat one after the other, each with its own clock, instead of 'time' and 'items'."
      )
    case .types:
      .optional(
        .typeRules,
        "The item types that the exam has; items of other types are never drawn. When left out, all types, each with 2 options or more."
      )
    case .scoring:
      .required(
        .mapping(of: ScoringKey.self),
        "How responses become points, and points an outcome."
      )
    case .report: .optional(.mapping(of: ReportKey.self), "Classes for domains.")
    case .navigation:
      .optional(
        .choice(of: ExamSection.Navigation.self),
        usual: .string(ExamSection.Navigation.free.rawValue),
        "Whether candidates may move freely, or from one item to the next without return."
      )
    case .interruption:
      .optional(
        .choice(of: ExamProfile.Interruption.self),
        usual: .string(ExamProfile.Interruption.stopClock.rawValue),
        "What the clock does between leaving and 'mockexam resume'."
      )
    case .warnings: .optional(.list(of: .duration, 0), "Times left at which the candidate is told.")
    case .delivery: .optional(.choice(["fixed"]), "How forms are made: fixed when the exam begins.")
    }
  }
}

extension GuideKey {
  var field: Field {
    switch self {
    case .version: .required(.text, "The version of the guide, in quotes if it is a number.")
    case .verified:
      .required(.day, "The day on which the profile was last compared with the guide.")
    }
  }
}

extension ItemCountKey {
  var field: Field {
    switch self {
    case .scored: .required(.number(1...1000), "How many items count.")
    case .unscored: .optional(.number(0...1000), usual: 0, "How many items count nowhere.")
    }
  }
}

extension DomainKey {
  var field: Field {
    switch self {
    case .id: .required(.text, "What sections of the syllabus call it, unique in the profile.")
    case .title: .required(.text, "The title that reports show.")
    case .weight: .required(.decimal(Fraction(1, 10_000)...100), "Percent of the scored items.")
    }
  }
}

extension ExamSectionKey {
  var field: Field {
    switch self {
    case .id: .required(.name, "Name, unique in the profile.")
    case .title: .required(.text, "The title of the section.")
    case .time: .required(.duration, "Time for the section, such as 10m.")
    case .items: .required(.mapping(of: ItemCountKey.self), "How many items the section has.")
    case .domains:
      .optional(
        .list(of: .text),
        "Ids of the domains that it draws from, their weights taken in proportion. When left out, all."
      )
    case .navigation:
      .optional(
        .choice(of: ExamSection.Navigation.self),
        "As for the whole exam, for this section alone."
      )
    case .breakAfter:
      .optional(.duration, "Time of the break that follows, during which no clock runs.")
    case .pass:
      .optional(
        .decimal(0...1),
        "The least share of the section's points that passes; see 'pass-rule'."
      )
    }
  }
}

extension TypeRuleKey {
  var field: Field {
    switch self {
    case .options: .required(.countRange, "How many options an item has: 4, 3..5 or 5..")
    case .entries: .required(.countRange, "How many entries a sequence has: 4, 3..5 or 5..")
    case .prompts: .required(.countRange, "How many prompts an item has: 4, 3..5 or 5..")
    case .items: .required(.countRange, "How many items a case study has: 4, 3..5 or 5..")
    }
  }
}

extension ScoringKey {
  var field: Field {
    switch self {
    case .credit:
      .optional(
        .choice(of: ScoringPolicy.Credit.self),
        usual: .string(ScoringPolicy.Credit.allOrNothing.rawValue),
        "Whether a response in which not all is right earns the share of its parts that are."
      )
    case .points:
      .optional(
        .points,
        usual: 1,
        "Points of an item, or points by item type, with 'standard' for all others."
      )
    case .penalty:
      .optional(
        .decimal(0...1000),
        usual: 0,
        "What a response without any credit loses. Omitting an item costs nothing."
      )
    case .floor:
      .optional(
        .choice(of: ScoringPolicy.Floor.self),
        usual: .string(ScoringPolicy.Floor.total.rawValue),
        "Where points cannot fall below zero."
      )
    case .scale:
      .required(
        .list(of: .number(0...1_000_000), 2, atMost: 2),
        "The lowest and the highest score, such as [100, 1000]."
      )
    case .pass: .required(.number(0...1_000_000), "The lowest score that passes, inside the scale.")
    case .assumedRawCut:
      .required(
        .decimal(Fraction(1, 10_000)...Fraction(9_999, 10_000)),
        "The share of the points that is taken to earn 'pass'."
      )
    case .passRule:
      .optional(
        .choice(of: ScoringPolicy.PassRule.self),
        usual: .string(ScoringPolicy.PassRule.total.rawValue),
        "Whether the total decides, or each section with a 'pass' as well."
      )
    }
  }
}

extension ReportKey {
  var field: Field {
    switch self {
    case .classes:
      .required(
        .list(of: .text, 2, atMost: 2),
        "The class below the cut, then the class from it on."
      )
    case .classCut:
      .required(.decimal(0...1), "The share of a domain's points where the upper class begins.")
    }
  }
}

extension Shape {
  /// Each item type, with the rule that counts what its items offer.
  fileprivate static let typeRules = mapping(
    ItemType.allCases.map { type in
      .init(type.rawValue, mapping(of: TypeRuleKey.self, [TypeRuleKey.counted(in: type)]).schema)
    }
  )

  /// A decimal, or decimals by item type.
  fileprivate static let points = either(
    .decimal(0...1000),
    .mapping(
      (["standard"] + ItemType.allCases.filter { $0 != .caseStudy }.map(\.rawValue)).map {
        .init($0, Shape.decimal(0...1000).schema)
      }
    )
  )
}
