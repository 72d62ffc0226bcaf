public import Diagnostics
public import ItemBank

extension Rule {
  /// Returns the rules that a command line and settings ask for, in alphabetical order.
  ///
  /// `default`, `structural` and `all` stand for several rules; without a selection it is
  /// `default`, which settings add to and take from. What is ignored is left out, whatever selects
  /// it. With `preview` the default has the rules that may still change as well. Severities are
  /// those of the settings, if they have any.
  public static func all(
    selecting names: [String],
    ignoring ignored: [String],
    preview: Bool = false,
    settings: Settings = Settings()
  ) -> [Rule] {
    var settings = settings
    if preview { settings.usesPreview = true }
    return all.heeded(selecting: names, ignoring: ignored, settings: settings)
  }

  /// The names of the rules that cannot be left out.
  public static let mandatoryNames = Set(all.filter { !$0.canBeIgnored }.map(\.id.name))

  /// Whether the rule is heeded when the command line does not speak of it.
  fileprivate func isUsual(_ settings: Settings) -> Bool {
    if let level = settings.level(ofRule: id.name) { return level != .off }
    return isOnByDefault || settings.usesPreview && isPreview
  }

  fileprivate func adjusted(_ settings: Settings) -> Rule {
    var rule = self
    switch settings.level(ofRule: id.name) {
    case .warning: rule.severity = .warning
    case .error: rule.severity = .error
    case .on, .off, nil: break
    }
    return rule
  }
}

extension [Rule] {
  func heeded(
    selecting names: [String],
    ignoring ignored: [String],
    settings: Settings
  ) -> [Rule] {
    let selected = names.isEmpty ? ["default"] : names
    return filter { rule in
      let isSelected =
        selected.contains("all") || selected.contains(rule.id.name)
        || selected.contains("default") && rule.isUsual(settings)
        || selected.contains("structural") && rule.isStructural
      return isSelected && !ignored.contains(rule.id.name)
    }
    .map { $0.adjusted(settings) }
  }
}

extension Sequence<Diagnostic> {
  /// Returns what was found by some rules, with their severities, and the errors that make files
  /// unusable, by whichever.
  public func found(by rules: [Rule]) -> [Diagnostic] {
    let severities = Dictionary(
      rules.filter(\.canBeIgnored).map { ($0.id, $0.severity) },
      uniquingKeysWith: { first, _ in first }
    )
    let names = Set(rules.map(\.id))
    return compactMap { diagnostic in
      guard diagnostic.severity == .error || names.contains(diagnostic.rule) else { return nil }
      var diagnostic = diagnostic
      diagnostic.severity = severities[diagnostic.rule] ?? diagnostic.severity
      return diagnostic
    }
  }
}
