public import Assessment

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
    for case .integer(let id)? in rows.map(\.first) {
      do {
        encounters += try self.encounters(in: try attempt(id))
      } catch {
        guard case .unreadable = error else { throw error }
        unreadable.append(error)
      }
    }
    return (History(encounters), unreadable)
  }

  private func encounters(in attempt: Attempt) throws(AttemptLogError) -> [Encounter] {
    guard let session = try? attempt.session() else {
      throw .unreadable(path: database.path, attempt.id, reason: "its events are of another exam")
    }
    guard let moments = attempt.moments else {
      throw .unreadable(path: database.path, attempt.id, reason: "its times do not make sense")
    }
    return session.encounters(
      in: attempt.id,
      isPractice: attempt.summary.kind == .practice,
      moments: moments
    )
  }
}
