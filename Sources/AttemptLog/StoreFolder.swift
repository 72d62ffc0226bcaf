import Glibc

/// The folder that the store's file lies in.
enum StoreFolder {
  /// Creates the folder of a file, and those around it, for its owner alone.
  static func create(for path: String) throws(AttemptLogError) {
    for end in path.indices where path[end] == "/" && end > path.startIndex {
      let folder = String(path[..<end])
      if unsafe mkdir(folder, 0o700) == 0 { continue }
      // A folder that exists may be one where nothing can be created; opening the file will tell.
      let cause = errno
      guard isFolder(folder) else {
        let words = cause == EEXIST ? "it is a file" : reason(cause) ?? "no reason given"
        throw .unusable(path: path, reason: "no folder '\(folder)' (\(words))")
      }
    }
  }

  /// The system's words for the cause of a failure, if there was one.
  static func reason(_ cause: Int32) -> String? {
    guard cause != 0, let words = unsafe strerror(cause) else { return nil }
    return unsafe String(cString: words).lowercased()
  }

  /// Whether a failure was caused by a lack of space.
  static func meansFull(_ cause: Int32) -> Bool { [ENOSPC, EDQUOT, EFBIG].contains(cause) }

  /// Whether there is anything at a path that a store could be in.
  static func hasFile(at path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 || errno != ENOENT && errno != ENOTDIR
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
