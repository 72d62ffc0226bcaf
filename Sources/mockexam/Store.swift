import Arguments
import Assessment
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

  /// What a command line needs to find the same store again.
  static func words(_ invocation: Invocation) -> String {
    invocation[path].map { " --store \($0)" } ?? ""
  }

  /// Reads what the candidate has met of an exam's items so far; attempts that cannot be read are
  /// left out, and that is said.
  static func history(for profile: ExamProfile, in log: AttemptLog) throws(Stop) -> History {
    do throws(AttemptLogError) {
      let (history, unreadable) = try log.history(for: profile)
      for error in unreadable { Console.remark("\(error)") }
      return history
    } catch {
      throw .couldNotRun("\(error)")
    }
  }

  /// Finds an attempt by its number, or the last one that has ended, or that has not;
  /// the last one is of one of some kinds.
  static func attempt(
    _ name: String,
    in log: AttemptLog,
    thatHasEnded hasEnded: Bool,
    kinds: [Attempt.Kind] = Attempt.Kind.allCases
  ) throws(Stop) -> Attempt {
    guard name == "last" || Int(name) != nil else {
      throw .couldNotRun("'\(name)' is neither the number of an attempt nor 'last'")
    }
    do throws(AttemptLogError) {
      if let id = Int(name) { return try log.attempt(id) }
      let last = try log.attempts().first {
        $0.isFinished == hasEnded && kinds.contains($0.kind)
      }
      if let last { return try log.attempt(last.id) }
    } catch {
      throw .refused("\(error)")
    }
    throw .refused(hasEnded ? "no attempt has ended yet" : "no attempt is left to go on with")
  }

  private static func usualPath() -> String? {
    if let folder = FileSystem.environment("XDG_DATA_HOME"), folder.hasPrefix("/") {
      return folder + "/mockexam/attempts.sqlite"
    }
    guard let home = FileSystem.environment("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/share/mockexam/attempts.sqlite"
  }
}
