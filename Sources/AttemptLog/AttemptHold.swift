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
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let descriptor = unsafe open(database.file + "-sitting", flags, 0o600)
    guard descriptor >= 0 else { throw failure(errno, at: database.path) }
    let hold = AttemptHold(descriptor: descriptor)
    guard !hold.set(id) else { return hold }
    let cause = errno
    guard cause == EACCES || cause == EAGAIN else { throw failure(cause, at: database.path) }
    throw .beingSat(path: database.path, id, process: hold.holder(of: id))
  }

  private func set(_ id: Attempt.ID) -> Bool {
    var request = request(for: id)
    return unsafe fcntl(descriptor, F_SETLK, &request) == 0
  }

  /// The process that has an attempt in hold, where the system tells.
  private func holder(of id: Attempt.ID) -> Int? {
    var request = request(for: id)
    guard unsafe fcntl(descriptor, F_GETLK, &request) == 0,
      request.l_type != F_UNLCK, request.l_pid > 0
    else { return nil }
    return Int(request.l_pid)
  }

  private func request(for id: Attempt.ID) -> flock {
    var request = flock()
    request.l_type = Int16(F_WRLCK)
    request.l_whence = Int16(SEEK_SET)
    request.l_start = off_t(id)
    request.l_len = 1
    return request
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
}
