import Arguments
import Diagnostics
import ItemBank

/// `banklint check`: holds banks and profiles against the rules.
enum CheckCommand {
  static let paths = Parameter.operands(
    .path("PATH"),
    help: "Folders of banks or profiles, files in them, or folders that hold such folders; without"
      + " any, Banks and Profiles of the current folder"
  )
  static let format = Parameter.option(
    "format",
    short: "f",
    .choice("FORMAT", of: CheckFormat.self),
    help: "How findings are shown; when left out, github inside GitHub Actions and full elsewhere"
  )
  static let output = Parameter.repeatableOption(
    "output",
    short: "o",
    ValueSyntax<CheckOutput>(
      "FORMAT=FILE",
      expectation: "a format and a file, such as sarif=findings.sarif",
      parse: CheckOutput.init
    ),
    help: "Writes the findings to a file as well, in a format of its own"
  )
  static let deny = Parameter.repeatableOption(
    "deny",
    .choice("KIND", among: ["warnings"]),
    help: "Fails on these findings too"
  )
  static let color = Parameter.option(
    "color",
    .choice("WHEN", of: ColorChoice.self),
    default: .auto,
    help: "When findings are coloured; NO_COLOR is heeded"
  )
  static let command = Command(
    "check",
    summary: "Holds banks and profiles against the rules",
    discussion: [
      "Every mistake is reported with its place; one mistake does not hide another. The profile that"
        + " a bank names is looked for beside the bank and on the search path.",
      "The formats full, concise and grouped are for people; json, jsonl, github, gitlab, sarif,"
        + " junit, checkstyle and rdjson are for other programs, and with one of them the totals go"
        + " to standard error. Inside GitHub Actions a table of the findings goes to the summary of"
        + " the step. SOURCE_DATE_EPOCH sets the time that junit reports.",
      "Fixes are made in the files of banks, never in those of profiles, and until none is left."
        + " A safe fix leaves every item as it was meant; with --unsafe-fixes those are made as well"
        + " that an author has to look at. A file that is a link is not written.",
    ],
    parameters: [
      paths, RuleOptions.select, RuleOptions.ignore, RuleOptions.preview, format, output, deny,
      color,
    ] + FixRun.parameters,
    exclusions: [[FixRun.fix, FixRun.diff]],
    examples: [
      .init("banklint check Banks/aif-c01", "Checks one bank"),
      .init("banklint --deny warnings", "Checks everything here, as CI does"),
      .init(
        "banklint --output sarif=findings.sarif --output junit=findings.xml",
        "Shows the findings and keeps them for a code host and a build server"
      ),
      .init("banklint --fix Banks", "Mends what can be mended safely, and shows what is left"),
    ],
    isDefault: true
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    let rules = try RuleOptions.rules(invocation)
    var subjects: [Subject] = []
    var fixes = FixRun(invocation)
    for folder in try folders(invocation[paths]) {
      subjects.append(try fixes.subject(in: folder, catalog, rules))
    }
    if let status = try fixes.showDifferences() { return status }
    let diagnostics = subjects.flatMap(\.diagnostics).inSourceOrder()
    let summary = Summary(
      errors: diagnostics.count(of: .error),
      warnings: diagnostics.count(of: .warning),
      files: Set(subjects.flatMap(\.paths)).count,
      items: subjects.reduce(0) { $0 + $1.itemCount }
    )
    let totals = summary.text + fixes.totals(of: diagnostics)
    let deniesWarnings = invocation[deny].contains("warnings")
    func text(_ format: CheckFormat, _ style: Style) -> String {
      format.renderer(of: subjects, style: style, failing: deniesWarnings ? .warning : .error)
        .text(for: diagnostics)
    }
    let shown = invocation[format] ?? .usual
    try Console.show(text(shown, invocation[color].isColoured ? .colored : .plain))
    if shown.isForPeople {
      try Console.show(totals + "\n")
    } else {
      Console.remark(totals)
    }
    for output in invocation[output] {
      let end = output.format.isForPeople ? totals + "\n" : ""
      try OutputFile(path: output.path).write(text(output.format, .plain) + end)
    }
    if let path = GitHubActions.summaryPath {
      let table = MarkdownRenderer().text(for: diagnostics)
      try OutputFile(path: path).append("\(table)\n\(totals)\n")
    }
    return diagnostics.contains { $0.severity == .error || deniesWarnings } ? 1 : 0
  }

  /// The folders to check, each once.
  private static func folders(_ paths: [String]) throws(Stop) -> [String] {
    let named =
      paths.isEmpty
      ? ["Banks", "Profiles"].filter { FileSystem.kind(of: $0) == .folder } : paths
    guard !named.isEmpty else {
      throw Stop("there is no folder 'Banks' and no folder 'Profiles' here; name what to check")
    }
    var folders: [String] = []
    for path in named {
      for folder in try Subject.folders(at: path) where !folders.contains(folder) {
        folders.append(folder)
      }
    }
    return folders
  }
}

/// When output is coloured.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never

  var isColoured: Bool {
    switch self {
    case .auto: Console.wantsColour
    case .always: true
    case .never: false
    }
  }
}
