/// The characters that screens draw with.
///
/// None is beyond what the fonts of text consoles have.
public enum Glyphs: Hashable, Sendable {
  /// ASCII only.
  case ascii
  /// Lines, arrows and blocks.
  case unicode

  private func choose(_ unicode: String, _ ascii: String) -> String {
    self == .unicode ? unicode : ascii
  }

  var rule: String { choose("─", "-") }
  var separator: String { choose("│", "|") }
  var up: String { choose("↑", "Up") }
  var down: String { choose("↓", "Down") }
  var left: String { choose("←", "Left") }
  var right: String { choose("→", "Right") }
  var verticalArrows: String { choose("↑↓", "Up/Down") }
  var horizontalArrows: String { choose("←→", "Left/Right") }
  var ellipsis: String { choose("…", "...") }
  private var full: String { choose("█", "#") }
  private var light: String { choose("░", ".") }

  /// A bar that is full only at all and empty only at nothing.
  func bar(_ part: Int, of whole: Int, cells: Int) -> String {
    let filled =
      if part <= 0 || whole <= 0 { 0 } else if part >= whole { cells } else {
        min(max(part * cells / whole, 1), cells - 1)
      }
    return String(repeating: full, count: filled) + String(repeating: light, count: cells - filled)
  }
}
