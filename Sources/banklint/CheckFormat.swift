import Assessment
import Diagnostics
import ItemBank
import Linting

/// How findings are shown.
enum CheckFormat: String, CaseIterable, Sendable {
  case full, concise, grouped, json, jsonl, github, gitlab, sarif, junit, checkstyle, rdjson

  /// Whether people read it, with the totals below; otherwise nothing may be added.
  var isForPeople: Bool { [.full, .concise, .grouped].contains(self) }

  /// The form that is wanted when nobody asks for one.
  static var usual: CheckFormat { GitHubActions.isRunning ? .github : .full }

  /// Makes the renderer of findings about subjects.
  func renderer(of subjects: [Subject], style: Style, failing: Severity) -> any DiagnosticRenderer {
    let tool = Tool(name: "banklint", version: engineVersion)
    let root = FileSystem.environment("PWD") ?? ""
    switch self {
    case .full: return SnippetRenderer(style: style)
    case .concise: return ConciseRenderer(style: style)
    case .grouped: return GroupedRenderer(style: style)
    case .json: return JSONRenderer()
    case .jsonl: return JSONLinesRenderer()
    case .github: return GitHubRenderer(tool: tool, root: root)
    case .gitlab: return GitLabRenderer(root: root)
    case .sarif:
      return SARIFRenderer(
        tool: tool,
        rules: Rule.all.map(\.description),
        root: root,
        suppressed: subjects.flatMap(\.suppressed).inSourceOrder()
      )
    case .junit:
      let table = CaseTable(of: subjects)
      return JUnitRenderer(
        tool: tool,
        cases: table.cases,
        failing: failing,
        secondsSince1970: FileSystem.environment("SOURCE_DATE_EPOCH").flatMap { Int($0) } ?? 0,
        caseOf: table.name(of:)
      )
    case .checkstyle: return CheckstyleRenderer(tool: tool)
    case .rdjson: return RDJSONRenderer(tool: tool)
    }
  }
}

/// A format and the file that it goes to.
struct CheckOutput: Sendable {
  let format: CheckFormat
  let path: String

  /// Reads `FORMAT=FILE`.
  init?(_ word: String) {
    guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")),
      let format = CheckFormat(rawValue: String(word[..<equals]))
    else { return nil }
    path = String(word[word.utf8.index(after: equals)...])
    self.format = format
    guard !path.isEmpty, path != "-" else { return nil }
  }
}

/// What a step of GitHub Actions tells the programs in it.
enum GitHubActions {
  static var isRunning: Bool { FileSystem.environment("GITHUB_ACTIONS") == "true" }

  /// The file whose text becomes the step's part of the summary page.
  static var summaryPath: String? {
    guard isRunning, let path = FileSystem.environment("GITHUB_STEP_SUMMARY"), !path.isEmpty
    else { return nil }
    return path
  }
}

extension Rule {
  /// What code hosts show of the rule.
  fileprivate var description: RuleDescription {
    RuleDescription(
      id,
      severity: severity,
      summary: summary,
      help: explanation.sections.map(\.text).joined(separator: "\n\n"),
      precision: precision.rank
    )
  }
}

extension Rule.Precision {
  fileprivate var rank: RuleDescription.Precision {
    switch self {
    case .low: .low
    case .medium: .medium
    case .high: .high
    case .exact: .veryHigh
    }
  }
}
