/// What a report says about a rule, apart from its findings.
public struct RuleDescription: Hashable, Sendable {
  /// The rule.
  public let id: RuleID
  /// The severity of its findings, unless a finding says otherwise.
  public let severity: Severity
  /// One phrase that says what it finds.
  public let summary: String
  /// What to do about its findings, in as many words as it takes.
  public let help: String
  /// How often its findings are right.
  public let precision: Precision

  /// The scale on which code hosts rank findings.
  public enum Precision: String, Sendable, CaseIterable {
    case low, medium, high
    case veryHigh = "very-high"
  }

  /// Collects the parts of a description.
  public init(
    _ id: RuleID,
    severity: Severity,
    summary: String,
    help: String,
    precision: Precision
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.help = help
    self.precision = precision
  }

  /// Describes a rule that is known by its findings alone.
  ///
  /// An error is a matter of fact, a warning one of judgement; their precisions say so.
  init(of id: RuleID, severity: Severity) {
    let summary = String(id.name.map { $0 == "-" ? " " : $0 })
    self.init(
      id,
      severity: severity,
      summary: summary,
      help: summary,
      precision: severity == .error ? .veryHigh : .medium
    )
  }

  /// The descriptions given and those of all other rules among the diagnostics, sorted by name.
  static func list(_ known: [RuleDescription], and diagnostics: [Diagnostic]) -> [Self] {
    var ids: Set<RuleID> = []
    let distinct = known.filter { ids.insert($0.id).inserted }
    let others = diagnostics.grouped(by: \.rule).filter { !ids.contains($0.key) }
      .map { RuleDescription(of: $0.key, severity: $0.members.worstSeverity ?? .error) }
    return (distinct + others).sorted { $0.id < $1.id }
  }
}
