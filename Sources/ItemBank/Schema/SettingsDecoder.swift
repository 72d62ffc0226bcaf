import Assessment
import Diagnostics
import YAML

/// Reads the settings of `banklint`.
struct SettingsDecoder {
  var findings = Findings()
  /// The names that the file may speak of.
  let rules: [String]
  /// Those of them that cannot be turned off.
  let mandatory: Set<String>

  init(rules: [String], mandatory: Set<String>) {
    self.rules = rules
    self.mandatory = mandatory
  }

  mutating func decode(_ root: Node) -> Settings {
    var settings = Settings()
    guard let fields = findings.fields(of: root, SettingsKey.self) else { return settings }
    findings.format(fields[.format], of: root)
    settings.rules = fields[.rules].map { ruleSettings($0) } ?? []
    settings.usesPreview = fields[.preview].flatMap { findings.flag($0, "'preview'") } ?? false
    if let coverage = fields[.coverage] { settings.coverage = coverageSettings(coverage) }
    settings.attackMargin = fields[.attack].flatMap { margin($0) }
    let denied = fields[.deny].map { findings.list($0, "'deny'", mayBeEmpty: true) ?? [] } ?? []
    settings.denied = denied.compactMap { findings.choice($0, "'deny'", Self.denials) }
    return settings
  }

  private static let levels = Vocabulary(of: RuleSetting.Level.self)
  private static let denials = Vocabulary(of: Settings.Denial.self)

  private mutating func ruleSettings(_ node: Node) -> [RuleSetting] {
    guard node.isMapping else {
      findings.error(
        "wrong-type",
        "'rules' is a mapping of names, not \(node.kindName)",
        at: node
      )
      return []
    }
    return node.entries.compactMap { ruleSetting($0.key, $0.value) }
  }

  private mutating func ruleSetting(_ key: Node, _ value: Node) -> RuleSetting? {
    // What else can be a key was reported by the reader of the file.
    guard key.isScalar, !key.equals("<<") else { return nil }
    let name = key.string
    let level = findings.choice(value, "'\(name)'", Self.levels)
    guard rules.contains(name) else {
      findings.error(
        "unknown-rule",
        "there is no rule '\(name)'",
        at: key,
        help: suggestion(for: name, among: rules) ?? "'banklint rules' lists them"
      )
      return nil
    }
    guard let level else { return nil }
    guard level == .on || level == .error || !mandatory.contains(name) else {
      findings.error(
        "unknown-value",
        "'\(name)' cannot be '\(level.rawValue)'",
        at: value,
        help: "what it reports makes the files unusable"
      )
      return nil
    }
    return RuleSetting(name: name, level: level)
  }

  private mutating func coverageSettings(_ node: Node) -> CoverageSettings {
    var coverage = CoverageSettings()
    guard let fields = findings.fields(of: node, CoverageSettingsKey.self) else { return coverage }
    coverage.failUnder = fields[.failUnder].flatMap {
      findings.decimal($0, "'fail-under'", in: 0...100)
    }
    coverage.minItems = fields[.minItems].flatMap {
      findings.number($0, "'min-items'", in: 1...100)
    }
    coverage.failUncovered = fields[.failUncovered].flatMap {
      findings.number($0, "'fail-uncovered'", in: 0...1_000_000)
    }
    coverage.isPerDomain = fields[.perDomain].flatMap { findings.flag($0, "'per-domain'") }
    return coverage
  }

  private mutating func margin(_ node: Node) -> Int? {
    guard let fields = findings.fields(of: node, AttackSettingsKey.self) else { return nil }
    return fields[.margin].flatMap { findings.number($0, "'margin'", in: 0...100) }
  }
}
