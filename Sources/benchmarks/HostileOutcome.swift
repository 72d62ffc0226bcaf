/// What a program did with a hostile input.
struct HostileOutcome {
  let input: HostileInput
  /// How many bytes the files of the input have.
  let byteCount: Int
  let cost: ProcessCost
  /// Whether the program had to be ended.
  let isOverdue: Bool
  /// The line of its output that matters.
  let message: String

  static let legend = """
    Each input is made, and the program run on it as a process of its own. It has to end with status
    1 or 2 within 30 s, say what is wrong or which limit there is, and stay below a bound of memory:
      64 MB for the program and its rules;
      4 bytes for a byte: itself, a copy where characters are replaced, the parser's buffer, which
        doubles as it grows;
      48 bytes for a node, at most 8 million in a file: its record, and its place among the keys;
      640 bytes for an item, at most 500,000 in a file;
      3 KB for a finding, at most 110,000, and what is shown of it.
    """

  static let heading = line(
    ["input", "MB", "status", "s", "peak MB", "bound", "verdict", "what the program says"]
  )

  /// The most memory that the program may take, in megabytes.
  private var bound: Double {
    let bytes =
      64_000_000 + 4 * (byteCount + input.inputBytes) + 48 * input.nodes + 640 * input.items
    return Double(bytes + 3072 * input.findings) / 1e6
  }

  private var peak: Double { Double(cost.peakKilobytes) * 1024 / 1e6 }

  var isHarmless: Bool { verdict == "ok" }

  private var verdict: String {
    if isOverdue { return "HANGS" }
    if cost.status < 0 { return "DIES" }
    if peak > bound { return "TOO MUCH" }
    if ![1, 2].contains(cost.status) { return "PASSES" }
    return message.contains(input.expected) ? "ok" : "UNCLEAR"
  }

  /// One line of the table.
  var row: String {
    Self.line([
      input.name, Table.decimal(Double(byteCount) / 1e6, 2), "\(cost.status)",
      Table.decimal(cost.wallSeconds, 2), Table.decimal(peak, 0), Table.decimal(bound, 0), verdict,
      shortMessage,
    ])
  }

  /// The message without the place, and without what would not fit on a line.
  private var shortMessage: String {
    var text = message[...]
    for mark in [": error: ", ": warning: ", "banklint: ", "mockexam: "] {
      let parts = text.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
      if let last = parts.last, parts.count > 1 { text = last }
    }
    let scalars = text.unicodeScalars
    guard scalars.count > 76 else { return String(text) }
    return String(scalars.prefix(40)) + "..." + String(scalars.suffix(33))
  }

  private static func line(_ cells: [String]) -> String {
    let widths = [44, 8, 7, 7, 8, 7]
    var line = cells[0] + String(repeating: " ", count: max(0, widths[0] - cells[0].utf8.count))
    for (cell, width) in zip(cells[1...], widths[1...]) {
      line += String(repeating: " ", count: max(1, width - cell.utf8.count)) + cell
    }
    let verdict = cells[6]
    return line + "  " + verdict + String(repeating: " ", count: max(1, 10 - verdict.utf8.count))
      + cells[7]
  }
}
