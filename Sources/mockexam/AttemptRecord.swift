import AttemptLog

/// The attempt that a sitting is recorded as: one of the store, or one that comes into it together
/// with its first event, so that the disk is waited for once.
///
/// It is in hold all the time, and no other process goes on with it.
final class AttemptRecord {
  /// The number of the attempt.
  let id: Attempt.ID
  private let log: AttemptLog
  private let hold: AttemptHold
  /// Stores the attempt under its number, if it is not there yet.
  private var begin: ((AttemptLog, Attempt.ID) throws(AttemptLogError) -> Void)?

  /// An attempt that `begin` stores when something happens in it.
  init(
    in log: AttemptLog,
    begin: @escaping (AttemptLog, Attempt.ID) throws(AttemptLogError) -> Void
  ) throws(Stop) {
    (self.log, self.begin) = (log, begin)
    do throws(AttemptLogError) {
      (id, hold) = try log.reserve()
    } catch {
      throw Store.stop(error)
    }
  }

  /// An attempt of the store.
  init(of id: Attempt.ID, in log: AttemptLog) throws(Stop) {
    (self.log, self.id) = (log, id)
    do throws(AttemptLogError) {
      hold = try log.hold(id)
    } catch {
      throw Store.stop(error)
    }
  }

  /// Whether the store has the attempt.
  var isStored: Bool { begin == nil }

  /// Changes the attempt in the store.
  func change(
    _ change: (AttemptLog, Attempt.ID) throws(AttemptLogError) -> Void
  ) throws(AttemptLogError) {
    guard let begin else { return try change(log, id) }
    try log.together { () throws(AttemptLogError) in
      try begin(log, id)
      try change(log, id)
    }
    self.begin = nil
  }

  /// Stores the attempt, if nothing has happened in it so far.
  func keep() throws(Stop) {
    do throws(AttemptLogError) {
      if !isStored { try change { _, _ in } }
    } catch {
      throw Store.stop(error)
    }
  }
}
