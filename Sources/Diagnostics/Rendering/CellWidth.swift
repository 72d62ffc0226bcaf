/// How many cells of a terminal a text takes.
///
/// Character by character, as `wcwidth` does it: joined emoji count each of their parts, as they
/// do on terminals that cannot join them.
public enum CellWidth {
  /// Returns 0, 1 or 2; control characters count as the mark by which `VisibleText` replaces them.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 {
      return VisibleText.mark(for: scalar).map { of($0) } ?? 1
    }
    if holds(CellWidthTable.zero, scalar.value) {
      return VisibleText.mark(for: scalar).map { of($0) } ?? 0
    }
    if let mark = VisibleText.mark(for: scalar) { return of(mark) }
    return holds(CellWidthTable.wide, scalar.value) ? 2 : 1
  }

  /// Returns the cells of a text that stands on one line.
  public static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
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
