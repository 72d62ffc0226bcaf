import Glibc

extension OutputFile {
  /// Puts all bytes or none in the place of what a file of the author's holds.
  ///
  /// Links are followed, and the file keeps its permissions.
  func replace(with bytes: [UInt8]) throws(Stop) {
    guard let resolved = unsafe realpath(path, nil) else { throw failure }
    defer { unsafe free(resolved) }
    let target = unsafe String(cString: resolved)
    var status = stat()
    guard unsafe stat(target, &status) == 0 else { throw failure }
    let draft = OutputFile(path: target + ".banklint-\(getpid())")
    try draft.write(bytes)
    let isModeKept = unsafe chmod(draft.path, status.st_mode & 0o7777) == 0
    guard isModeKept, unsafe rename(draft.path, target) == 0 else {
      let failure = failure
      unsafe unlink(draft.path)
      throw failure
    }
  }
}
