import CSQLite

/// One connection to a SQLite file: statements with parameters go in, rows come out.
@safe final class Database {
  let path: String
  private let connection: OpaquePointer

  /// Opens a file; a file in use is waited for up to two seconds at every statement.
  ///
  /// A file that cannot be written is opened to be read. One that is missing is created only where
  /// that is asked for.
  init(path: String, creates: Bool = true) throws(AttemptLogError) {
    guard !path.isEmpty else { throw .unusable(path: path, reason: "its name is empty") }
    // SQLite has names with a meaning of their own, such as `:memory:`: none has a slash.
    let name = path.utf8.first == UInt8(ascii: "/") ? path : "./" + path
    var handle: OpaquePointer?
    let creation = creates ? SQLITE_OPEN_CREATE : 0
    let flags = SQLITE_OPEN_READWRITE | creation | SQLITE_OPEN_EXRESCODE
    let code = unsafe sqlite3_open_v2(name, &handle, flags, nil)
    guard let opened = unsafe handle else { throw .failed(path: path, reason: "out of memory") }
    self.path = path
    unsafe connection = opened
    guard code == SQLITE_OK else { throw failure(code) }
    unsafe sqlite3_busy_timeout(connection, 2000)
  }

  /// Copies a database into memory, where it can be changed and nothing is kept.
  init(copying original: Database) throws(AttemptLogError) {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE
    let code = unsafe sqlite3_open_v2(":memory:", &handle, flags, nil)
    path = original.path
    guard let opened = unsafe handle else { throw .failed(path: path, reason: "out of memory") }
    unsafe connection = opened
    guard code == SQLITE_OK,
      let backup = unsafe sqlite3_backup_init(opened, "main", original.connection, "main")
    else { throw failure(unsafe sqlite3_errcode(opened)) }
    unsafe sqlite3_backup_step(backup, -1)
    let outcome = unsafe sqlite3_backup_finish(backup)
    guard outcome == SQLITE_OK else { throw failure(outcome) }
  }

  deinit { unsafe sqlite3_close_v2(connection) }

  /// The file by its full name, links followed, so that it is the same for everybody who has it
  /// open.
  var file: String {
    let name = unsafe sqlite3_db_filename(connection, "main")
    return unsafe name.map { unsafe String(cString: $0) } ?? path
  }

  /// What a column can hold, of the kinds that our tables use.
  enum Value: Hashable {
    case null
    case integer(Int)
    case text(String)
  }

  /// Runs one statement and returns its rows.
  ///
  /// A statement is a literal, so that no value can ever become part of it.
  @discardableResult
  func run(_ statement: StaticString, _ values: Value...) throws(AttemptLogError) -> [[Value]] {
    try run(statement, values)
  }

  /// Runs one statement with a list of values, and returns its rows.
  @discardableResult
  func run(_ statement: StaticString, _ values: [Value]) throws(AttemptLogError) -> [[Value]] {
    let prepared = unsafe try prepare(statement)
    defer { unsafe sqlite3_finalize(prepared) }
    for (index, value) in values.enumerated() {
      let code = unsafe bind(value, to: prepared, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw failure(code) }
    }
    var rows: [[Value]] = []
    while true {
      switch unsafe sqlite3_step(prepared) {
      case SQLITE_ROW: unsafe rows.append(row(of: prepared))
      case SQLITE_DONE: return rows
      case let code: throw failure(code)
      }
    }
  }

  /// Runs statements as one: all of them take effect, or none.
  func transaction(_ body: () throws(AttemptLogError) -> Void) throws(AttemptLogError) {
    try run("BEGIN IMMEDIATE")
    do {
      try body()
      try run("COMMIT")
    } catch {
      _ = try? run("ROLLBACK")
      throw error
    }
  }

  /// The key of the row that was inserted last.
  var lastInsertedKey: Int { unsafe Int(sqlite3_last_insert_rowid(connection)) }

  /// The number of rows that the last statement changed.
  var changes: Int { unsafe Int(sqlite3_changes(connection)) }

  private func prepare(_ statement: StaticString) throws(AttemptLogError) -> OpaquePointer {
    var prepared: OpaquePointer?
    let code = statement.withUTF8Buffer { text in
      unsafe text.withMemoryRebound(to: CChar.self) { text in
        unsafe sqlite3_prepare_v2(connection, text.baseAddress, Int32(text.count), &prepared, nil)
      }
    }
    guard code == SQLITE_OK, let prepared = unsafe prepared else { throw failure(code) }
    return unsafe prepared
  }

  private func bind(_ value: Value, to prepared: OpaquePointer, at index: Int32) -> Int32 {
    switch value {
    case .null: return unsafe sqlite3_bind_null(prepared, index)
    case .integer(let number): return unsafe sqlite3_bind_int64(prepared, index, Int64(number))
    case .text(var text):
      // SQLITE_TRANSIENT, a cast that Swift does not import: SQLite copies the text.
      let copies = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      return text.withUTF8 { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) { bytes in
          unsafe sqlite3_bind_text64(
            prepared,
            index,
            bytes.baseAddress,
            UInt64(bytes.count),
            copies,
            UInt8(SQLITE_UTF8)
          )
        }
      }
    }
  }

  private func row(of prepared: OpaquePointer) -> [Value] {
    (0..<(unsafe sqlite3_column_count(prepared))).map { column in
      switch unsafe sqlite3_column_type(prepared, column) {
      case SQLITE_NULL: return .null
      case SQLITE_INTEGER: return unsafe .integer(Int(sqlite3_column_int64(prepared, column)))
      default:
        let start = unsafe sqlite3_column_text(prepared, column)
        let count = unsafe sqlite3_column_bytes(prepared, column)
        let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(count))
        return unsafe .text(String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  private func failure(_ code: Int32) -> AttemptLogError {
    let reason = unsafe String(cString: sqlite3_errmsg(connection))
    let cause = unsafe sqlite3_system_errno(connection)
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: return .locked(path: path)
    case SQLITE_FULL: return .full(path: path)
    case SQLITE_IOERR where StoreFolder.meansFull(cause): return .full(path: path)
    case SQLITE_READONLY, SQLITE_PERM: return .readOnly(path: path)
    case SQLITE_CANTOPEN:
      return .unusable(path: path, reason: StoreFolder.reason(cause) ?? reason)
    case SQLITE_NOTADB: return .foreign(path: path)
    // Our statements are literals: where one has an error, a table is not as we made it.
    case SQLITE_CORRUPT, SQLITE_ERROR: return .corrupt(path: path, reason: reason)
    default: return .failed(path: path, reason: reason)
    }
  }
}
