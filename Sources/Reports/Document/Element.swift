import Typesetting

/// An HTML element; every text and every attribute goes through it, and it escapes them.
struct Element {
  let markup: String

  /// Makes an element of elements.
  ///
  /// An attribute without a value is left out, one with an empty value has its name alone.
  init(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ children: [Element] = []
  ) {
    let separator = children.isEmpty ? "" : "\n"
    let content = children.map { $0.markup + separator }.joined()
    markup = "\(Self.opening(name, attributes))\(separator)\(content)</\(name)>"
  }

  init(_ name: StaticString, _ children: [Element]) {
    self.init(name, [:], children)
  }

  /// Makes an element of text.
  init(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:],
    text: String
  ) {
    markup = "\(Self.opening(name, attributes))\(Self.escaped(text))</\(name)>"
  }

  private static func opening(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?>
  ) -> String {
    let texts = attributes.compactMap { name, value in
      value.map { $0.isEmpty ? " \(name)" : " \(name)=\"\(escaped($0))\"" }
    }
    return "<\(name)\(texts.joined())>"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in visible(text, keepingLines: true).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
