import Arguments
import Diagnostics
import Typesetting

/// What the program says: findings and results to standard output, the rest to standard error.
enum Console {
  /// Prints a result.
  static func show(_ text: String) throws(Stop) {
    guard let reason = StandardStream.output.write(text) else { return }
    throw Stop("the output cannot be written: \(reason)")
  }

  /// Prints a remark that is no result.
  static func remark(_ text: String) {
    StandardStream.error.write("banklint: \(visible(text))\n")
  }

  /// Prints mistakes in what a command needs, where they are not its result.
  static func showMistakes(_ diagnostics: [Diagnostic]) {
    let style: Style = StandardStream.error.wantsColor ? .colored : .plain
    StandardStream.error.write(SnippetRenderer(style: style).text(for: diagnostics))
  }

  /// Whether standard output is shown by a terminal.
  static var isTerminal: Bool { StandardStream.output.isTerminal }
}
