import Glibc

/// A file that output goes to.
struct OutputFile {
  let path: String

  /// Puts a text in the place of what the file held.
  func write(_ text: String) throws(Stop) { try put(Array(text.utf8), O_TRUNC) }

  /// Puts bytes in the place of what the file held.
  func write(_ bytes: [UInt8]) throws(Stop) { try put(bytes, O_TRUNC) }

  /// Makes the file with a text in it; what is there already stays as it is.
  func create(_ text: String) throws(Stop) { try put(Array(text.utf8), O_EXCL) }

  /// Adds a text to what the file holds.
  func append(_ text: String) throws(Stop) { try put(Array(text.utf8), O_APPEND) }

  private func put(_ bytes: [UInt8], _ mode: Int32) throws(Stop) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC | mode, 0o666)
    guard descriptor >= 0 else { throw failure }
    defer { close(descriptor) }
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw failure }
      bytes = bytes.dropFirst(written)
    }
  }

  var failure: Stop {
    Stop("'\(path)' cannot be written: \(unsafe String(cString: strerror(errno)).lowercased())")
  }
}
