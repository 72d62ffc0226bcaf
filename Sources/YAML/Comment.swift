public import Diagnostics

/// One comment, from its `#` to the end of its line.
public struct Comment: Hashable, Sendable {
  /// The place of the comment, `#` included.
  public let range: SourceRange
  /// Whether nothing but blanks stands before the comment on its line.
  public let isAlone: Bool

  /// The text after the `#`, blanks at both ends left out.
  public var text: String {
    var text = range.file.bytes[range.bounds].drop { $0 == UInt8(ascii: "#") }
    text = text.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Document {
  /// The comments in source order, looked for whenever they are asked for.
  ///
  /// A comment is a `#` at the start of a line or after a blank, outside all scalars; one may stand
  /// after the `|` or `>` that begins a block.
  public var comments: [Comment] {
    var comments: [Comment] = []
    var gap = 0
    for record in records where record.kind.isScalar && record.start < record.end {
      if gap < Int(record.start) { appendComments(in: gap..<Int(record.start), to: &comments) }
      gap = max(gap, Int(record.end))
      guard record.kind == .literal || record.kind == .folded else { continue }
      appendComments(in: Int(record.start)..<endOfLine(at: Int(record.start)), to: &comments)
    }
    appendComments(in: gap..<source.bytes.count, to: &comments)
    return comments
  }

  private func appendComments(in gap: Range<Int>, to comments: inout [Comment]) {
    let bytes = source.bytes
    let top = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = gap.lowerBound
    while index < gap.upperBound {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "#") else { continue }
      guard index <= top || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index - 1]) else { continue }
      let start = index
      while index < gap.upperBound, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      var before = start
      while before > top, bytes[before - 1] == 0x20 || bytes[before - 1] == 0x09 { before -= 1 }
      let isAlone = before <= top || bytes[before - 1] == 0x0A || bytes[before - 1] == 0x0D
      let range = SourceRange(source, start..<index)
      comments.append(Comment(range: range, isAlone: isAlone))
    }
  }

  private func endOfLine(at offset: Int) -> Int {
    var end = offset
    while end < source.bytes.count, source.bytes[end] != 0x0A, source.bytes[end] != 0x0D {
      end += 1
    }
    return end
  }
}
