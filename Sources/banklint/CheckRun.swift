import Arguments
import Diagnostics
import ItemBank
import Linting

/// What a check found: subjects, each held against the rules that its settings ask for.
struct CheckRun {
  /// What was checked, in the order of the command line.
  private(set) var subjects: [Subject] = []
  /// The files of settings that were heeded, each once.
  private var settings: [LoadedSettings] = []
  /// What was fixed.
  private(set) var fixes: FixRun
  /// What is known.
  private(set) var baseline: BaselineRun
  /// The files that the command line names besides what is checked.
  private(set) var furtherFiles: [String] = []
  private let invocation: Invocation
  /// Whether standard input is all that findings are shown of.
  private var isOneFile = false

  init(_ invocation: Invocation, _ catalog: Catalog) throws(Stop) {
    self.invocation = invocation
    fixes = FixRun(invocation)
    baseline = try BaselineRun(invocation)
    let words = invocation[CheckCommand.paths]
    if words.contains("-") {
      guard words.count == 1 else {
        throw Stop("'-' stands for standard input, and nothing else is checked with it")
      }
      guard !fixes.isWanted, !baseline.isWriting else {
        throw Stop("standard input has no file that could be written")
      }
      try checkStandardInput(catalog)
    } else {
      guard invocation[CheckCommand.inputName] == nil else {
        throw Stop("--stdin-filename goes with '-', which stands for standard input")
      }
      try check(words, catalog)
    }
  }

  /// Checks what the paths of `banklint watch` lead to, and writes nothing.
  init(watching invocation: Invocation, _ catalog: Catalog) throws(Stop) {
    self.invocation = invocation
    fixes = FixRun()
    baseline = try BaselineRun(reading: invocation[BaselineRun.baseline])
    furtherFiles = [invocation[SettingsOptions.settings], invocation[BaselineRun.baseline]]
      .compactMap(\.self)
    try check(invocation[WatchCommand.paths], catalog)
  }

  private mutating func check(_ paths: [String], _ catalog: Catalog) throws(Stop) {
    for folder in try Self.folders(paths) {
      let rules = try rules(for: folder)
      subjects.append(try fixes.subject(in: folder, catalog, rules))
      baseline.heed(rules)
    }
  }

  /// What is shown, in the order of every output.
  var diagnostics: [Diagnostic] {
    let mistakes = isOneFile ? [] : settings.flatMap(\.diagnostics).map(\.withoutFix)
    return (mistakes + baseline.unknown(of: subjects, isOneFile: isOneFile)).inSourceOrder()
  }

  /// Whether warnings fail the check.
  var deniesWarnings: Bool {
    invocation[CheckCommand.deny].contains(.warnings)
      || settings.contains { $0.settings.denied.contains(.warnings) }
  }

  func summary(of diagnostics: [Diagnostic]) -> Summary {
    let settingsPaths = isOneFile ? [] : settings.map(\.path)
    return Summary(
      errors: diagnostics.count(of: .error),
      warnings: diagnostics.count(of: .warning),
      files: Set(subjects.flatMap(\.paths) + settingsPaths).count,
      items: subjects.reduce(0) { $0 + $1.itemCount },
      suppressed: Set(subjects.flatMap(\.suppressed)).count
    )
  }

  /// The findings in a format; `failing` are those that fail a check.
  func text(
    of diagnostics: [Diagnostic],
    as format: CheckFormat,
    _ style: Style,
    failing: Severity = .error
  ) -> String {
    format.renderer(of: subjects, style: style, failing: failing).text(for: diagnostics)
  }

  /// How many findings there are in what, how many are known, and how many could be mended.
  func totals(of diagnostics: [Diagnostic]) -> String {
    summary(of: diagnostics).text + baseline.totals(of: subjects) + fixes.totals(of: diagnostics)
  }

  /// Whether findings fail the check.
  func fails(_ summary: Summary) -> Bool {
    guard !invocation[CheckCommand.exitZero] else { return false }
    if summary.errors > 0 || deniesWarnings && summary.warnings > 0 { return true }
    return invocation[CheckCommand.maxWarnings].map { summary.warnings > $0 } ?? false
  }

  /// The rules for what is in a folder.
  private mutating func rules(for folder: String) throws(Stop) -> [Rule] {
    let loaded = try SettingsOptions.load(invocation, for: folder)
    if let loaded, !settings.contains(where: { FileSystem.isSame($0.path, loaded.path) }) {
      settings.append(loaded)
    }
    return try RuleOptions.rules(invocation, loaded?.settings ?? Settings())
  }

  /// Checks standard input alone or in the place of a file, and shows no other file's findings.
  private mutating func checkStandardInput(_ catalog: Catalog) throws(Stop) {
    let path = invocation[CheckCommand.inputName]
    let source: SourceFile
    do throws(FileError) {
      source = try FileSystem.standardInput(as: path ?? "<stdin>")
    } catch {
      throw Stop("\(error)")
    }
    guard let path else {
      isOneFile = true
      return subjects = [Subject(of: source, try rules(for: "."))]
    }
    if SettingsOptions.isFile(path) {
      return settings = [SettingsOptions.read(source)]
    }
    isOneFile = true
    let folder = try Subject.folder(around: path)
    let rules = try rules(for: folder)
    subjects = [try Subject(in: folder, catalog.replacing(source), rules, only: path)]
  }

  /// The paths that a command line names, or else those that it stands for.
  static func paths(_ words: [String]) throws(Stop) -> [String] {
    guard words.isEmpty else { return words }
    let usual = ["Banks", "Profiles"].filter { FileSystem.kind(of: $0) == .folder }
    guard !usual.isEmpty else {
      throw Stop("there is no folder 'Banks' and no folder 'Profiles' here; name what to check")
    }
    return usual
  }

  /// The folders to check, each once.
  private static func folders(_ words: [String]) throws(Stop) -> [String] {
    var folders: [String] = []
    for path in try paths(words) {
      for folder in try Subject.folders(at: path) where !folders.contains(folder) {
        folders.append(folder)
      }
    }
    return folders
  }
}
