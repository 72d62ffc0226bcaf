import Assessment

extension AttemptLog {
  /// Saves what can be read of a damaged store into a new one, which takes its place; the damaged
  /// one is kept beside it under a name of its own.
  ///
  /// Nothing is overwritten, and nothing is changed where no attempt can be saved. An attempt needs
  /// its exam and its events in an unbroken row from the first one on; it is saved up to the first
  /// event that is missing or that its session refuses. Numbers stay as they were, and numbers of
  /// attempts that are lost are not given again.
  ///
  /// - Parameter path: The file.
  /// - Returns: What became of each attempt; nothing where the store is sound.
  /// - Throws: That somebody sits an attempt, that the file is no store, or what keeps it from being
  ///   read or a new one from being written.
  public static func recover(path: String) throws(AttemptLogError) -> Recovery? {
    guard StoreFolder.hasFile(at: path) else { throw .missing(path: path) }
    let file = FileExchange(path: path)
    let hold = try AttemptHold.takeAll(besides: file.real, path: path)
    defer { withExtendedLifetime(hold) {} }
    guard let damage = try damage(of: path) else { return nil }
    let wreckage = Wreckage(of: try file.bytes())
    let new = file.freeName(".recovering")
    do throws(AttemptLogError) {
      var recovery = try save(wreckage, damage: damage, into: new)
      guard recovery.savedCount > 0 else {
        file.remove(new)
        return recovery
      }
      recovery.damagedFile = try file.replace(by: new, keepingOldAs: file.freeName(".damaged"))
      return recovery
    } catch {
      file.remove(new)
      throw error
    }
  }

  /// What is wrong with a store, in one phrase; nothing where it is sound.
  private static func damage(of path: String) throws(AttemptLogError) -> String? {
    do throws(AttemptLogError) {
      let log = try AttemptLog(path: path, creates: false)
      try log.checkIntegrity()
      _ = try log.attempts()
      return nil
    } catch .corrupt(_, let reason) {
      return reason
    } catch .unreadable {
      // The store is sound, and what it has of that attempt would be the same in a new one.
      return nil
    }
  }

  private static func save(
    _ wreckage: Wreckage,
    damage: String,
    into path: String
  ) throws(AttemptLogError) -> Recovery {
    let log = try AttemptLog(path: path)
    var entries: [Recovery.Entry] = []
    try log.database.transaction { () throws(AttemptLogError) in
      for id in wreckage.numbers {
        entries.append(Recovery.Entry(id: id, fate: try log.save(id, of: wreckage)))
      }
      // Otherwise the next attempt would have the number of one that is lost.
      if let last = wreckage.numbers.last {
        try log.database.run("DELETE FROM sqlite_sequence WHERE name = 'attempts'")
        try log.database.run(
          "INSERT INTO sqlite_sequence (name, seq) VALUES ('attempts', ?)",
          .integer(last)
        )
      }
    }
    return Recovery(
      damage: damage,
      entries: entries,
      isLastKnown: wreckage.lastNumber != nil
    )
  }

  /// Saves one attempt as far as it makes sense.
  private func save(
    _ id: Attempt.ID,
    of wreckage: Wreckage
  ) throws(AttemptLogError) -> Recovery.Fate {
    let events = wreckage.events[id] ?? [:]
    guard let rows = wreckage.attempts[id] else {
      return .lost(
        events.isEmpty
          ? "nothing of it can be read"
          : "its exam cannot be read, and its \(events.count) events mean nothing without"
      )
    }
    var reason = ""
    for row in rows {
      try insert(row, as: id)
      do throws(AttemptLogError) {
        _ = try attempt(id)
        return try save(events, of: id)
      } catch .unreadable(_, _, let flaw) {
        reason = flaw
        try database.run("DELETE FROM attempts WHERE id = ?", .integer(id))
      }
    }
    return .lost(reason)
  }

  private func insert(_ row: [Database.Value], as id: Attempt.ID) throws(AttemptLogError) {
    try database.run(
      """
      INSERT INTO attempts (id, profile, title, begun_at, version, snapshot_format, snapshot,
        finished_at, ending, outcome, points, points_of, scaled, kind)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [.integer(id)] + row
    )
  }

  /// Saves the events that follow each other without a gap and that the session accepts.
  private func save(
    _ events: [Int: [Database.Value]],
    of id: Attempt.ID
  ) throws(AttemptLogError) -> Recovery.Fate {
    let head = try attempt(id)
    var session = Session(exam: head.exam, allowance: head.allowance)
    var number = 0
    while let row = events[number], let event = Attempt.Event(row: row),
      (try? session.apply(event.event, at: event.elapsed)) != nil
    {
      try database.run(
        """
        INSERT INTO events (attempt, number, elapsed, recorded_at, event, boot, uptime)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [.integer(id), .integer(number)] + row
      )
      number += 1
    }
    var losses: [Recovery.Loss] = []
    let rest = events.count - number
    if rest > 0 { losses.append(.events(found: rest)) }
    if let result = head.summary.result {
      losses += try self.losses(of: result, session, id, hasLostEvents: rest > 0)
    }
    return .saved(try attempt(id), losses: losses)
  }

  /// What is lost of a result, which is worth nothing without the events that led to it.
  private func losses(
    of result: AttemptSummary.Result,
    _ session: Session,
    _ id: Attempt.ID,
    hasLostEvents: Bool
  ) throws(AttemptLogError) -> [Recovery.Loss] {
    guard case .ended = session.phase else {
      try database.run(
        """
        UPDATE attempts SET finished_at = NULL, ending = NULL, outcome = NULL, points = NULL,
          points_of = NULL, scaled = NULL
        WHERE id = ?
        """,
        .integer(id)
      )
      return (hasLostEvents ? [] : [.events(found: 0)]) + [.result(result)]
    }
    let raw = ScoreReport(of: session.exam, responses: session.responses).raw
    return raw == result.raw ? [] : [.score(raw)]
  }
}
