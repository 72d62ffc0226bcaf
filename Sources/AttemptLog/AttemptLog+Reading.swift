import Assessment

extension AttemptLog {
  /// The number of the attempt that was begun last, if there is any.
  ///
  /// - Throws: What keeps the store from being read.
  public func latest() throws(AttemptLogError) -> Attempt.ID? {
    let rows = try database.run("SELECT id FROM attempts ORDER BY id DESC LIMIT 1")
    guard case .integer(let id)? = rows.first?.first else { return nil }
    return id
  }

  /// Lists all attempts, the newest first.
  ///
  /// - Throws: What keeps the store from being read.
  public func attempts() throws(AttemptLogError) -> [AttemptSummary] {
    let rows = try database.run(
      """
      SELECT id, profile, title, begun_at, finished_at, ending, outcome, points, points_of, scaled,
        kind, (SELECT max(elapsed) FROM events WHERE attempt = attempts.id)
      FROM attempts ORDER BY id DESC
      """
    )
    var summaries: [AttemptSummary] = []
    for row in rows { summaries.append(try AttemptSummary(row: row, path: database.path)) }
    return summaries
  }

  /// Reads one attempt with its exam and its events.
  ///
  /// - Throws: That there is none, that it does not make sense, or what keeps the store from
  ///   being read.
  public func attempt(_ id: Attempt.ID) throws(AttemptLogError) -> Attempt {
    try stored(id).attempt()
  }

  /// The rows of one attempt.
  func stored(_ id: Attempt.ID) throws(AttemptLogError) -> StoredAttempt {
    let rows = try database.run(
      """
      SELECT id, profile, title, begun_at, finished_at, ending, outcome, points, points_of, scaled,
        kind, (SELECT max(elapsed) FROM events WHERE attempt = attempts.id),
        version, snapshot_format, snapshot
      FROM attempts WHERE id = ?
      """,
      .integer(id)
    )
    guard let row = rows.first else { throw .noSuchAttempt(path: database.path, id) }
    let events = try database.run(
      """
      SELECT elapsed, recorded_at, event, boot, uptime
      FROM events WHERE attempt = ? ORDER BY number
      """,
      .integer(id)
    )
    return StoredAttempt(path: database.path, id: id, row: row, events: events)
  }
}
