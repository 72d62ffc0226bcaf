import YAML

/// A text as a block: what stands on the line of its announcement, and its lines.
struct BlockLayout {
  /// `|` or `>`, with what is needed behind it.
  let announcement: [UInt8]
  /// The lines without their indentation, which empty ones do not get.
  let lines: [[UInt8]]
  /// Whether empty lines at the end belong to the text.
  let keepsEnd: Bool

  /// Lays out the text of a scalar; `nil` where it is no text of lines, or reads better in quotes.
  init?(_ node: Node) {
    let text = node.utf8
    let feeds = text.reversed().prefix { $0 == 0x0A }.count
    let body = text.dropLast(feeds)
    guard let first = body.first(where: { $0 != 0x0A }), let last = body.last,
      body.split(separator: 0x0A).last?.contains(where: { $0 > 0x20 }) ?? false
    else { return nil }
    let isFolded = node.kind == .scalar(.folded)
    switch node.kind {
    case .scalar(.literal): break
    case .scalar(.folded): guard last > 0x20 else { return nil }
    case .scalar(.doubleQuoted) where node.hasTellingEscapes: return nil
    default: guard text.contains(0x0A), Self.isClean(text) else { return nil }
    }
    keepsEnd = feeds > 1
    // The writer's blocks are indented by two.
    let indentation = first <= 0x20 ? "2" : ""
    let end = feeds == 0 ? "-" : keepsEnd ? "+" : ""
    announcement = Array(((isFolded ? ">" : "|") + indentation + end).utf8)
    let spelled =
      isFolded
      ? node.blockLines
      : body.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    lines = spelled + [[UInt8]](repeating: [], count: max(feeds, 1) - 1)
  }

  /// Whether nothing in a text would be lost to the eye, or end a line, in a block.
  private static func isClean(_ text: [UInt8]) -> Bool {
    let isVisible = text.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A }
    let hasTrails = text.indices.dropLast().contains { text[$0] == 0x20 && text[$0 + 1] == 0x0A }
    return isVisible && !hasTrails && text.last != 0x20
      && !PlainText.hasOddCharacters(text)
  }
}
