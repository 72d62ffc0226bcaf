import Diagnostics
import Glibc
import ItemBank

/// A file that takes the place of another one in one step: nobody ever sees half of it.
struct FixedFile {
  let old: SourceFile
  let new: SourceFile

  private var path: String { new.path }

  /// Refuses what must not be written: a link, what is no file, what its owner has locked.
  func check() throws(Stop) { _ = try mode() }

  /// Writes a temporary file beside the old one and gives it the old one's name.
  ///
  /// A file that changed since it was read is left alone.
  func write() throws(Stop) {
    let mode = try mode()
    guard try source().bytes == old.bytes else {
      throw Stop("'\(path)' changed while it was checked; nothing is written to it")
    }
    let temporary = path + ".banklint-\(getpid())"
    do throws(Stop) {
      try fill(temporary, mode)
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
    guard unsafe rename(temporary, path) == 0 else {
      let failure = failure
      _ = unsafe unlink(temporary)
      throw failure
    }
    synchronizeFolder()
  }

  private func mode() throws(Stop) -> mode_t {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { throw failure }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: throw Stop("'\(path)' is a link; fix the file that it leads to")
    default: throw Stop("'\(path)' is no file any more")
    }
    guard status.st_mode & 0o222 != 0 else {
      throw Stop("'\(path)' is read-only; nothing is fixed")
    }
    return status.st_mode & 0o7777
  }

  private func source() throws(Stop) -> SourceFile {
    do throws(FileError) {
      return try FileSystem.source(at: path)
    } catch {
      throw Stop("\(error)")
    }
  }

  private func fill(_ temporary: String, _ mode: mode_t) throws(Stop) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(temporary, flags, 0o600)
    guard descriptor >= 0 else { throw failure }
    defer { close(descriptor) }
    var bytes = new.bytes[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw failure }
      bytes = bytes.dropFirst(written)
    }
    guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else { throw failure }
  }

  /// Makes the new name last; a file system that cannot do so has the file all the same.
  private func synchronizeFolder() {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(path[..<path.utf8.index(after: $0)]) } ?? "."
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private var failure: Stop {
    Stop("'\(path)' cannot be written: \(unsafe String(cString: strerror(errno)).lowercased())")
  }
}
