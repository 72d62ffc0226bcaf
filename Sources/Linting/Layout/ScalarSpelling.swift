import Diagnostics
import YAML

/// How a text is written: without quotes where that is the same text to every reader.
enum ScalarSpelling {
  /// The spelling of a scalar on one line; `nil` for text that needs a block, or more lines.
  ///
  /// Text without quotes stays so: with them other readers would not take it for a number any more.
  static func line(of node: Node, inFlow: Bool) -> [UInt8]? {
    let source = node.document.source
    switch node.kind {
    case .scalar(.literal), .scalar(.folded):
      return nil
    case .scalar(.plain) where !source.hasLineBreak(in: node.bounds):
      return Array(source.bytes[node.bounds])
    case .scalar(.doubleQuoted) where node.hasTellingEscapes:
      return source.hasLineBreak(in: node.bounds) ? nil : Array(source.bytes[node.bounds])
    default:
      return line(of: node.utf8, inFlow: inFlow)
    }
  }

  /// The spelling of a text on one line.
  static func line(of text: [UInt8], inFlow: Bool = false) -> [UInt8] {
    if PlainText.admits(text, inFlow: inFlow) { return text }
    let needsEscapes = text.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    let allowsSingle = text.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    return needsEscapes && allowsSingle ? singleQuoted(text) : doubleQuoted(text)
  }

  private static func singleQuoted(_ text: [UInt8]) -> [UInt8] {
    let quote = UInt8(ascii: "'")
    return [quote] + text.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }

  private static func doubleQuoted(_ text: [UInt8]) -> [UInt8] {
    var quoted = "\""
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
        "\u{FFFE}"..."\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return Array((quoted + "\"").utf8)
  }
}

extension Node {
  /// Whether a text in double quotes names characters that would not be seen if they stood there.
  var hasTellingEscapes: Bool {
    guard kind == .scalar(.doubleQuoted) else { return false }
    let bytes = document.source.bytes[bounds]
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      guard index + 1 < bytes.endIndex, Self.plainEscapes.contains(bytes[index + 1]) else {
        return true
      }
      index += 2
    }
    return false
  }

  private static let plainEscapes = Set("\"\\/n\n\r".utf8)
}
