/// The last line of a report: how much was found in how much.
public struct Summary: Hashable, Sendable {
  /// How many findings are errors.
  public var errors: Int
  /// How many findings are warnings.
  public var warnings: Int
  /// How many files were read.
  public var files: Int
  /// How many items they held; `nil` when nobody counted.
  public var items: Int?
  /// How many findings comments silence.
  public var suppressed: Int

  /// Takes counts that somebody else made.
  public init(errors: Int, warnings: Int, files: Int, items: Int? = nil, suppressed: Int = 0) {
    self.errors = errors
    self.warnings = warnings
    self.files = files
    self.items = items
    self.suppressed = suppressed
  }

  /// The counts as one line: `2 errors, 1 warning in 3 files (118 items), 4 suppressed`.
  public var text: String {
    var findings: [String] = []
    if errors > 0 { findings.append(Self.amount(errors, of: "error")) }
    if warnings > 0 { findings.append(Self.amount(warnings, of: "warning")) }
    let found = findings.isEmpty ? "no findings" : findings.joined(separator: ", ")
    let scope = items.map { " (\(Self.amount($0, of: "item")))" } ?? ""
    let silenced = suppressed > 0 ? ", \(suppressed) suppressed" : ""
    return "\(found) in \(Self.amount(files, of: "file"))\(scope)\(silenced)"
  }

  private static func amount(_ count: Int, of noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
