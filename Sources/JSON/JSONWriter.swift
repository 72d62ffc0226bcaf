/// How a value is laid out as text.
public enum JSONLayout: Sendable {
  /// Everything on one line, without spaces.
  case compact
  /// One member a line, indented by two spaces; empty containers stay on their line.
  case indented
}

extension JSONValue {
  /// Writes the value as JSON (RFC 8259), in ASCII but for characters from U+00A0 on.
  ///
  /// Control characters, DEL, the C1 range and the line separators U+2028 and U+2029 are
  /// escaped, so that no string can end a line or steer a terminal.
  public func text(_ layout: JSONLayout = .compact) -> String {
    var writer = JSONWriter(layout: layout)
    writer.write(self, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

private struct JSONWriter {
  let layout: JSONLayout
  var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): append(String(number))
    case .decimal(let number): append(number)
    case .string(let string): writeString(string)
    case .array(let elements):
      writeContainer(elements, open: "[", close: "]", depth: depth) { writer, element in
        writer.write(element, depth: depth + 1)
      }
    case .object(let members):
      writeContainer(members, open: "{", close: "}", depth: depth) { writer, member in
        writer.writeString(member.name)
        writer.append(writer.layout == .compact ? ":" : ": ")
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func writeContainer<Element>(
    _ elements: [Element],
    open: String,
    close: String,
    depth: Int,
    writeElement: (inout JSONWriter, Element) -> Void
  ) {
    append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { append(",") }
      startLine(depth: depth + 1)
      writeElement(&self, element)
    }
    if !elements.isEmpty { startLine(depth: depth) }
    append(close)
  }

  private mutating func startLine(depth: Int) {
    guard layout == .indented else { return }
    append("\n")
    append(String(repeating: "  ", count: depth))
  }

  private mutating func writeString(_ string: String) {
    append("\"")
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default:
        bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      }
    }
    append("\"")
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
