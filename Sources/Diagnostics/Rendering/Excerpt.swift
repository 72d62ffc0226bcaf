import Typesetting

/// The part of a source line that is shown for a range, made safe to print.
struct Excerpt {
  /// The line or a window of it, `…` where it goes on.
  private(set) var text = ""
  /// How many cells stand before the underline.
  private(set) var markStart = 0
  /// How many cells are underlined, one at least.
  private(set) var markWidth = 1

  /// Shows a line around a range; only what is shown is looked at, however long the line is.
  init(of range: Range<Int>, in line: Range<Int>, of bytes: [UInt8], width: Int) {
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)
    let window = Self.window(around: start, in: line, of: bytes, width: width)
    var cells = 0
    text.reserveCapacity(window.count + 8)
    if window.lowerBound > line.lowerBound { append("…", &cells) }
    var index = window.lowerBound
    while index < window.upperBound, let point = CodePoint.starting(at: index, in: bytes) {
      if index <= start { markStart = cells }
      if let plain = point.plainScalar {
        text.unicodeScalars.append(plain)
        cells += 1
      } else {
        append(Self.glyph(of: point, bytes[index]), &cells)
      }
      index += point.length
      if index <= end { markWidth = max(1, cells - markStart) }
    }
    if start >= window.upperBound { markStart = cells }
    if window.upperBound < line.upperBound {
      append("…", &cells)
      if end > window.upperBound { markWidth += 1 }
    }
    if start == end { markWidth = 1 }
  }

  private mutating func append(_ glyph: String, _ cells: inout Int) {
    text += glyph
    cells += CellWidth.of(glyph)
  }

  /// Two fifths of the width before the range, the rest from its start on; each side takes what
  /// the other leaves.
  private static func window(
    around start: Int,
    in line: Range<Int>,
    of bytes: [UInt8],
    width: Int
  ) -> Range<Int> {
    var (lower, before) = (start, 0)
    func extendBack(to limit: Int) {
      while lower > line.lowerBound, let point = CodePoint.ending(at: lower, in: bytes) {
        let cells = cellWidth(of: point, bytes[lower - point.length])
        guard before + cells <= limit else { return }
        before += cells
        lower -= point.length
      }
    }
    extendBack(to: width * 2 / 5)
    var (upper, cells) = (start, before)
    while upper < line.upperBound, let point = CodePoint.starting(at: upper, in: bytes) {
      let next = cellWidth(of: point, bytes[upper])
      guard cells + next <= width else { break }
      cells += next
      upper += point.length
    }
    extendBack(to: width - (cells - before))
    return lower..<upper
  }

  private static func cellWidth(of point: CodePoint, _ byte: UInt8) -> Int {
    point.plainScalar == nil ? CellWidth.of(glyph(of: point, byte)) : 1
  }

  /// A tab is four cells, whatever its column: nobody aligns by it in YAML.
  private static func glyph(of point: CodePoint, _ byte: UInt8) -> String {
    guard let scalar = point.scalar else { return mark(for: byte) }
    if scalar == "\t" { return "    " }
    return mark(for: scalar) ?? String(Character(scalar))
  }
}

extension CodePoint {
  /// A character of ASCII that is shown as it is, in one cell: nearly all are such.
  fileprivate var plainScalar: Unicode.Scalar? {
    scalar.flatMap { (0x20..<0x7F).contains($0.value) ? $0 : nil }
  }
}
