/// Where reading goes on after a syntax error.
///
/// The parser cannot be set back to a state, but it can be led into one: a made-up key is written
/// over the end of what was damaged, just before the line with which reading goes on, so that the
/// parser comes to this line inside a mapping again. Its events up to there are skipped.
struct Resumption {
  /// Where the line begins.
  let line: Int
  /// The collection that goes on with the line.
  let collection: Int32
  /// How many events lead back into the collection.
  let skippedEvents: Int
  /// What is written just before the line.
  let lead: [UInt8]

  /// Finds the first line at or after `start` that goes on with one of the collections.
  static func find(
    after start: Int,
    in text: [UInt8],
    root: (index: Int32, column: Int)?,
    list: (index: Int32, column: Int)?
  ) -> Resumption? {
    let margin = [UInt8](repeating: 0x20, count: root?.column ?? 0)
    let key = margin + Array("x:\n".utf8)
    var line = lineStart(after: start, in: text)
    while line < text.count {
      var first = line
      while first < text.count, text[first] == 0x20 { first += 1 }
      if let list, first - line == list.column, isEntry(text, first), key.count <= line {
        return list.index == 0
          ? Resumption(line: line, collection: 0, skippedEvents: 1, lead: [])
          : Resumption(line: line, collection: list.index, skippedEvents: 3, lead: key)
      }
      if let root, first - line == root.column, isKey(text, first) {
        return Resumption(line: line, collection: root.index, skippedEvents: 1, lead: [])
      }
      line = lineStart(after: first, in: text)
    }
    return nil
  }

  /// Returns how far a node is from the start of its line if only spaces are between them.
  static func column(of offset: Int, in text: [UInt8]) -> Int? {
    var start = offset
    while start > 0, text[start - 1] == 0x20 { start -= 1 }
    guard start == 0 || text[start - 1] == 0x0A || text[start - 1] == 0x0D else {
      return start == 3 && text.starts(with: [0xEF, 0xBB, 0xBF]) ? offset - 3 : nil
    }
    return offset - start
  }

  private static func lineStart(after offset: Int, in text: [UInt8]) -> Int {
    var index = offset
    while index < text.count, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
    if index + 1 < text.count, text[index] == 0x0D, text[index + 1] == 0x0A { index += 1 }
    return index + 1
  }

  private static func isEntry(_ text: [UInt8], _ first: Int) -> Bool {
    guard first < text.count, text[first] == UInt8(ascii: "-") else { return false }
    return first + 1 == text.count || text[first + 1].isBlankOrBreak
  }

  /// Whether a plain word and a colon stand there, as in `items:`.
  private static func isKey(_ text: [UInt8], _ first: Int) -> Bool {
    var index = first
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        index += 1
      case UInt8(ascii: "-") where index > first:
        index += 1
      case UInt8(ascii: ":") where index > first:
        return index + 1 == text.count || text[index + 1].isBlankOrBreak
      default:
        return false
      }
    }
    return false
  }
}

extension UInt8 {
  /// Whether the parser takes the byte for a blank or the end of a line; it never sees a control
  /// character, and takes what stands in its place for a letter.
  fileprivate var isBlankOrBreak: Bool {
    self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D
  }
}
