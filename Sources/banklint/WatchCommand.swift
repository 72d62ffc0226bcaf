import Arguments
import Diagnostics
import Glibc
import ItemBank

/// `banklint watch`: checks again whenever a file is saved.
enum WatchCommand {
  /// The formats that are for people.
  enum Format: String, CaseIterable, Sendable {
    case full, concise, grouped

    var checkFormat: CheckFormat {
      switch self {
      case .full: .full
      case .concise: .concise
      case .grouped: .grouped
      }
    }
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
  static let command = Command(
    "watch",
    summary: "Checks again whenever a file is saved",
    discussion: [
      "Checks like 'banklint check' and again each time that a file of a bank, of its profile or"
        + " syllabus, or of the settings is saved, made, moved or deleted. A terminal is cleared"
        + " before each result; elsewhere an empty line stands between them.",
      "What cannot be read meanwhile is said, and watching goes on; it ends with Ctrl-C, or when"
        + " nothing is left of what a path names. Changes that another machine makes to a network"
        + " folder are not seen.",
    ],
    parameters: [
      paths, RuleOptions.select, RuleOptions.ignore, RuleOptions.preview, SettingsOptions.settings,
      SettingsOptions.isolated, BaselineRun.baseline, format, CheckCommand.color,
    ],
    examples: [
      .init("banklint watch Banks/aif-c01", "Shows what is wrong while you write"),
      .init("banklint watch --ignore todo-text", "Leaves out what is still to be written"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    guard !invocation[paths].contains("-") else { throw Stop("standard input cannot be watched") }
    // There is no other way to end it, so this is one that ends it well.
    _ = signal(SIGINT) { _ in _exit(0) }
    let watch = try FolderWatch()
    try clear()
    try show(check(invocation, catalog, watch), invocation)
    while true {
      try watch.waitForChange()
      do throws(Stop) {
        let run = try check(invocation, catalog, watch)
        if !Console.isTerminal { try Console.show("\n") }
        try clear()
        try show(run, invocation)
      } catch {
        let named = try CheckRun.paths(invocation[paths])
        guard named.allSatisfy({ FileSystem.kind(of: $0) != .nothing }) else { throw error }
        try clear()
        Console.remark(error.message)
      }
    }
  }

  /// Checks until nothing that was read had gone unwatched.
  private static func check(
    _ invocation: Invocation,
    _ catalog: Catalog,
    _ watch: FolderWatch
  ) throws(Stop) -> CheckRun {
    for path in try CheckRun.paths(invocation[paths]) { _ = try watch.watch(path) }
    var run = try CheckRun(watching: invocation, catalog)
    while try watch.watch(run) { run = try CheckRun(watching: invocation, catalog) }
    return run
  }

  private static func show(_ run: CheckRun, _ invocation: Invocation) throws(Stop) {
    let diagnostics = run.diagnostics
    let style: Style = invocation[CheckCommand.color].colors(.output) ? .colored : .plain
    let text = run.text(of: diagnostics, as: invocation[format].checkFormat, style)
    try Console.show(text + run.totals(of: diagnostics) + "\n")
  }

  private static func clear() throws(Stop) {
    if Console.isTerminal { try Console.show("\u{1B}[H\u{1B}[2J") }
  }
}

extension FolderWatch {
  /// Watches all that a check has read, and where settings for it may yet come to lie; returns
  /// whether any of it was not watched before.
  fileprivate func watch(_ run: CheckRun) throws(Stop) -> Bool {
    var isNew = false
    for folder in run.folders where try watch(folder) { isNew = true }
    for folder in run.settingsFolders where try watch(folder, for: LoadedSettings.fileName) {
      isNew = true
    }
    for path in run.furtherFiles {
      let (folder, name) = splitPath(path)
      if try watch(folder, for: name) { isNew = true }
    }
    return isNew
  }
}
