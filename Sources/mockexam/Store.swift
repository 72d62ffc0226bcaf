import Arguments
import AttemptLog
import ItemBank

/// Where attempts are kept.
enum Store {
  static let path = Parameter.option(
    "store",
    .file("PATH"),
    help: "Where attempts are kept, instead of attempts.sqlite in $XDG_DATA_HOME/mockexam"
  )

  /// Opens the store that a command line names, or the usual one.
  static func open(_ invocation: Invocation) throws(Stop) -> AttemptLog {
    guard let path = invocation[path] ?? usualPath() else {
      throw .couldNotRun("neither XDG_DATA_HOME nor HOME is set; name the store with --store PATH")
    }
    do throws(AttemptLogError) {
      return try AttemptLog(path: path)
    } catch {
      throw .couldNotRun("\(error)")
    }
  }

  /// Finds an attempt by its number, or the last one.
  static func attempt(_ name: String, in log: AttemptLog) throws(Stop) -> Attempt {
    guard name == "last" || Int(name) != nil else {
      throw .refused("'\(name)' is not the number of an attempt")
    }
    do throws(AttemptLogError) {
      let latest = name == "last" ? try log.latest() : nil
      if let id = Int(name) ?? latest { return try log.attempt(id) }
    } catch {
      throw .refused("\(error)")
    }
    throw .refused("there is no attempt yet")
  }

  private static func usualPath() -> String? {
    if let folder = FileSystem.environment("XDG_DATA_HOME"), folder.hasPrefix("/") {
      return folder + "/mockexam/attempts.sqlite"
    }
    guard let home = FileSystem.environment("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/share/mockexam/attempts.sqlite"
  }
}
