public import Assessment
import FoundationEssentials

/// The journal of all attempts, in one file: what `append` has returned from survives a crash of
/// the program and of the machine.
///
/// The file is a SQLite database in the mode of a rollback journal, which leaves one file that can
/// be copied, and of synchronization `EXTRA`, without which a power failure could bring the
/// journal's name back and undo the last event. While the store is open the journal's file stays
/// and only its header is wiped after each event, which spares the disk two changes of the folder;
/// it goes when the store is closed. Statements wait up to two seconds for another
/// program. Events of one attempt come from whoever has it in hold; see ``hold(_:)``.
public final class AttemptLog {
  let database: Database
  private let encoder = JSONEncoder()

  /// Opens a store, or creates it with its folder.
  ///
  /// What cannot be written can still be read, an older version too: that one is read from a copy
  /// in memory.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - creates: Whether a file that is missing is created; whoever only reads has no use for an
  ///     empty store under a misspelt name.
  /// - Throws: Anything that keeps the file from being a store of our version.
  public init(path: String, creates: Bool = true) throws(AttemptLogError) {
    if creates {
      try StoreFolder.create(for: path)
    } else if !StoreFolder.hasFile(at: path) {
      throw .missing(path: path)
    }
    let file = try Database(path: path, creates: creates)
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do throws(AttemptLogError) {
      try file.run("PRAGMA foreign_keys = ON")
      try file.run("PRAGMA synchronous = EXTRA")
      try file.run("PRAGMA journal_mode = PERSIST")
      try Migrations.apply(to: file)
      database = file
    } catch .readOnly(path) where !creates {
      database = try Database(copying: file)
      try Migrations.apply(to: database)
    } catch .foreign(path) where Wreckage.isFound(in: path) {
      throw .corrupt(path: path, reason: "its first page is not that of a store")
    }
  }

  deinit { _ = try? database.run("PRAGMA journal_mode = DELETE") }

  /// Looks for damage in the whole store, before more is written into it.
  ///
  /// - Throws: What is damaged.
  public func checkIntegrity() throws(AttemptLogError) {
    guard case .text(let report)? = try database.run("PRAGMA quick_check(1)").first?.first,
      report != "ok"
    else { return }
    let lines = report.split(separator: "\n").filter { !$0.hasPrefix("***") }
    throw .corrupt(path: database.path, reason: String(lines.first ?? "no reason given"))
  }

  /// Makes changes that are stored together: all of them or none, and the disk is waited for once.
  ///
  /// - Parameter changes: Begins an attempt, appends to it, finishes it.
  /// - Throws: What `changes` throws, or what keeps the store from being written.
  public func together(
    _ changes: () throws(AttemptLogError) -> Void
  ) throws(AttemptLogError) {
    try database.transaction(changes)
  }

  /// Stores a new attempt with what it is going to show.
  ///
  /// - Parameters:
  ///   - exam: What is sat.
  ///   - kind: What the attempt is at.
  ///   - allowance: The extra time that was granted.
  ///   - moment: The time on the wall.
  ///   - version: The version of the program.
  ///   - id: The number, if one was reserved; otherwise it is the next.
  /// - Returns: The number to append events to.
  /// - Throws: What keeps the store from being written.
  public func begin(
    _ exam: Exam,
    kind: Attempt.Kind = .exam,
    allowance: TimeAllowance = .standard,
    at moment: Timestamp,
    version: String,
    as id: Attempt.ID? = nil
  ) throws(AttemptLogError) -> Attempt.ID {
    try database.run(
      """
      INSERT INTO attempts (id, kind, profile, title, begun_at, version, snapshot_format, snapshot)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      id.map { .integer($0) } ?? .null,
      .text(kind.rawValue),
      .text(exam.profile.id),
      .text(exam.profile.title),
      .text(moment),
      .text(version),
      .integer(Snapshot.format),
      .text(Snapshot(exam: exam, allowance: allowance).text)
    )
    return database.lastInsertedKey
  }

  /// Stores an event for good.
  ///
  /// - Parameters:
  ///   - event: An event that the session accepted.
  ///   - elapsed: The session's time, whole nanoseconds from zero up, so that a replay is exact.
  ///   - moment: The time on the wall.
  ///   - uptime: The time of the machine, where it is known.
  ///   - id: The attempt.
  /// - Throws: What keeps the store from being written, also that the attempt is finished.
  public func append(
    _ event: SessionEvent,
    at elapsed: Duration,
    recordedAt moment: Timestamp,
    uptime: Uptime? = nil,
    to id: Attempt.ID
  ) throws(AttemptLogError) {
    guard let nanoseconds = elapsed.wholeNanoseconds else {
      preconditionFailure("a session's time is counted in nanoseconds from zero up")
    }
    try database.run(
      """
      INSERT INTO events (attempt, number, elapsed, recorded_at, event, boot, uptime)
      SELECT id, (SELECT ifnull(max(number) + 1, 0) FROM events WHERE attempt = ?1), ?2, ?3, ?4,
        ?5, ?6
      FROM attempts WHERE id = ?1 AND finished_at IS NULL
      """,
      .integer(id),
      .integer(nanoseconds),
      .text(moment),
      .text(try json(EventNotation(event))),
      uptime.map { .text($0.boot) } ?? .null,
      uptime?.elapsed.wholeNanoseconds.map { .integer($0) } ?? .null
    )
    try checkChange(of: id)
  }

  /// Stores how an attempt ended; from then on nothing can be added to it.
  ///
  /// - Parameters:
  ///   - id: The attempt.
  ///   - ending: What ended it.
  ///   - report: What it is worth; lists show a few numbers of it.
  ///   - moment: The time on the wall.
  /// - Throws: What keeps the store from being written, also that the attempt is finished.
  public func finish(
    _ id: Attempt.ID,
    ending: Session.Ending,
    report: ScoreReport,
    at moment: Timestamp
  ) throws(AttemptLogError) {
    try database.run(
      """
      UPDATE attempts SET finished_at = ?2, ending = ?3, outcome = ?4, points = ?5,
        points_of = ?6, scaled = ?7
      WHERE id = ?1 AND finished_at IS NULL
      """,
      .integer(id),
      .text(moment),
      .text(ending.rawValue),
      .text(report.outcome.rawValue),
      .text(report.raw.points.stored),
      .text(report.raw.of.stored),
      .integer(report.scaled.score)
    )
    try checkChange(of: id)
  }

  private func checkChange(of id: Attempt.ID) throws(AttemptLogError) {
    guard database.changes == 0 else { return }
    let rows = try database.run("SELECT id FROM attempts WHERE id = ?", .integer(id))
    throw rows.isEmpty
      ? .noSuchAttempt(path: database.path, id) : .finished(path: database.path, id)
  }

  private func json(_ value: some Encodable) throws(AttemptLogError) -> String {
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw .failed(path: database.path, reason: "the exam cannot be written as JSON")
    }
  }
}

extension Duration {
  /// The nanoseconds, where that is exact and not below zero.
  var wholeNanoseconds: Int? {
    let (nanoseconds, rest) = attoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    return rest == 0 && nanoseconds >= 0 ? Int(exactly: nanoseconds) : nil
  }
}
