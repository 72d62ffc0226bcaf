import Diagnostics
import Glibc
import ItemBank
import Typesetting

/// What the program says: findings and results to standard output, the rest to standard error.
enum Console {
  /// Prints a result.
  static func show(_ text: String) throws(Stop) {
    guard let reason = write(text, to: STDOUT_FILENO) else { return }
    throw Stop("the output cannot be written: \(reason)")
  }

  /// Prints a remark that is no result.
  static func remark(_ text: String) {
    write("banklint: \(visible(text))\n", to: STDERR_FILENO)
  }

  /// Prints mistakes in what a command needs, where they are not its result.
  static func showMistakes(_ diagnostics: [Diagnostic]) {
    let style: Style = wantsColour(STDERR_FILENO) ? .colored : .plain
    write(SnippetRenderer(style: style).text(for: diagnostics), to: STDERR_FILENO)
  }

  /// Whether findings on standard output are coloured unless the command line says so.
  static var wantsColour: Bool { wantsColour(STDOUT_FILENO) }

  /// Whether there is a terminal that wants colour: no `NO_COLOR` and not a dumb one.
  private static func wantsColour(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1 && (FileSystem.environment("NO_COLOR") ?? "").isEmpty
      && FileSystem.environment("TERM") != "dumb"
  }

  /// Writes all of the text, or returns why that cannot be done.
  @discardableResult
  private static func write(_ text: String, to descriptor: Int32) -> String? {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno == EAGAIN {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&request, 1, -1)
      } else if errno != EINTR {
        return unsafe String(cString: strerror(errno)).lowercased()
      }
    }
    return nil
  }
}
