import Typesetting

/// Lines of text for one width, read from top to bottom and never drawn over.
///
/// Whatever is added is made visible first, so no text of a bank or of a candidate can steer a
/// terminal.
struct Page {
  let width: Int
  private(set) var lines: [String] = []

  init(width: Int) { self.width = max(width, 20) }

  /// Adds a paragraph; its line feeds stay, those at its end excepted.
  mutating func add(_ text: String) { add(text, after: "") }

  /// Adds a paragraph that hangs on a label of our own.
  mutating func add(_ text: String, after label: String) {
    let indent = CellWidth.of(label)
    var text = visible(text, keepingLines: true)[...]
    while text.utf8.last == UInt8(ascii: "\n") { text.removeLast() }
    let margin = String(repeating: " ", count: indent)
    for (index, line) in wrapped(text, to: max(width - indent, 8)).enumerated() {
      lines.append(index == 0 ? label + line : line.isEmpty ? "" : margin + line)
    }
  }

  /// Adds an empty line.
  mutating func addSpace() { lines.append("") }

  /// Adds one line, cut where it would be too long.
  mutating func addExcerpt(_ text: String, after label: String) {
    let first = text.split(separator: "\n").first.map(String.init) ?? ""
    let room = max(width - CellWidth.of(label), 8)
    let isWhole = wrapped(visible(first), to: room).count == 1
    let start = wrapped(visible(first), to: isWhole ? room : room - 2)[0]
    lines.append(label + (isWhole ? start : start + " …"))
  }

  /// All lines, each with its end.
  var text: String { lines.reduce(into: "") { $0 += $1 + "\n" } }
}
