import JSON
import Typesetting

/// The static analysis results interchange format, version 2.1.0.
public struct SARIFRenderer: DiagnosticRenderer {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private let tool: Tool
  private let rules: [RuleDescription]
  private let root: String
  private let suppressed: [SuppressedDiagnostic]

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - tool: the program that found the mistakes.
  ///   - rules: all rules that are known; others are described by their findings.
  ///   - root: the folder that paths below it are given relative to.
  ///   - suppressed: what comments silence; it follows what is shown, with the reasons.
  public init(
    tool: Tool,
    rules: [RuleDescription] = [],
    root: String = "",
    suppressed: [SuppressedDiagnostic] = []
  ) {
    self.tool = tool
    self.rules = rules
    self.root = root
    self.suppressed = suppressed
  }

  /// Returns a log with one run.
  public func text(for diagnostics: [Diagnostic]) -> String {
    let rules = RuleDescription.list(
      self.rules,
      and: diagnostics + suppressed.map(\.diagnostic)
    )
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    var tables = LineTables()
    var fingerprints = Fingerprints()
    func json(_ diagnostic: Diagnostic, _ reasons: [String]) -> JSONValue {
      var members = result(diagnostic, indices[diagnostic.rule], &fingerprints, &tables)
      if !suppressed.isEmpty { members.append(Self.suppressions(reasons)) }
      return .object(members)
    }
    let results =
      diagnostics.map { json($0, []) } + suppressed.map { json($0.diagnostic, [$0.reason]) }
    let log: JSONValue = [
      "$schema": .string(Self.schema),
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": .string(tool.name),
              "version": .string(tool.version),
              "rules": .array(rules.map(Self.descriptor)),
            ]
          ],
          "invocations": [["executionSuccessful": true]],
          "columnKind": "unicodeCodePoints",
          "results": .array(results),
        ]
      ],
    ]
    return log.text(.indented) + "\n"
  }

  private static func descriptor(_ rule: RuleDescription) -> JSONValue {
    [
      "id": .string(rule.id.name),
      "shortDescription": text(rule.summary),
      "fullDescription": text(rule.summary),
      "help": text(rule.help),
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
      "properties": [
        "precision": .string(rule.precision.rawValue),
        "problem.severity": .string(rule.severity.rawValue),
      ],
    ]
  }

  private func result(
    _ diagnostic: Diagnostic,
    _ ruleIndex: Int?,
    _ fingerprints: inout Fingerprints,
    _ tables: inout LineTables
  ) -> [JSONValue.Member] {
    let path = PortablePath(diagnostic.range.file.path, root: root).text
    let fingerprint = fingerprints.next(for: diagnostic, path: path, &tables)
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(diagnostic.rule.name)),
      .init("ruleIndex", .integer(ruleIndex ?? -1)),
      .init("level", .string(diagnostic.severity.rawValue)),
      .init("message", Self.text(diagnostic.line)),
      .init("locations", [["physicalLocation": place(diagnostic.range, &tables)]]),
    ]
    let notes = diagnostic.notes.enumerated().map { index, note -> JSONValue in
      [
        "id": .integer(index + 1),
        "physicalLocation": place(note.range, &tables),
        "message": Self.text(note.message),
      ]
    }
    if !notes.isEmpty { members.append(.init("relatedLocations", .array(notes))) }
    members.append(
      .init("partialFingerprints", ["primaryLocationLineHash": .string(fingerprint)])
    )
    if let fix = diagnostic.fix { members.append(.init("fixes", [value(of: fix, &tables)])) }
    return members
  }

  /// The standard wants this of all results or of none.
  private static func suppressions(_ reasons: [String]) -> JSONValue.Member {
    let entries = reasons.map { reason -> JSONValue in
      ["kind": "inSource", "justification": .string(visible(reason))]
    }
    return .init("suppressions", .array(entries))
  }

  private func value(of fix: Diagnostic.Fix, _ tables: inout LineTables) -> JSONValue {
    let changes = fix.edits.grouped(by: \.range.file).map { file, edits -> JSONValue in
      [
        "artifactLocation": location(of: file),
        "replacements": .array(
          edits.sorted { $0.range < $1.range }.map { edit in
            [
              "deletedRegion": region(edit.range, &tables),
              "insertedContent": ["text": .string(edit.replacement)],
            ]
          }
        ),
      ]
    }
    return ["description": Self.text(fix.title), "artifactChanges": .array(changes)]
  }

  private func location(of file: SourceFile) -> JSONValue {
    ["uri": .string(PortablePath(file.path, root: root).uri)]
  }

  /// Code hosts want a region even of a file as a whole: the empty one at its start.
  private func region(_ range: SourceRange, _ tables: inout LineTables) -> JSONValue {
    let extent = tables.extent(of: range)
    return [
      "startLine": .integer(extent?.start.line ?? 1),
      "startColumn": .integer(extent?.start.column ?? 1),
      "endLine": .integer(extent?.end.line ?? 1),
      "endColumn": .integer(extent?.end.column ?? 1),
    ]
  }

  private func place(_ range: SourceRange, _ tables: inout LineTables) -> JSONValue {
    ["artifactLocation": location(of: range.file), "region": region(range, &tables)]
  }

  /// Plain text, in which brackets before a parenthesis would be a link.
  private static func text(_ text: String) -> JSONValue {
    let shown = visible(text, keepingLines: true)
    let escaped = shown.unicodeScalars.reduce(into: "") { escaped, scalar in
      if "\\[]".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return ["text": .string(shown.contains("](") ? escaped : shown)]
  }
}
