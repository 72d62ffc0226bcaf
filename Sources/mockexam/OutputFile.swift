import Glibc
import ItemBank

/// A file that a result goes to.
struct OutputFile {
  let path: String

  /// Puts a text in the place of what the file held.
  ///
  /// - Parameters:
  ///   - text: What it is to hold.
  ///   - isPrivate: Whether nobody but its owner may read it; a link in its place is not followed.
  /// - Throws: That it cannot be written.
  func write(_ text: String, isPrivate: Bool = false) throws(Stop) {
    if isPrivate { unsafe unlink(path) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | (isPrivate ? O_EXCL : 0)
    let descriptor = unsafe open(path, flags, isPrivate ? 0o600 : 0o666)
    guard descriptor >= 0 else { throw failure }
    defer { close(descriptor) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw failure }
      bytes = bytes.dropFirst(written)
    }
  }

  private var failure: Stop {
    .couldNotRun(
      "'\(path)' cannot be written: \(unsafe String(cString: strerror(errno)).lowercased())"
    )
  }

  /// A file of a name in the user's cache, whose folders are made for the user alone.
  static func cached(_ name: String) throws(Stop) -> OutputFile {
    guard let folder = cacheFolder else {
      throw .couldNotRun(
        "neither XDG_CACHE_HOME nor HOME is set; name the file with --output FILE"
      )
    }
    for end in folder.indices where folder[end] == "/" && end > folder.startIndex {
      unsafe mkdir(String(folder[..<end]), 0o700)
    }
    unsafe mkdir(folder, 0o700)
    return OutputFile(path: "\(folder)/\(name)")
  }

  private static var cacheFolder: String? {
    if let folder = FileSystem.environment("XDG_CACHE_HOME"), folder.hasPrefix("/") {
      return folder + "/mockexam"
    }
    guard let home = FileSystem.environment("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.cache/mockexam"
  }
}
