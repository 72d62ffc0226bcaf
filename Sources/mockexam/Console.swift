import Arguments
import Diagnostics
import ExamRoom
import Glibc
import ItemBank
import Reports
import Typesetting

/// What the program says: results to standard output, everything else to standard error.
enum Console {
  /// Prints a result.
  static func show(_ text: String) throws(Stop) {
    guard let reason = StandardStream.output.write(text) else { return }
    throw .couldNotRun("the output cannot be written: \(reason)")
  }

  /// Prints a remark that is no result, and lines that belong to it.
  static func remark(_ text: String, details: [String] = []) {
    let lines = ["mockexam: " + visible(text)] + details.map { "  " + visible($0) }
    StandardStream.error.write(lines.joined(separator: "\n") + "\n")
  }

  /// Prints a page of help that was not asked for.
  static func remind(_ page: String) { StandardStream.error.write(page) }

  /// Prints the errors found in banks and profiles; warnings are for their authors.
  static func showErrors(in diagnostics: [Diagnostic], color: ColorChoice = .auto) {
    let errors = diagnostics.filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    let style: Style = color.colors(.error) ? .colored : .plain
    StandardStream.error.write(SnippetRenderer(style: style).text(for: errors))
  }

  /// The full screen, where a person sits at a terminal that can be drawn on and does not want
  /// lines.
  ///
  /// Until it is closed nothing else can be written there.
  static func screen(unless isPlain: Bool, _ color: ColorChoice) -> CursesDisplay? {
    let terminal = FileSystem.environment("TERM") ?? ""
    guard !isPlain, isatty(STDIN_FILENO) == 1, StandardStream.output.isTerminal,
      !["", "dumb", "unknown"].contains(terminal)
    else { return nil }
    return CursesDisplay(wantsColors: color.colors(.output))
  }

  /// Where somebody sits at a screen.
  static var screenRoom: ScreenRoom {
    ScreenRoom(glyphs: style == .unicode ? .unicode : .ascii)
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
}
