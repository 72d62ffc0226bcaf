import Typesetting

/// Rows of cells under one another: the first column to the left, the rest to the right.
struct TextTable {
  private var rows: [[String]] = []

  init(_ heading: String...) { rows = [heading] }

  mutating func add(_ cells: String...) { rows.append(cells) }

  mutating func add(_ name: String, _ cells: [String]) { rows.append([name] + cells) }

  /// The rows as lines, columns two spaces apart.
  var lines: [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? CellWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - CellWidth.of(cell))
        if column > 0 { return "  \(gap)\(cell)" }
        return row.count > 1 ? cell + gap : cell
      }.joined()
    }
  }
}

extension Int {
  /// `1 item`, `2 items`.
  func counted(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}
