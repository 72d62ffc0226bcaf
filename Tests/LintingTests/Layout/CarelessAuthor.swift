import Assessment
import Diagnostics
import YAML

/// Writes the nodes of a document down again, in the same words and never in the same layout.
///
/// Some get comments: those with the same seed have the same comments at the same nodes, whatever
/// the layout.
struct CarelessAuthor {
  private var taste: SeededGenerator
  private let remarks: UInt64?
  private(set) var text = ""
  private var endsInBlock = false

  init(taste: UInt64, remarks: UInt64? = nil) {
    self.taste = SeededGenerator(seed: Seed(taste))
    self.remarks = remarks
  }

  mutating func write(_ document: Document) -> String {
    let header = document.comments.map { document.source.text(in: $0.range.bounds) }
    text = taste.below(4) == 0 ? "\u{FEFF}" : ""
    text += header.map { $0 + blanks(3) + "\n" }.joined()
    if taste.below(4) == 0 { text += "---\n" }
    if let root = document.root { write(block: root, at: 0, depth: 0, inItem: false) }
    if taste.below(3) == 0, !endsInBlock { text.removeLast() }
    return taste.below(3) == 0 ? text.replacing("\n", with: "\r\n") : text
  }

  /// One unit of a block with the comments that stand above it and at its end.
  private struct Unit {
    let key: Node?
    let value: Node
    var above: [String] = []
    var beside: String?
  }

  private mutating func write(block node: Node, at column: Int, depth: Int, inItem: Bool) {
    var units = node.elements.map { Unit(key: nil, value: $0) }
    units += node.entries.map { Unit(key: $0.key, value: $0.value) }
    for index in units.indices {
      guard let remarks else { continue }
      let place = units[index].value.bounds.lowerBound
      var random = SeededGenerator(seed: Seed(remarks << 32 | UInt64(place)))
      if depth > 1, random.below(9) == 0 {
        units[index].above = (0...random.below(2)).map { "# above \(place).\($0)" }
      }
      if random.below(6) == 0 { units[index].beside = "  # beside \(place)" }
    }
    if node.isMapping { taste.shuffle(&units) }
    for (index, unit) in units.enumerated() {
      let isBegun = index == 0 && !text.hasSuffix("\n")
      // Elsewhere an empty line stays, and is no matter of taste.
      if inItem || unit.value["type"] != nil, !isBegun { emptyLines() }
      if !isBegun || !unit.above.isEmpty {
        if isBegun { text += "\n" }
        for comment in unit.above {
          text += String(repeating: " ", count: column) + comment + blanks(2) + "\n"
        }
        text += String(repeating: " ", count: column)
      }
      write(unit, at: column, depth: depth, inItem: inItem)
    }
  }

  private mutating func write(_ unit: Unit, at column: Int, depth: Int, inItem: Bool) {
    text += unit.key.map { quoted($0) + blanks(2) + ":" } ?? "-"
    let value = unit.value
    endsInBlock = false
    if !value.isScalar && !value.isFlow {
      let inItem = inItem || value["type"] != nil
      if unit.key == nil {
        // The first key of the mapping goes on with the line, mostly.
        let gap = 1 + taste.below(3)
        text += taste.below(6) == 0 ? blanks(2) + "\n" : String(repeating: " ", count: gap)
        write(block: value, at: column + 1 + gap, depth: depth + 1, inItem: inItem)
      } else {
        text += blanks(3) + "\n"
        let indentation = value.isSequence ? taste.below(4) : 1 + taste.below(4)
        write(block: value, at: column + indentation, depth: depth + 1, inItem: inItem)
      }
      return
    }
    if value.isEmpty {
      text += "\n"
    } else if value.kind == .scalar(.literal), taste.below(4) > 0 {
      write(literal: value, comment: unit.beside, at: column + 1 + taste.below(5), around: column)
    } else if value.isFlow {
      text += " " + blanks(2) + flow(value) + (unit.beside ?? blanks(3)) + "\n"
    } else {
      text += " " + blanks(2) + spelling(value, at: column + 1 + taste.below(4))
      text += (unit.beside ?? blanks(3)) + "\n"
    }
  }

  private mutating func write(
    literal node: Node,
    comment: String?,
    at column: Int,
    around outer: Int
  ) {
    let value = node.string
    endsInBlock = true
    let end = value.hasSuffix("\n\n") ? "+" : value.hasSuffix("\n") ? "" : "-"
    let isExplicit = taste.below(3) == 0 || value.hasPrefix(" ")
    text += " |" + (isExplicit ? "\(column - outer)" : "") + end + (comment ?? blanks(2)) + "\n"
    for line in value.split(separator: "\n", omittingEmptySubsequences: false).dropLast(
      value.hasSuffix("\n") ? 1 : 0
    ) {
      text += (line.isEmpty ? "" : String(repeating: " ", count: column) + line) + "\n"
    }
  }

  /// A scalar in any style that says the same and may be changed back.
  private mutating func spelling(_ node: Node, at column: Int) -> String {
    let value = node.string
    guard node.kind != .scalar(.literal) else {
      return quotedTwice(value).replacing("\n", with: "\\n")
    }
    switch taste.below(5) {
    case 0, 1: break
    case 2: return quoted(node)
    default:
      // A word on a line of its own.
      guard node.kind == .scalar(.plain), node.isWords else { break }
      return value.split(separator: " ").map(String.init).reduce("") { text, word in
        guard !text.isEmpty else { return word }
        let isBroken = taste.below(3) == 0
        return text + (isBroken ? "\n" + String(repeating: " ", count: column) : " ") + word
      }
    }
    return node.source
  }

  private mutating func flow(_ node: Node) -> String {
    if node.isScalar { return taste.below(2) == 0 ? quoted(node) : node.source }
    var parts = node.elements.map { flow($0) }
    var entries = Array(node.entries)
    taste.shuffle(&entries)
    parts += entries.map { quoted($0.key) + ":" + " " + blanks(2) + flow($0.value) }
    let (opening, closing) = node.isSequence ? ("[", "]") : ("{", "}")
    return opening + blanks(2)
      + parts.map { $0 + blanks(2) }.joined(separator: "," + blanks(2) + " ")
      + closing
  }

  private mutating func quoted(_ node: Node) -> String {
    guard node.kind == .scalar(.plain) ? node.isWords : node.kind != .scalar(.literal) else {
      return node.source
    }
    switch taste.below(3) {
    case 0 where !node.document.source.bytes[node.bounds].contains(UInt8(ascii: "\\")):
      return "'" + node.string.replacing("'", with: "''") + "'"
    case 1: return quotedTwice(node.string)
    default: return node.source
    }
  }

  private func quotedTwice(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private mutating func blanks(_ bound: Int) -> String {
    String(repeating: " ", count: taste.below(2) == 0 ? 0 : taste.below(bound))
  }

  private mutating func emptyLines() {
    for _ in 0..<taste.below(3) { text += blanks(4) + "\n" }
  }
}

extension Node {
  fileprivate var source: String { document.source.text(in: bounds) }

  /// Whether no reader takes the text for anything but text, with quotes or without.
  fileprivate var isWords: Bool {
    let value = utf8
    let letters = value.filter { (0x61...0x7A).contains($0) }
    return letters.contains { (0x67...0x77).contains($0) } && value.count > 5
      && value.first.map { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) } ?? false
      && value.allSatisfy {
        $0 == 0x20 || $0 == 0x2D || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0)
          || (0x61...0x7A).contains($0)
      } && !string.contains("  ") && !string.contains(" -")
  }
}

extension SourceFile {
  func text(in bounds: Range<Int>) -> String { String(decoding: bytes[bounds], as: UTF8.self) }
}
