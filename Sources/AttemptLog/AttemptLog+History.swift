public import Assessment
import Dispatch
import Synchronization

extension AttemptLog {
  /// Reads what a candidate has met of an exam's items, in exams and in practice.
  ///
  /// Attempts at derived exams count with those at the exam they are derived from, since they draw
  /// from the same banks.
  ///
  /// - Parameter profile: The exam.
  /// - Returns: The history, and why attempts are left out that cannot be read.
  /// - Throws: What keeps the store from being read.
  public func history(
    for profile: ExamProfile
  ) throws(AttemptLogError) -> (history: History, unreadable: [AttemptLogError]) {
    // The last ancestor is the exam that all of a family are derived from.
    let rows = try database.run(
      """
      SELECT id FROM attempts
      WHERE ifnull(json_extract(snapshot, '$.exam.profile.ancestors[#-1]'), profile) = ?
      ORDER BY id
      """,
      .text(profile.ancestors.last ?? profile.id)
    )
    var encounters: [Encounter] = []
    var unreadable: [AttemptLogError] = []
    let ids = rows.compactMap { row -> Attempt.ID? in
      if case .integer(let id)? = row.first { id } else { nil }
    }
    for start in stride(from: 0, to: ids.count, by: Self.batch) {
      var stored: [StoredAttempt] = []
      for id in ids[start..<min(start + Self.batch, ids.count)] {
        stored.append(try self.stored(id))
      }
      for outcome in StoredAttempt.encounters(in: stored) {
        do {
          encounters += try outcome.get()
        } catch {
          guard case .unreadable = error else { throw error }
          unreadable.append(error)
        }
      }
    }
    return (History(encounters), unreadable)
  }

  /// How many attempts are in memory at a time.
  private static let batch = 32
}

extension StoredAttempt {
  /// What attempts had, in their order; several processors read them, as that takes the most time.
  fileprivate static func encounters(
    in attempts: [StoredAttempt]
  ) -> [Result<[Encounter], AttemptLogError>] {
    guard attempts.count > 1 else { return attempts.map { $0.outcome } }
    let outcomes = Mutex(
      [Result<[Encounter], AttemptLogError>?](repeating: nil, count: attempts.count)
    )
    DispatchQueue.concurrentPerform(iterations: attempts.count) { number in
      let outcome = attempts[number].outcome
      outcomes.withLock { $0[number] = outcome }
    }
    return outcomes.withLock { $0.compactMap(\.self) }
  }

  private var outcome: Result<[Encounter], AttemptLogError> {
    Result { () throws(AttemptLogError) in try encounters() }
  }

  private func encounters() throws(AttemptLogError) -> [Encounter] {
    let attempt = try attempt()
    guard let session = try? attempt.session() else {
      throw .unreadable(path: path, id, reason: "its events are of another exam")
    }
    guard let moments = attempt.moments else {
      throw .unreadable(path: path, id, reason: "its times do not make sense")
    }
    return session.encounters(
      in: attempt.id,
      isPractice: attempt.summary.kind == .practice,
      moments: moments
    )
  }
}
