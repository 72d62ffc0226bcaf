import Typesetting

/// The XML of JUnit, in the form that both of its published schemas accept.
///
/// What was checked are the test cases. A case fails by findings that are bad enough; what else was
/// found is the suite's output.
public struct JUnitRenderer: DiagnosticRenderer {
  /// A file, or an item of one.
  public struct Case: Hashable, Sendable {
    /// What was checked.
    public let name: String
    /// What it belongs to, which servers show as the class.
    public let group: String

    /// Names a case.
    public init(_ name: String, in group: String) {
      self.name = name
      self.group = group
    }
  }

  private let tool: Tool
  private let cases: [Case]
  private let failing: Severity
  private let timestamp: String
  private let caseOf: @Sendable (Diagnostic) -> Case

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - tool: the program that found the mistakes; the suite has its name.
  ///   - cases: everything that was checked, so that what is clean passes.
  ///   - failing: the least severity that fails a case.
  ///   - secondsSince1970: when it was checked; the same number gives the same bytes.
  ///   - caseOf: the case that a diagnostic belongs to; without it, that of its file.
  public init(
    tool: Tool,
    cases: [Case] = [],
    failing: Severity = .error,
    secondsSince1970: Int = 0,
    caseOf: (@Sendable (Diagnostic) -> Case)? = nil
  ) {
    self.tool = tool
    self.cases = cases
    self.failing = failing
    self.caseOf = caseOf ?? { Case($0.range.file.path, in: tool.name) }
    timestamp = utcTimestamp(secondsSince1970)
  }

  /// Returns a document with one suite.
  public func text(for diagnostics: [Diagnostic]) -> String {
    var tables = LineTables()
    let groups = diagnostics.grouped(by: caseOf)
    let findings = Dictionary(uniqueKeysWithValues: groups.map { ($0.key, $0.members) })
    var listed: Set<Case> = []
    let cases = (cases + groups.map(\.key)).filter { listed.insert($0).inserted }
    let elements = cases.map { element(for: $0, findings[$0] ?? [], &tables) }
    let failures = groups.count { $0.members.contains { $0.severity >= failing } }
    let others = diagnostics.filter { $0.severity < failing }
    let output = others.map { "\n" + xmlText(Self.line(for: $0, &tables)) }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
        <testsuite name="\(xmlText(tool.name))" package="\(xmlText(tool.name))" id="0" \
      timestamp="\(timestamp)" hostname="localhost" tests="\(cases.count)" \
      failures="\(failures)" errors="0" skipped="0" time="0">
          <properties>
            <property name="version" value="\(xmlText(tool.version))"/>
          </properties>
      \(elements.joined())\
          <system-out>\(output)</system-out>
          <system-err></system-err>
        </testsuite>
      </testsuites>

      """
  }

  private func element(
    for testCase: Case,
    _ diagnostics: [Diagnostic],
    _ tables: inout LineTables
  ) -> String {
    let head =
      "    <testcase name=\"\(xmlText(testCase.name))\""
      + " classname=\"\(xmlText(testCase.group))\" time=\"0\""
    let failures = diagnostics.filter { $0.severity >= failing }
    guard let first = failures.first else { return head + "/>\n" }
    let more = failures.count == 1 ? "" : " (and \(failures.count - 1) more)"
    let lines = failures.map { "\n" + xmlText(Self.line(for: $0, &tables)) }.joined()
    return """
      \(head)>
            <failure type="\(xmlText(first.rule.name))" message="\(xmlText(first.message))\(more)">\
      \(lines)</failure>
          </testcase>

      """
  }

  /// The severity comes first, so that no path begins a line.
  private static func line(for diagnostic: Diagnostic, _ tables: inout LineTables) -> String {
    "\(diagnostic.severity): \(tables.place(diagnostic.range)): \(diagnostic.line)"
      + " [\(visible(diagnostic.rule.name))]"
  }
}

/// A moment in UTC, `1970-01-01T00:00:00`; moments outside the years 1970 to 9999 become the nearest.
private func utcTimestamp(_ secondsSince1970: Int) -> String {
  let seconds = min(max(secondsSince1970, 0), 253_402_300_799)
  var (year, day) = (1970, seconds / 86_400)
  func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
  while day >= (isLeap(year) ? 366 : 365) {
    day -= isLeap(year) ? 366 : 365
    year += 1
  }
  var month = 0
  let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  while day >= lengths[month] {
    day -= lengths[month]
    month += 1
  }
  func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let time = seconds % 86_400
  return "\(year)-\(digits(month + 1))-\(digits(day + 1))"
    + "T\(digits(time / 3600)):\(digits(time / 60 % 60)):\(digits(time % 60))"
}
