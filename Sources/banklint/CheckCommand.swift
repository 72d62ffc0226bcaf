import Arguments
import Diagnostics
import ItemBank

/// `banklint check`: holds banks and profiles against the rules.
enum CheckCommand {
  enum Format: String, CaseIterable, Sendable {
    case full, concise, json
  }

  static let paths = Parameter.operands(
    .path("PATH"),
    help: "Folders of banks or profiles, files in them, or folders that hold such folders; without"
      + " any, Banks and Profiles of the current folder"
  )
  static let format = Parameter.option(
    "format",
    short: "f",
    .choice("FORMAT", of: Format.self),
    default: .full,
    help: "How findings are shown"
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
        + " a bank names is looked for beside the bank and on the search path."
    ],
    parameters: [paths, RuleOptions.select, RuleOptions.ignore, format, deny, color],
    examples: [
      .init("banklint check Banks/aif-c01", "Checks one bank"),
      .init("banklint --deny warnings", "Checks everything here, as CI does"),
    ],
    isDefault: true
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    let rules = try RuleOptions.rules(invocation)
    var subjects: [Subject] = []
    for folder in try folders(invocation[paths]) {
      subjects.append(try Subject(in: folder, catalog, rules))
    }
    let diagnostics = subjects.flatMap(\.diagnostics).inSourceOrder()
    let summary = Summary(
      errors: diagnostics.count(of: .error),
      warnings: diagnostics.count(of: .warning),
      files: Set(subjects.flatMap(\.paths)).count,
      items: subjects.reduce(0) { $0 + $1.itemCount }
    )
    switch invocation[format] {
    case .full:
      let isColoured = invocation[color].isColoured
      try Console.show(
        SnippetRenderer(style: isColoured ? .colored : .plain).text(for: diagnostics)
      )
      try Console.show(summary.text + "\n")
    case .concise:
      try Console.show(ConciseRenderer().text(for: diagnostics))
      try Console.show(summary.text + "\n")
    case .json:
      try Console.show(JSONRenderer().text(for: diagnostics))
      Console.remark(summary.text)
    }
    let deniesWarnings = invocation[deny].contains("warnings")
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
