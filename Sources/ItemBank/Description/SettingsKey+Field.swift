import Assessment
import JSON

extension SettingsKey {
  var field: Field {
    switch self {
    case .format: .format
    case .rules:
      .optional(.levels, "Rules by name: whether each is heeded, and how bad its findings are.")
    case .preview:
      .optional(.flag, usual: false, "Whether rules are heeded that may still change.")
    case .coverage:
      .optional(.mapping(of: CoverageSettingsKey.self), "What 'banklint coverage' asks for.")
    case .attack:
      .optional(.mapping(of: AttackSettingsKey.self), "What 'banklint attack' asks for.")
    case .deny:
      .optional(
        .list(of: .choice(of: Settings.Denial.self), 0),
        "The findings that fail a check besides errors."
      )
    }
  }
}

extension CoverageSettingsKey {
  var field: Field {
    switch self {
    case .failUnder:
      .optional(.decimal(0...100), "The least share of the topics to be covered, in percent.")
    case .minItems:
      .optional(.number(1...100), usual: 1, "How many items cover a topic.")
    case .failUncovered:
      .optional(.number(0...1_000_000), "How many topics may have no item at all.")
    case .perDomain:
      .optional(.flag, usual: false, "Whether every domain must reach the share for itself.")
    }
  }
}

extension AttackSettingsKey {
  var field: Field {
    switch self {
    case .margin:
      .optional(
        .number(0...100),
        usual: 5,
        "By how many percentage points a guesser may beat chance."
      )
    }
  }
}

extension Shape {
  /// A mapping of any names to levels; an editor may take `on` and `off` for flags.
  fileprivate static var levels: Shape {
    let level = either(
      .choice(of: RuleSetting.Level.self),
      Shape([.init("type", "boolean")])
    )
    return Shape([.init("type", "object"), .init("additionalProperties", level.schema)])
  }
}
