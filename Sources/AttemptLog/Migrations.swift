/// How a store becomes one of our version: numbered steps, never changed once published.
enum Migrations {
  /// Marks a SQLite file as a store of attempts: the bytes `MOCK`.
  static let applicationID = 0x4D4F_434B

  /// The steps; step *n* makes version *n* of the version before it.
  static let steps: [[StaticString]] = [
    [
      // `snapshot` is the exam in JSON; a reader that does not know its format must not guess.
      // The columns from `finished_at` on are filled together when the attempt ends.
      """
      CREATE TABLE attempts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        profile TEXT NOT NULL,
        title TEXT NOT NULL,
        begun_at TEXT NOT NULL,
        version TEXT NOT NULL,
        snapshot_format INTEGER NOT NULL,
        snapshot TEXT NOT NULL,
        finished_at TEXT,
        ending TEXT,
        outcome TEXT,
        points TEXT,
        points_of TEXT,
        scaled INTEGER
      ) STRICT
      """,
      // `elapsed` is in nanoseconds of the session's time.
      """
      CREATE TABLE events (
        attempt INTEGER NOT NULL REFERENCES attempts,
        number INTEGER NOT NULL,
        elapsed INTEGER NOT NULL,
        recorded_at TEXT NOT NULL,
        event TEXT NOT NULL,
        PRIMARY KEY (attempt, number)
      ) STRICT, WITHOUT ROWID
      """,
      "PRAGMA application_id = 0x4D4F434B",
      "PRAGMA user_version = 1",
    ],
    [
      // The machine's own time: the name of its boot and the nanoseconds since then.
      "ALTER TABLE events ADD COLUMN boot TEXT",
      "ALTER TABLE events ADD COLUMN uptime INTEGER",
      "PRAGMA user_version = 2",
    ],
    [
      // An exam, or practice; all attempts before were exams.
      "ALTER TABLE attempts ADD COLUMN kind TEXT NOT NULL DEFAULT 'exam'",
      "PRAGMA user_version = 3",
    ],
  ]

  /// Brings a database to our version, or refuses one that is newer or something else.
  static func apply(to database: Database) throws(AttemptLogError) {
    guard try version(of: database) < steps.count else { return }
    try database.transaction { () throws(AttemptLogError) in
      // Another program may have been here between the look and the lock.
      for step in steps[(try version(of: database))...] {
        for statement in step { try database.run(statement) }
      }
    }
  }

  private static func version(of database: Database) throws(AttemptLogError) -> Int {
    let mark = try number(from: "PRAGMA application_id", in: database)
    let version = try number(from: "PRAGMA user_version", in: database)
    let objects = try number(from: "SELECT count(*) FROM sqlite_schema", in: database)
    if mark == 0 && version == 0 && objects == 0 { return 0 }
    guard mark == applicationID, version > 0 else { throw .foreign(path: database.path) }
    guard version <= steps.count else {
      throw .newer(path: database.path, version: version, ours: steps.count)
    }
    return version
  }

  private static func number(
    from statement: StaticString,
    in database: Database
  ) throws(AttemptLogError) -> Int {
    guard case .integer(let number)? = try database.run(statement).first?.first else { return 0 }
    return number
  }
}
