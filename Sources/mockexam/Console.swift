import Diagnostics
import Glibc
import ItemBank
import Reports
import Typesetting

/// What the program says: results to standard output, everything else to standard error.
enum Console {
  /// Prints a result.
  static func show(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Prints a remark that is no result.
  static func remark(_ text: String) {
    write("mockexam: \(visible(text, keepingLines: true))\n", to: STDERR_FILENO)
  }

  /// Prints the mistakes found in banks and profiles, and how many there are.
  static func showMistakes(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let renderer = SnippetRenderer(style: isatty(STDERR_FILENO) == 1 ? .colored : .plain)
    write(renderer.text(for: diagnostics), to: STDERR_FILENO)
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
