import Arguments
import Diagnostics
import ItemBank
import Typesetting

/// `banklint check`: holds banks and profiles against the rules.
enum CheckCommand {
  enum Format: String, CaseIterable, Sendable {
    case full, concise, json
  }

  static let paths = Parameter.operands(
    .path("PATH"),
    help: "Folders of banks or profiles, or folders that hold such folders; without any, Banks and"
      + " Profiles of the current folder"
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
    parameters: [paths, format, deny, color],
    examples: [
      .init("banklint check Banks/aif-c01", "Checks one bank"),
      .init("banklint --deny warnings", "Checks everything here, as CI does"),
    ],
    isDefault: true
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    var subjects: [Subject] = []
    for path in try Self.targets(invocation[paths]) {
      subjects.append(try Subject(at: path, catalog))
    }
    let diagnostics = subjects.flatMap(\.diagnostics).inSourceOrder()
    let summary = Summary(
      errors: diagnostics.count(of: .error),
      warnings: diagnostics.count(of: .warning),
      files: subjects.reduce(0) { $0 + $1.fileCount },
      items: subjects.reduce(0) { $0 + $1.itemCount }
    )
    switch invocation[format] {
    case .full:
      let isColoured = invocation[color].isColoured
      Console.show(SnippetRenderer(style: isColoured ? .colored : .plain).text(for: diagnostics))
      Console.show(summary.text + "\n")
    case .concise:
      Console.show(ConciseRenderer().text(for: diagnostics))
      Console.show(summary.text + "\n")
    case .json:
      Console.show(JSONRenderer().text(for: diagnostics))
      Console.remark(summary.text)
    }
    let deniesWarnings = invocation[deny].contains("warnings")
    return diagnostics.contains { $0.severity == .error || deniesWarnings } ? 1 : 0
  }

  /// The folders to check: what was named, and below a folder that is neither a bank nor a profile
  /// whatever is one.
  private static func targets(_ paths: [String]) throws(Stop) -> [String] {
    let named = paths.isEmpty ? ["Banks", "Profiles"].filter(isFolder) : paths
    guard !named.isEmpty else {
      throw Stop("there is no folder 'Banks' and no folder 'Profiles' here; name what to check")
    }
    var targets: [String] = []
    for path in named {
      guard FileSystem.kind(of: path) != .nothing else {
        let meant =
          nearestSpelling(to: path, among: commandNames).map { "; did you mean 'banklint \($0)'?" }
          ?? ""
        throw Stop("'\(path)' does not exist\(meant)")
      }
      guard isFolder(path), !isSubject(path) else {
        targets.append(path)
        continue
      }
      let below = try names(in: path).map { path + "/" + $0 }.filter(isSubject)
      guard !below.isEmpty else {
        throw Stop("'\(path)' holds no bank and no profile: no bank.yaml, no profile.yaml")
      }
      targets += below
    }
    return targets
  }

  /// A misspelt command is taken for a path, because this command is the default.
  private static let commandNames = ["check", "coverage", "outline", "completions", "manual"]

  private static func isFolder(_ path: String) -> Bool { FileSystem.kind(of: path) == .folder }

  private static func isSubject(_ path: String) -> Bool {
    ["bank.yaml", "profile.yaml"].contains { FileSystem.kind(of: path + "/" + $0) != .nothing }
  }

  private static func names(in folder: String) throws(Stop) -> [String] {
    do throws(FileError) {
      return try FileSystem.names(in: folder)
    } catch {
      throw Stop("\(error)")
    }
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
