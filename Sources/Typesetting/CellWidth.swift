/// How many cells of a terminal a text takes.
///
/// Character by character, as `wcwidth` does it, which answers by the user's locale and is no use
/// here: joined emoji count each of their parts, as on terminals that cannot join them.
public enum CellWidth {
  /// The cells of one scalar: 0, 1 or 2; a character that must not be printed counts as its mark.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return 1 }
    if let mark = mark(for: scalar) { return of(mark) }
    guard scalar.value >= 0x300 else { return 1 }
    if holds(CellWidthTable.zero, scalar.value) { return 0 }
    return holds(CellWidthTable.wide, scalar.value) ? 2 : 1
  }

  /// The cells of a text on one line.
  public static func of(_ text: some StringProtocol) -> Int {
    let text = String(text)
    // Every character of ASCII takes one cell, those that are shown as a mark included.
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    return isASCII ? text.utf8.count : text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  private static func holds(_ table: [(first: UInt32, last: UInt32)], _ value: UInt32) -> Bool {
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      if table[middle].last < value { low = middle + 1 } else { high = middle }
    }
    return low < table.count && table[low].first <= value
  }
}
