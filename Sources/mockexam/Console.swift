import Diagnostics
import Glibc
import ItemBank
import Reports
import Typesetting

/// What the program says: results to standard output, everything else to standard error.
enum Console {
  /// Prints a result.
  static func show(_ text: String) throws(Stop) {
    guard let reason = write(text, to: STDOUT_FILENO) else { return }
    throw .couldNotRun("the output cannot be written: \(reason)")
  }

  /// Prints a remark that is no result, and lines that belong to it.
  static func remark(_ text: String, details: [String] = []) {
    let lines = ["mockexam: " + visible(text)] + details.map { "  " + visible($0) }
    write(lines.joined(separator: "\n") + "\n", to: STDERR_FILENO)
  }

  /// Prints a page of help that was not asked for.
  static func remind(_ page: String) { write(page, to: STDERR_FILENO) }

  /// Prints the errors found in banks and profiles; warnings are for their authors.
  static func showErrors(in diagnostics: [Diagnostic]) {
    let errors = diagnostics.filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    let isColoured =
      isatty(STDERR_FILENO) == 1 && (FileSystem.environment("NO_COLOR") ?? "").isEmpty
      && FileSystem.environment("TERM") != "dumb"
    let renderer = SnippetRenderer(style: isColoured ? .colored : .plain)
    write(renderer.text(for: errors), to: STDERR_FILENO)
  }

  /// The characters that tables are drawn with: plain ones where the locale has no others.
  static var style: TextStyle {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(FileSystem.environment)
      .first { !$0.isEmpty }
    let isUnicode = locale?.lowercased().contains("utf") ?? false
    return isUnicode ? .unicode : .plain
  }

  /// The width that text is set in: that of the terminal, within reason.
  static var width: Int {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return min(max(Int(size.ws_col), 40), 100)
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
