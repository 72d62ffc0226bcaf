import Glibc

/// The right to go on with an attempt, which one process has at a time.
///
/// It is a lock of the kernel on one byte of a file beside the store, so it ends with the process,
/// however that ends: nothing is left behind that could keep a candidate out. Reading needs no
/// hold.
public final class AttemptHold {
  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Takes an attempt in hold.
  static func take(
    _ id: Attempt.ID,
    of database: Database
  ) throws(AttemptLogError) -> AttemptHold {
    try take(from: id, count: 1, besides: database.file, path: database.path)
  }

  /// Takes all attempts of a store in hold, those that nobody has begun yet included; the file is
  /// that of the store by its full name, the path what messages call it.
  static func takeAll(besides file: String, path: String) throws(AttemptLogError) -> AttemptHold {
    // A length of 0 is all that follows.
    try take(from: 1, count: 0, besides: file, path: path)
  }

  private static func take(
    from id: Attempt.ID,
    count: Int,
    besides file: String,
    path: String
  ) throws(AttemptLogError) -> AttemptHold {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let descriptor = unsafe open(file + "-sitting", flags, 0o600)
    guard descriptor >= 0 else { throw failure(errno, at: path) }
    let hold = AttemptHold(descriptor: descriptor)
    var request = flock()
    request.l_type = Int16(F_WRLCK)
    request.l_whence = Int16(SEEK_SET)
    request.l_start = off_t(id)
    request.l_len = off_t(count)
    guard unsafe fcntl(descriptor, F_SETLK, &request) != 0 else { return hold }
    let cause = errno
    guard cause == EACCES || cause == EAGAIN else { throw failure(cause, at: path) }
    throw hold.beingSat(request, path: path)
  }

  /// Who has an attempt in hold, where the system tells.
  private func beingSat(_ request: flock, path: String) -> AttemptLogError {
    var request = request
    let first = Attempt.ID(request.l_start)
    guard unsafe fcntl(descriptor, F_GETLK, &request) == 0,
      request.l_type != F_UNLCK, request.l_pid > 0
    else { return .beingSat(path: path, first, process: nil) }
    let id = max(first, Attempt.ID(request.l_start))
    return .beingSat(path: path, id, process: Int(request.l_pid))
  }

  private static func failure(_ cause: Int32, at path: String) -> AttemptLogError {
    if StoreFolder.meansFull(cause) { return .full(path: path) }
    if cause == EROFS || cause == EACCES || cause == EPERM { return .readOnly(path: path) }
    return .failed(path: path, reason: StoreFolder.reason(cause) ?? "no reason given")
  }
}

extension AttemptLog {
  /// Takes an attempt in hold until what is returned is given up, or the process ends.
  ///
  /// What is read of the attempt before it is in hold may be outdated. A process does not keep
  /// itself out.
  ///
  /// - Throws: That another process has it, or what keeps the store from being written.
  public func hold(_ id: Attempt.ID) throws(AttemptLogError) -> AttemptHold {
    try AttemptHold.take(id, of: database)
  }

  /// Takes the number of an attempt in hold that is going to begin, so that it can be stored together
  /// with its first event.
  ///
  /// - Throws: What keeps the store from being written.
  public func reserve() throws(AttemptLogError) -> (id: Attempt.ID, hold: AttemptHold) {
    try checkWritable()
    let rows = try database.run("SELECT max(seq) FROM sqlite_sequence WHERE name = 'attempts'")
    var last = 0
    if case .integer(let number)? = rows.first?.first { last = max(number, 0) }
    var obstacle = AttemptLogError.failed(path: database.path, reason: "it has no number left")
    // A few may be about to begin; whoever recovers the store has every number in hold.
    for _ in 0..<100 where last < Attempt.ID.max {
      last += 1
      do throws(AttemptLogError) {
        let hold = try hold(last)
        // Whoever had the number before may have stored his attempt meanwhile.
        let rows = try database.run("SELECT id FROM attempts WHERE id = ?", .integer(last))
        if rows.isEmpty { return (last, hold) }
      } catch {
        guard case .beingSat = error else { throw error }
        obstacle = error
      }
    }
    throw obstacle
  }

  /// Throws if nothing can be written; changes nothing, and does not wait for the disk.
  private func checkWritable() throws(AttemptLogError) {
    try database.run("UPDATE attempts SET version = version WHERE id = 0")
  }
}
