import Assessment
import FoundationEssentials
import TestSupport
import Testing

@testable import AttemptLog

@Suite struct `Opening a store` {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("attempts.sqlite")
  }

  @Test func `the first use creates the folder for its owner alone`() throws {
    let path = folder.file("new/folder/attempts.sqlite")
    #expect(try AttemptLog(path: path).attempts() == [])
    for name in ["new", "new/folder"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.file(name))
      #expect(attributes[.posixPermissions] as? Int == 0o700)
    }
  }

  @Test func `an empty file becomes a store and stays one`() throws {
    try Data().write(to: URL(filePath: path))
    #expect(try AttemptLog(path: path).begin(exam(), at: "T", version: "1") == 1)
    #expect(try AttemptLog(path: path).latest() == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
  }

  @Test func `a name with a meaning to SQLite is the name of a file`() throws {
    #expect(throws: AttemptLogError.unusable(path: "", reason: "its name is empty")) {
      try AttemptLog(path: "")
    }
    let strange = folder.file("file:memory?mode=memory")
    _ = try AttemptLog(path: strange)
    #expect(FileManager.default.fileExists(atPath: strange))
  }

  @Test func `a store of a newer version is refused and left alone`() throws {
    let log = try AttemptLog(path: path)
    let ours = Migrations.steps.count
    try log.database.run("PRAGMA user_version = 99")
    let before = try Data(contentsOf: URL(filePath: path))
    let error = #expect(throws: AttemptLogError.newer(path: path, version: 99, ours: ours)) {
      try AttemptLog(path: path)
    }
    #expect(
      error?.description
        == "attempts in '\(path)' have version 99, this program knows \(ours);"
        + " use a newer program, or choose another file"
    )
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test(
    arguments: [
      "CREATE TABLE recipes (name TEXT)", "PRAGMA user_version = 1", "PRAGMA application_id = 7",
      "PRAGMA application_id = 0x4D4F434B",
    ] as [StaticString]
  )
  func `a database of another program is refused and left alone`(statement: StaticString) throws {
    try Database(path: path).run(statement)
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: AttemptLogError.foreign(path: path)) { try AttemptLog(path: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `a file that is no database is refused and left alone`() throws {
    let text = Data(String(repeating: "These are my notes.\n", count: 100).utf8)
    try text.write(to: URL(filePath: path))
    #expect(throws: AttemptLogError.foreign(path: path)) { try AttemptLog(path: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == text)
  }

  @Test func `a damaged store is told apart`() throws {
    var log: AttemptLog? = try AttemptLog(path: path)
    _ = try log?.begin(exam(), at: "T", version: "1")
    log = nil
    var bytes = try Data(contentsOf: URL(filePath: path))
    for index in 4096..<bytes.count { bytes[index] = 0xA5 }
    try bytes.write(to: URL(filePath: path))
    let error = #expect(throws: AttemptLogError.self) { try AttemptLog(path: path).attempts() }
    guard case .corrupt(path, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `damage in what nobody reads now is found before more is written`() throws {
    var log: AttemptLog? = try AttemptLog(path: path)
    try log?.checkIntegrity()
    for _ in 1...3 {
      let id = try log?.begin(exam(), at: "T", version: "1") ?? 0
      for (event, time) in everyEvent {
        try log?.append(event, at: time, recordedAt: "T", to: id)
      }
    }
    log = nil
    // The pages of events lie behind those of the schema and the attempts.
    var bytes = try Data(contentsOf: URL(filePath: path))
    let last = bytes.count - 4096
    for index in last..<bytes.count { bytes[index] = 0xA5 }
    try bytes.write(to: URL(filePath: path))
    let error = #expect(throws: AttemptLogError.self) {
      try AttemptLog(path: path).checkIntegrity()
    }
    guard case .corrupt(path, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
  }

  @Test func `a store cut short is damaged`() throws {
    var log: AttemptLog? = try AttemptLog(path: path)
    for _ in 1...3 { _ = try log?.begin(exam(), at: "T", version: "1") }
    log = nil
    let bytes = try Data(contentsOf: URL(filePath: path))
    try bytes.prefix(bytes.count - 4096).write(to: URL(filePath: path))
    #expect(throws: AttemptLogError.self) { try AttemptLog(path: path).checkIntegrity() }
  }

  @Test func `whoever only reads creates nothing`() throws {
    for name in ["attempts.sqlite", "no/such/folder/attempts.sqlite"] {
      let path = folder.file(name)
      #expect(throws: AttemptLogError.missing(path: path)) {
        try AttemptLog(path: path, creates: false)
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    _ = try AttemptLog(path: path)
    #expect(try AttemptLog(path: path, creates: false).attempts() == [])
  }

  @Test func `a copy in memory has it all and leaves the file alone`() throws {
    let log = try AttemptLog(path: path)
    let id = try log.begin(exam(), at: "T", version: "1")
    let before = try Data(contentsOf: URL(filePath: path))
    let copy = try Database(copying: log.database)
    #expect(copy.path == path)
    try copy.run("UPDATE attempts SET title = 'another'")
    #expect(try copy.run("SELECT id, title FROM attempts") == [[.integer(id), .text("another")]])
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `a store of the first version is brought to ours with all it has`() throws {
    let database = try Database(path: path)
    for statement in Migrations.steps[0] { try database.run(statement) }
    try database.run(
      """
      INSERT INTO attempts (profile, title, begun_at, version, snapshot_format, snapshot)
      VALUES ('small', 'A small exam', 'T', '1', 1, '{}')
      """
    )
    try database.run("INSERT INTO events VALUES (1, 0, 0, 'T', '\"begin\"')")
    let log = try AttemptLog(path: path)
    #expect(try log.attempts().map(\.id) == [1])
    #expect(
      try log.database.run("SELECT event, boot, uptime FROM events")
        == [[.text("\"begin\""), .null, .null]]
    )
  }

  @Test func `a store without its tables is damaged`() throws {
    try AttemptLog(path: path).database.run("DROP TABLE events")
    let log = try AttemptLog(path: path)
    let id = try log.begin(exam(), at: "T", version: "1")
    #expect(throws: AttemptLogError.corrupt(path: path, reason: "no such table: events")) {
      try log.append(.begin, at: .zero, recordedAt: "T", to: id)
    }
  }

  @Test func `a folder in the file's place and a file in the folder's place are named`() throws {
    try Data().write(to: URL(filePath: folder.file("file")))
    let below = folder.file("file/attempts.sqlite")
    #expect(
      throws: AttemptLogError.unusable(
        path: below,
        reason: "no folder '\(folder.file("file"))' (it is a file)"
      )
    ) { try AttemptLog(path: below) }
    let error = #expect(throws: AttemptLogError.self) { try AttemptLog(path: folder.path) }
    guard case .unusable(folder.path, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a full disk is said, and what was stored stays`() throws {
    let log = try AttemptLog(path: path)
    let id = try log.begin(exam(), at: "T", version: "1")
    try log.append(.begin, at: .zero, recordedAt: "T", to: id)
    try log.database.run("PRAGMA max_page_count = 1")
    let long = String(repeating: "x", count: 100_000)
    #expect(throws: AttemptLogError.full(path: path)) {
      try log.append(.visit(1), at: .zero, recordedAt: long, to: id)
    }
    #expect(try log.attempt(id).events.map(\.event) == [.begin])
    #expect(try AttemptLog(path: path).attempt(id).events.map(\.event) == [.begin])
  }

  @Test func `a store that can only be read is read, and nothing more`() throws {
    let log = try AttemptLog(path: path)
    let id = try log.begin(exam(), at: "T", version: "1")
    try log.database.run("PRAGMA query_only = ON")
    #expect(try log.latest() == id)
    #expect(throws: AttemptLogError.readOnly(path: path)) {
      try log.append(.begin, at: .zero, recordedAt: "T", to: id)
    }
  }

  @Test func `a store that another program holds is waited for and then given up`() throws {
    let other = try AttemptLog(path: path)
    let log = try AttemptLog(path: path)
    try log.database.run("PRAGMA busy_timeout = 1")
    try other.database.transaction { () throws(AttemptLogError) in
      #expect(throws: AttemptLogError.locked(path: path)) {
        try log.begin(exam(), at: "T", version: "1")
      }
    }
    #expect(try log.begin(exam(), at: "T", version: "1") == 1)
  }

  @Test func `a transaction that fails changes nothing`() throws {
    let database = try Database(path: path)
    try database.run("CREATE TABLE numbers (number INTEGER)")
    #expect(throws: AttemptLogError.locked(path: path)) {
      try database.transaction { () throws(AttemptLogError) in
        try database.run("INSERT INTO numbers VALUES (?)", .integer(.min))
        throw .locked(path: path)
      }
    }
    #expect(try database.run("SELECT * FROM numbers") == [])
  }
}
