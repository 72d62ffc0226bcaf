import Arguments
import Diagnostics
import ItemBank

/// `banklint check`: holds banks and profiles against the rules.
enum CheckCommand {
  static let paths = Parameter.operands(
    .path("PATH"),
    help: "Folders of banks or profiles, files in them, or folders that hold such folders; without"
      + " any, Banks and Profiles of the current folder; '-' reads a file from standard input"
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
  static let inputName = Parameter.option(
    "stdin-filename",
    .path("PATH"),
    help: "Names standard input: it takes the place of this file, in the bank around it"
  )
  static let deny = Parameter.repeatableOption(
    "deny",
    .choice("KIND", of: Settings.Denial.self),
    help: "Fails on these findings too"
  )
  static let maxWarnings = Parameter.option(
    "max-warnings",
    .wholeNumber("N", in: 0...1_000_000),
    help: "Fails on more warnings than these"
  )
  static let exitZero = Parameter.flag("exit-zero", help: "Never fails, whatever is found")
  static let statistics = Parameter.flag(
    "statistics",
    help: "Shows how often each rule is broken instead of the findings"
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
      "The settings for a bank are in the nearest banklint.yaml: in its folder or in one around it,"
        + " up to the top of the repository. The command line wins over them.",
      "An editor checks what is not saved yet with '-' and --stdin-filename; findings in other files"
        + " are not shown then. Without a name, standard input is checked alone: topics, the exam's"
        + " rules for item types and links to other files are not.",
      "Fixes are made in the files of banks, never in those of profiles, and until none is left."
        + " A safe fix leaves every item as it was meant; with --unsafe-fixes those are made as well"
        + " that an author has to look at. A file that is a link is not written.",
      "A baseline keeps what is known: findings in it are not reported, whatever line they move to,"
        + " and entries whose findings are gone are. Errors that make files unusable are never known.",
    ],
    parameters: [
      paths, RuleOptions.select, RuleOptions.ignore, RuleOptions.preview, SettingsOptions.settings,
      SettingsOptions.isolated, format, output, statistics, deny, maxWarnings, exitZero, inputName,
      color,
    ] + FixRun.parameters + BaselineRun.parameters,
    exclusions: [
      [FixRun.fix, FixRun.diff, BaselineRun.write, BaselineRun.prune]
    ],
    examples: [
      .init("banklint check Banks/aif-c01", "Checks one bank"),
      .init("banklint --deny warnings", "Checks everything here, as CI does"),
      .init(
        "banklint --output sarif=findings.sarif --output junit=findings.xml",
        "Shows the findings and keeps them for a code host and a build server"
      ),
      .init(
        "banklint check - --stdin-filename Banks/aif-c01/1.1.yaml",
        "Checks standard input in the place of a file, as editors do"
      ),
      .init("banklint --fix Banks", "Mends what can be mended safely, and shows what is left"),
    ],
    isDefault: true
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    let run = try CheckRun(invocation, catalog)
    defer { Keepsake.keep(run) }
    if let status = try run.fixes.showDifferences() { return status }
    if let status = try run.baseline.update(with: run.subjects) { return status }
    let diagnostics = run.diagnostics
    let summary = run.summary(of: diagnostics)
    let totals = run.totals(of: diagnostics)
    let failing: Severity = run.deniesWarnings ? .warning : .error
    func text(_ format: CheckFormat, _ style: Style) -> String {
      run.text(of: diagnostics, as: format, style, failing: failing)
    }
    if invocation[statistics] {
      try FindingCounts(of: diagnostics).show(invocation[format], summary)
    } else {
      let shown = invocation[format] ?? .usual
      try Console.show(text(shown, invocation[color].colors(.output) ? .colored : .plain))
      if shown.isForPeople {
        try Console.show(totals + "\n")
      } else {
        Console.remark(totals)
      }
    }
    for output in invocation[output] {
      let end = output.format.isForPeople ? totals + "\n" : ""
      try OutputFile(path: output.path).write(text(output.format, .plain) + end)
    }
    if let path = GitHubActions.summaryPath {
      let table = MarkdownRenderer().text(for: diagnostics)
      try OutputFile(path: path).append("\(table)\n\(totals)\n")
    }
    return run.fails(summary) ? 1 : 0
  }
}
