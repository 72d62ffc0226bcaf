import Glibc

/// A file that output goes to.
struct OutputFile {
  let path: String

  /// Puts a text in the place of what the file held.
  func write(_ text: String) throws(Stop) { try put(text, O_TRUNC) }

  /// Adds a text to what the file holds.
  func append(_ text: String) throws(Stop) { try put(text, O_APPEND) }

  private func put(_ text: String, _ mode: Int32) throws(Stop) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC | mode, 0o666)
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
    Stop("'\(path)' cannot be written: \(unsafe String(cString: strerror(errno)).lowercased())")
  }
}
