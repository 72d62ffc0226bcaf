import Arguments
import Diagnostics
import ItemBank
import Linting

/// The options that choose the settings.
enum SettingsOptions {
  static let settings = Parameter.option(
    "settings",
    .path("FILE"),
    help: "Heeds the settings in this file instead of the nearest banklint.yaml"
  )
  static let isolated = Parameter.flag("isolated", help: "Heeds no settings but the command line")

  /// The settings for what is in a folder; none where there is no file of them.
  static func load(_ invocation: Invocation, for folder: String) throws(Stop) -> LoadedSettings? {
    guard !invocation[isolated] else {
      guard invocation[settings] == nil else {
        throw Stop("--isolated and --settings exclude each other")
      }
      return nil
    }
    guard let path = invocation[settings] ?? LoadedSettings.path(for: folder) else { return nil }
    do throws(FileError) {
      return read(try FileSystem.source(at: path))
    } catch {
      throw Stop("\(error)")
    }
  }

  /// Reads settings from their text.
  static func read(_ source: SourceFile) -> LoadedSettings {
    LoadedSettings(
      from: source,
      rules: Rule.all.map(\.id.name),
      mandatory: Rule.mandatoryNames
    )
  }

  /// Whether a path is that of settings.
  static func isFile(_ path: String) -> Bool {
    path == LoadedSettings.fileName || path.hasSuffix("/" + LoadedSettings.fileName)
  }

  /// The settings of a command that measures a bank; shows their mistakes and returns nothing if
  /// there are any.
  static func sound(_ invocation: Invocation, for folder: String) throws(Stop) -> Settings? {
    guard let loaded = try load(invocation, for: folder) else { return Settings() }
    guard !loaded.diagnostics.isEmpty else { return loaded.settings }
    Console.showMistakes(loaded.diagnostics)
    Console.remark("the settings in '\(loaded.path)' have errors; --isolated does without them")
    return nil
  }
}
