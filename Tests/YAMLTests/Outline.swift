import Diagnostics
import TestSupport
import YAML

extension Document {
  static func read(_ text: String) -> (document: Document, diagnostics: [Diagnostic]) {
    read(SourceFile(path: "t.yaml", text: text))
  }
}

extension Node {
  /// The nodes as one line of text: values in quotes where they are quoted, `!` after damage.
  var outline: String {
    let mark = isDamaged ? "!" : ""
    switch kind {
    case .scalar(let style):
      let escaped = string.replacing("\n", with: "↵")
      switch style {
      case .plain: return escaped + mark
      case .singleQuoted: return "'\(escaped)'" + mark
      case .doubleQuoted: return "\"\(escaped)\"" + mark
      case .literal: return "|\(escaped)|" + mark
      case .folded: return ">\(escaped)>" + mark
      }
    case .sequence:
      return "[" + elements.map(\.outline).joined(separator: ", ") + "]" + mark
    case .mapping:
      let entries = entries.map { "\($0.key.outline): \($0.value.outline)" }
      return "{" + entries.joined(separator: ", ") + "}" + mark
    }
  }

  /// The node and all nodes inside it, in source order.
  var all: [Node] {
    [self] + elements.flatMap(\.all) + entries.flatMap { $0.key.all + $0.value.all }
  }
}
