import Diagnostics
import Glibc
import ItemBank

/// What the program says: findings and results to standard output, the rest to standard error.
enum Console {
  /// Prints a result.
  static func show(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Prints a remark that is no result.
  static func remark(_ text: String) { write("\(text)\n", to: STDERR_FILENO) }

  /// Whether standard output is a terminal that wants colour: neither `NO_COLOR` nor a dumb one.
  static var wantsColour: Bool {
    isatty(STDOUT_FILENO) == 1 && (FileSystem.environment("NO_COLOR") ?? "").isEmpty
      && FileSystem.environment("TERM") != "dumb"
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
