import Diagnostics

extension Rule {
  /// The rules whose findings are made while files are read, family by family.
  static let structural = encoding + syntax + values + items + banks + responses

  /// Describes what is found while files are read; it is always exact.
  static func foundWhileReading(
    _ name: String,
    severity: Severity = .error,
    fix: Fix = .none,
    _ summary: String,
    finds: String,
    matters: String,
    instead: String
  ) -> Rule {
    Rule(
      name,
      severity,
      precision: .exact,
      fix: fix,
      summary: summary,
      finds: finds,
      matters: matters,
      instead: instead,
      examples: [],
      check: .structural
    )
  }
}
