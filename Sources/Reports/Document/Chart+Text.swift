import Assessment
import Typesetting

extension Document.Chart {
  /// The chart in characters, in lines of at most `width` cells.
  func lines(width: Int, style: TextStyle) -> [String] {
    switch self {
    case .gauge(let gauge): gauge.lines(width: width, style: style)
    case .trend(let trend): trend.lines(width: width, style: style)
    case .columns(let columns): columns.lines(width: width, style: style)
    }
  }
}

extension Document.Gauge {
  /// `100 ······━━━━━●━━┿···· 1000`, the cut a bar.
  fileprivate func lines(width: Int, style: TextStyle) -> [String] {
    let cells = max(min(width, 72) - "\(scale.lowest)".count - "\(scale.highest)".count - 2, 10)
    func cell(_ score: Int) -> Int { scale.position(of: score, among: cells) }
    let marks = (0..<cells).map { position in
      if position == cell(score) { return style.point }
      if position == cell(scale.cut) { return style.bar }
      return (cell(low)...cell(high)).contains(position) ? style.heavyRule : style.emptyRule
    }
    return ["\(scale.lowest) \(marks.joined()) \(scale.highest)"]
  }
}

extension Document.Trend {
  private static let rows = 11

  /// A grid with a point for each attempt and a bar over its interval; the latest that fit.
  fileprivate func lines(width: Int, style: TextStyle) -> [String] {
    let margin = max("\(scale.lowest)".count, "\(scale.highest)".count) + 1
    let step = (points.map { CellWidth.of(visible($0.label)) }.max() ?? 1) + 2
    let shown = points.suffix(max((width - margin - 1) / step, 1))
    let cut = scale.position(of: scale.cut, among: Self.rows)
    let rows = (0..<Self.rows).reversed().map { row in
      let label =
        switch row {
        case 0: "\(scale.lowest)"
        case Self.rows - 1: "\(scale.highest)"
        case cut: "\(scale.cut)"
        default: ""
        }
      let cells = shown.map { point in
        let space = String(repeating: row == cut ? style.rule : " ", count: step - 1)
        return space + (mark(of: point, in: row, style: style) ?? (row == cut ? style.rule : " "))
      }
      return padded(label, to: margin, .right) + style.axis + cells.joined()
    }
    let labels = shown.map { padded(visible($0.label), to: step, .right) }
    return rows.map(withoutTrailingSpaces)
      + [String(repeating: " ", count: margin + 1) + labels.joined()]
  }

  private func mark(of point: Point, in row: Int, style: TextStyle) -> String? {
    func place(_ score: Int) -> Int { scale.position(of: score, among: Self.rows) }
    if row == place(point.score) { return point.outcome == .pass ? style.point : style.ring }
    return (place(point.low)...place(point.high)).contains(row) ? style.bar : nil
  }
}

extension Document.Columns {
  private static let rows = 4

  /// A column for each item in eighths of a line, in as many blocks as the width asks for.
  fileprivate func lines(width: Int, style: TextStyle) -> [String] {
    let most = max(values.max() ?? .zero, level)
    guard most > .zero else { return [] }
    let steps = style.isPlain ? 1 : 8
    let heights = values.map { value in
      value == .zero ? 0 : max(Int((value / most * Double(Self.rows * steps)).rounded()), 1)
    }
    let blocks = stride(from: 0, to: values.count, by: max(width - 1, 1)).map { start in
      heights[start..<min(start + max(width - 1, 1), heights.count)]
    }
    return [title, ""]
      + Array(
        blocks.map { block in
          (0..<Self.rows).reversed().map { row in
            withoutTrailingSpaces(
              style.axis
                + block.map { style.block(min(max($0 - row * steps, 0), steps)) }.joined()
            )
          }
        }.joined(separator: [""])
      )
  }
}

extension Scale {
  /// The cell that a score falls into, of so many from the lowest to the highest.
  fileprivate func position(of score: Int, among cells: Int) -> Int {
    let share = Double(score - lowest) / Double(highest - lowest)
    return min(max(Int((share * Double(cells - 1)).rounded()), 0), cells - 1)
  }
}

extension TextStyle {
  fileprivate var bar: String { isPlain ? "|" : "│" }
  fileprivate var axis: String { isPlain ? "|" : "┤" }
  fileprivate var ring: String { isPlain ? "o" : "○" }

  fileprivate func block(_ eighths: Int) -> String {
    isPlain ? [" ", "#"][eighths] : [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][eighths]
  }
}
