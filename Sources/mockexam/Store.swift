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
  ///
  /// - Parameters:
  ///   - invocation: The command line.
  ///   - toSit: Whether an attempt is going to be sat: then the store is looked through first.
  ///   - creating: Whether a store that is missing is created.
  /// - Returns: The store.
  /// - Throws: What keeps it from being used.
  static func open(
    _ invocation: Invocation,
    toSit: Bool = false,
    creating: Bool = false
  ) throws(Stop) -> AttemptLog {
    let path = try pathToUse(invocation)
    do throws(AttemptLogError) {
      let log = try AttemptLog(path: path, creates: creating)
      if toSit { try log.checkIntegrity() }
      return log
    } catch {
      throw stop(error)
    }
  }

  /// The file that a command line names, or the usual one.
  static func pathToUse(_ invocation: Invocation) throws(Stop) -> String {
    guard let path = invocation[path] ?? usualPath() else {
      throw .couldNotRun("neither XDG_DATA_HOME nor HOME is set; name the store with --store PATH")
    }
    return path
  }

  /// What a command says and how it ends where the store fails it.
  static func stop(_ error: AttemptLogError) -> Stop {
    switch error {
    case .missing, .beingSat, .noSuchAttempt, .finished, .unreadable: .refused("\(error)")
    default: .couldNotRun(message(of: error))
    }
  }

  /// What is wrong and a way on, in the words of command lines.
  static func message(of error: AttemptLogError) -> String {
    switch error {
    case .corrupt(let path, _):
      let words = path == usualPath() ? "" : " --store \(path)"
      return "\(error) with '--store PATH'; 'mockexam recover\(words)' saves what can be read"
    case _ where error.isCuredByAnotherFile: return "\(error) with '--store PATH'"
    default: return "\(error)"
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
      throw stop(error)
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
    try attempt(attemptID(name, in: log, thatHasEnded: hasEnded, kinds: kinds), in: log)
  }

  /// Reads an attempt.
  static func attempt(_ id: Attempt.ID, in log: AttemptLog) throws(Stop) -> Attempt {
    do throws(AttemptLogError) {
      return try log.attempt(id)
    } catch {
      throw stop(error)
    }
  }

  /// The number that a word stands for, or of the last attempt that has ended, or that has not;
  /// the last one is of one of some kinds.
  static func attemptID(
    _ name: String,
    in log: AttemptLog,
    thatHasEnded hasEnded: Bool,
    kinds: [Attempt.Kind] = Attempt.Kind.allCases
  ) throws(Stop) -> Attempt.ID {
    if let id = Int(name), id > 0 { return id }
    guard name == "last" else {
      throw .couldNotRun("'\(name)' is neither the number of an attempt nor 'last'")
    }
    do throws(AttemptLogError) {
      let last = try log.attempts().first {
        $0.isFinished == hasEnded && kinds.contains($0.kind)
      }
      if let last { return last.id }
    } catch {
      throw stop(error)
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
