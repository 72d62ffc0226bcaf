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
      writeContainer(elements, open: UInt8(ascii: "["), close: UInt8(ascii: "]"), depth: depth) {
        writer,
        element in
        writer.write(element, depth: depth + 1)
      }
    case .object(let members):
      writeContainer(members, open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), depth: depth) {
        writer,
        member in
        writer.writeString(member.name)
        writer.append(UInt8(ascii: ":"))
        if writer.layout == .indented { writer.append(UInt8(ascii: " ")) }
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func writeContainer<Element>(
    _ elements: [Element],
    open: UInt8,
    close: UInt8,
    depth: Int,
    writeElement: (inout JSONWriter, Element) -> Void
  ) {
    append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      startLine(depth: depth + 1)
      writeElement(&self, element)
    }
    if !elements.isEmpty { startLine(depth: depth) }
    append(close)
  }

  private mutating func startLine(depth: Int) {
    guard layout == .indented else { return }
    append(UInt8(ascii: "\n"))
    append(String(repeating: "  ", count: depth))
  }

  private mutating func writeString(_ string: String) {
    append(UInt8(ascii: "\""))
    let text = Array(string.utf8)
    var written = 0
    for index in text.indices where Self.mayNeedEscape(text[index]) {
      guard let (escape, count) = Self.escape(at: index, of: text) else { continue }
      bytes.append(contentsOf: text[written..<index])
      append(escape)
      written = index + count
    }
    bytes.append(contentsOf: text[written...])
    append(UInt8(ascii: "\""))
  }

  /// Whether a byte is, or begins, a character that may have to be escaped.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xE2: true
    default: false
    }
  }

  /// How the character at an index is escaped, if it is, and how many bytes it has.
  private static func escape(at index: Int, of text: [UInt8]) -> (escape: String, count: Int)? {
    switch text[index] {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case UInt8(ascii: "\n"): return ("\\n", 1)
    case UInt8(ascii: "\r"): return ("\\r", 1)
    case UInt8(ascii: "\t"): return ("\\t", 1)
    case 0xC2:
      // U+0080 to U+009F have their number for the second byte.
      return text[index + 1] < 0xA0 ? (number(text[index + 1]), 2) : nil
    case 0xE2:
      // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
      guard text[index + 1] == 0x80, 0xA8...0xA9 ~= text[index + 2] else { return nil }
      return (text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
    case let control: return (number(control), 1)
    }
  }

  private static func number(_ character: UInt8) -> String {
    (character < 0x10 ? "\\u000" : "\\u00") + String(character, radix: 16)
  }

  private mutating func append(_ byte: UInt8) { bytes.append(byte) }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
