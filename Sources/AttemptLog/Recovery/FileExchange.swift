import Glibc

/// A file whose place another one takes, while both stay.
struct FileExchange {
  /// The path that messages name.
  let path: String
  /// The file itself, links followed, so that a link stays one.
  let real: String

  init(path: String) {
    self.path = path
    let name = unsafe realpath(path, nil)
    real = unsafe name.map { unsafe String(cString: $0) } ?? path
    unsafe free(name)
  }

  /// All bytes of the file.
  func bytes() throws(AttemptLogError) -> [UInt8] {
    let descriptor = unsafe open(real, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe part.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      guard count != 0 else { return bytes }
      if count > 0 { bytes += part[..<count] } else if errno != EINTR { throw failure() }
    }
  }

  /// A name beside the file that nothing has yet.
  func freeName(_ ending: String) -> String {
    var (name, number) = (real + ending, 1)
    var status = stat()
    while unsafe lstat(name, &status) == 0 {
      number += 1
      name = "\(real)\(ending)-\(number)"
    }
    return name
  }

  /// Puts another file in the place of this one, which gets a name that nothing has yet; at every
  /// moment there is a file in the place.
  ///
  /// What SQLite would undo in the old file must not be undone in the new one, so that journal goes
  /// along with its file.
  ///
  /// - Returns: The name that the old file has now.
  func replace(by new: String, keepingOldAs old: String) throws(AttemptLogError) -> String {
    guard unsafe link(real, old) == 0 else { throw failure() }
    let journal = real + "-journal"
    if unsafe access(journal, F_OK) == 0 {
      guard unsafe link(journal, old + "-journal") == 0, unsafe unlink(journal) == 0 else {
        throw failure()
      }
    }
    guard unsafe rename(new, real) == 0 else { throw failure() }
    synchronizeFolder()
    return old
  }

  /// Removes a file of our own making.
  func remove(_ name: String) {
    for ending in ["", "-journal"] { unsafe _ = unlink(name + ending) }
  }

  private func synchronizeFolder() {
    let end = real.lastIndex(of: "/").map { real.index(after: $0) } ?? real.startIndex
    let folder = end == real.startIndex ? "." : String(real[..<end])
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private func failure() -> AttemptLogError {
    let cause = errno
    if StoreFolder.meansFull(cause) { return .full(path: path) }
    if [EROFS, EACCES].contains(cause) { return .readOnly(path: path) }
    return .failed(path: path, reason: StoreFolder.reason(cause) ?? "no reason given")
  }
}
