/// Why the store of attempts could not do what was asked.
///
/// None of these ever leads to a new, empty store in place of the one that has the attempts.
public enum AttemptLogError: Error, Hashable, Sendable {
  /// There is no file of that name, and nobody wanted one to be created.
  case missing(path: String)
  /// The file or its folder cannot be created or opened.
  case unusable(path: String, reason: String)
  /// The store can be read and not written.
  case readOnly(path: String)
  /// Another program has held the store for longer than two seconds.
  case locked(path: String)
  /// There is no space left.
  case full(path: String)
  /// The file is not a store of attempts.
  case foreign(path: String)
  /// The file is a store of attempts and damaged.
  case corrupt(path: String, reason: String)
  /// The store was written by a newer program.
  case newer(path: String, version: Int, ours: Int)
  /// Another process sits the attempt; it has this number where the system tells.
  case beingSat(path: String, Attempt.ID, process: Int?)
  /// There is no attempt of that number.
  case noSuchAttempt(path: String, Attempt.ID)
  /// The attempt is finished, so that nothing can be added.
  case finished(path: String, Attempt.ID)
  /// What is stored of an attempt does not make sense.
  case unreadable(path: String, Attempt.ID, reason: String)
  /// The database failed in another way.
  case failed(path: String, reason: String)
}

extension AttemptLogError: CustomStringConvertible {
  /// What is wrong and a way on, in one phrase.
  public var description: String {
    switch self {
    case .missing(let path): "there are no attempts in '\(path)' yet"
    case .unusable(let path, let reason):
      "attempts cannot be kept in '\(path)': \(reason); choose another file"
    case .readOnly(let path):
      "attempts in '\(path)' can only be read; make the file and its folder writable,"
        + " or choose another file"
    case .locked(let path):
      "attempts in '\(path)' are in use by another program; close it and try again"
    case .full(let path):
      "no space is left for the attempts in '\(path)'; free some"
    case .foreign(let path):
      "'\(path)' is not a store of attempts; choose another file"
    case .corrupt(let path, let reason):
      "attempts in '\(path)' are damaged (\(reason)), and the file is left as it is;"
        + " restore a copy, or choose another file"
    case .newer(let path, let version, let ours):
      "attempts in '\(path)' have version \(version), this program knows \(ours);"
        + " use a newer program, or choose another file"
    case .beingSat(let path, let id, let process):
      "attempt \(id) in '\(path)' is being sat by \(process.map { "process \($0)" } ?? "another process");"
        + " go on there, or end it first"
    case .noSuchAttempt(let path, let id):
      "there is no attempt \(id) in '\(path)'; choose one that is listed"
    case .finished(let path, let id):
      "attempt \(id) in '\(path)' is finished; begin a new one"
    case .unreadable(let path, let id, let reason):
      "attempt \(id) in '\(path)' cannot be read: \(reason); the others are not affected"
    case .failed(let path, let reason):
      "attempts in '\(path)' cannot be used: \(reason); check the file and its disk"
    }
  }
}

extension AttemptLogError {
  /// Whether the advice in the description is to choose another file.
  public var isCuredByAnotherFile: Bool {
    switch self {
    case .unusable, .readOnly, .foreign, .corrupt, .newer: true
    case .missing, .locked, .full, .beingSat, .noSuchAttempt, .finished, .unreadable, .failed:
      false
    }
  }

  /// Whether the same may work in a moment, when somebody else has made room.
  public var isPassing: Bool {
    switch self {
    case .full, .locked: true
    case .missing, .unusable, .readOnly, .foreign, .corrupt, .newer, .beingSat, .noSuchAttempt,
      .finished, .unreadable, .failed:
      false
    }
  }
}
