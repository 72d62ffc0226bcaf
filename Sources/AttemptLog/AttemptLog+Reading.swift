import Assessment
import FoundationEssentials

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
    for row in rows { summaries.append(try summary(of: row)) }
    return summaries
  }

  /// Reads one attempt with its exam and its events.
  ///
  /// - Throws: That there is none, that it does not make sense, or what keeps the store from
  ///   being read.
  public func attempt(_ id: Attempt.ID) throws(AttemptLogError) -> Attempt {
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
    guard case .text(let version) = row[12], case .integer(let format) = row[13],
      case .text(let text) = row[14]
    else { throw unreadable(id, "it is not complete") }
    let snapshot = try snapshot(text, format: format, of: id)
    return Attempt(
      summary: try summary(of: row),
      version: version,
      exam: snapshot.exam,
      allowance: snapshot.allowance,
      events: try events(of: id)
    )
  }

  private func snapshot(
    _ text: String,
    format: Int,
    of id: Attempt.ID
  ) throws(AttemptLogError) -> Snapshot {
    guard format == Snapshot.format else {
      throw unreadable(id, "its exam has format \(format), this program knows \(Snapshot.format)")
    }
    guard let snapshot = try? JSONDecoder().decode(Snapshot.self, from: Data(text.utf8)) else {
      throw unreadable(id, "its exam does not make sense")
    }
    if let flaw = snapshot.exam.flaw { throw unreadable(id, flaw) }
    return snapshot
  }

  private func events(of id: Attempt.ID) throws(AttemptLogError) -> [Attempt.Event] {
    let rows = try database.run(
      """
      SELECT elapsed, recorded_at, event, boot, uptime
      FROM events WHERE attempt = ? ORDER BY number
      """,
      .integer(id)
    )
    let decoder = JSONDecoder()
    var events: [Attempt.Event] = []
    for row in rows {
      guard let event = event(of: row, decoder) else {
        throw unreadable(id, "its event \(events.count + 1) does not make sense")
      }
      events.append(event)
    }
    return events
  }

  /// Reads an event without its numbers; nothing where it does not make sense.
  func event(of row: [Database.Value], _ decoder: JSONDecoder = JSONDecoder()) -> Attempt.Event? {
    guard case .integer(let elapsed) = row[0], case .text(let moment) = row[1],
      case .text(let text) = row[2], elapsed >= 0,
      let notation = try? decoder.decode(EventNotation.self, from: Data(text.utf8))
    else { return nil }
    return Attempt.Event(
      event: notation.event,
      elapsed: .nanoseconds(elapsed),
      recordedAt: moment,
      uptime: uptime(of: row)
    )
  }

  private func uptime(of row: [Database.Value]) -> Uptime? {
    guard case .text(let boot) = row[3], case .integer(let nanoseconds) = row[4], nanoseconds >= 0
    else { return nil }
    return Uptime(boot: boot, elapsed: .nanoseconds(nanoseconds))
  }

  private func summary(of row: [Database.Value]) throws(AttemptLogError) -> AttemptSummary {
    guard case .integer(let id) = row[0], case .text(let profile) = row[1],
      case .text(let title) = row[2], case .text(let begunAt) = row[3]
    else { throw .corrupt(path: database.path, reason: "an attempt has no number or no name") }
    guard case .text(let kind) = row[10], let kind = Attempt.Kind(rawValue: kind) else {
      throw unreadable(id, "it is neither an exam nor practice")
    }
    var elapsed = Duration.zero
    if case .integer(let nanoseconds) = row[11] { elapsed = .nanoseconds(nanoseconds) }
    return AttemptSummary(
      id: id,
      kind: kind,
      profile: profile,
      title: title,
      begunAt: begunAt,
      elapsed: elapsed,
      result: try result(in: row[4...9], of: id)
    )
  }

  private func result(
    in columns: ArraySlice<Database.Value>,
    of id: Attempt.ID
  ) throws(AttemptLogError) -> AttemptSummary.Result? {
    if columns.allSatisfy({ $0 == .null }) { return nil }
    guard case .text(let finishedAt) = columns[4],
      case .text(let ending) = columns[5], let ending = Session.Ending(rawValue: ending),
      case .text(let outcome) = columns[6], let outcome = Outcome(rawValue: outcome),
      case .text(let points) = columns[7], let points = Fraction(stored: points),
      case .text(let possible) = columns[8], let possible = Fraction(stored: possible),
      case .integer(let scaled) = columns[9]
    else { throw unreadable(id, "its result does not make sense") }
    return AttemptSummary.Result(
      finishedAt: finishedAt,
      ending: ending,
      outcome: outcome,
      raw: RawScore(points: points, of: possible),
      scaled: scaled
    )
  }

  private func unreadable(_ id: Attempt.ID, _ reason: String) -> AttemptLogError {
    .unreadable(path: database.path, id, reason: reason)
  }
}

extension Attempt {
  /// A moment in seconds since 1970; nothing where it is none.
  static func seconds(of moment: Timestamp) -> Int? {
    guard let date = try? Date(moment, strategy: .iso8601) else { return nil }
    return Int(date.timeIntervalSince1970)
  }
}
