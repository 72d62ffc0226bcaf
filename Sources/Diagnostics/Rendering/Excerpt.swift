import Typesetting

/// One line of a text as a terminal can show it, with a place in it underlined.
///
/// Tabs become spaces up to the next eighth cell, other control characters and stray bytes become
/// visible marks; a long line is cut to a window around the place.
struct Excerpt {
  /// The line.
  private(set) var text = ""
  /// The cells before the underline.
  private(set) var indent = 0
  /// The cells of the underline, at least one.
  private(set) var width = 1

  private static let limit = 100

  /// Shows the line that a place begins on.
  init(of bounds: Range<Int>, in file: SourceFile, _ lines: LineTable) {
    let line = lines.bounds(ofLine: lines.line(at: bounds.lowerBound))
    let end = min(bounds.upperBound, line.upperBound)
    let pieces = Self.pieces(of: file.bytes[line])
    var cells: [(shown: String, from: Int, to: Int)] = []
    var cell = 0
    var (first, last): (Int?, Int?) = (nil, nil)
    var offset = line.lowerBound
    for piece in pieces {
      let shown = piece.shown == "\t" ? String(repeating: " ", count: 8 - cell % 8) : piece.shown
      let width = CellWidth.of(shown)
      if offset >= bounds.lowerBound && first == nil { first = cell }
      if offset < end { last = cell + width }
      cells.append((shown, cell, cell + width))
      cell += width
      offset += piece.length
    }
    let start = first ?? cell
    let stop = max(last ?? start, start + 1)
    cut(cells, total: cell, start: start, stop: stop)
  }

  private mutating func cut(
    _ cells: [(shown: String, from: Int, to: Int)],
    total: Int,
    start: Int,
    stop: Int
  ) {
    guard total > Self.limit else {
      text = cells.map(\.shown).joined()
      (indent, width) = (start, stop - start)
      return
    }
    let left = max(0, min(start - 30, total - Self.limit))
    let right = left + Self.limit
    let window = cells.filter { $0.from >= left && $0.to <= right }
    let origin = window.first?.from ?? left
    let prefix = left > 0 ? "…" : ""
    text = prefix + window.map(\.shown).joined() + (right < total ? "…" : "")
    indent = CellWidth.of(prefix) + max(0, start - origin)
    width = max(1, min(stop, right) - start)
  }

  /// The characters of a line, each with its length in bytes; a tab stays one.
  private static func pieces(of bytes: ArraySlice<UInt8>) -> [(shown: String, length: Int)] {
    var pieces: [(shown: String, length: Int)] = []
    var rest = bytes
    var decoder = UTF8()
    while let byte = rest.first {
      var iterator = rest.makeIterator()
      if byte == UInt8(ascii: "\t") {
        pieces.append(("\t", 1))
        rest = rest.dropFirst()
      } else if case .scalarValue(let scalar) = decoder.decode(&iterator) {
        pieces.append((mark(for: scalar) ?? String(scalar), UTF8.width(scalar)))
        rest = rest.dropFirst(UTF8.width(scalar))
      } else {
        pieces.append(("<0x\(String(byte, radix: 16, uppercase: true))>", 1))
        rest = rest.dropFirst()
      }
      decoder = UTF8()
    }
    return pieces
  }
}
