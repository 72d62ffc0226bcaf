public import Diagnostics

extension Document {
  /// The places that a comment speaks of: what begins next, if it has a line of its own; else its
  /// line, and the block of text that the line begins.
  ///
  /// What begins next is an element of a list, a key with its value, or a value below its key; it
  /// must not stand farther left than the comment. Empty where nothing follows.
  public func scope(of comment: Comment) -> SourceRange {
    let bounds = comment.range.bounds
    guard comment.isAlone else {
      let start = startOfLine(at: bounds.lowerBound)
      let end = block(around: bounds.lowerBound)?.bounds.upperBound ?? bounds.upperBound
      return SourceRange(source, start..<end)
    }
    guard let node = firstNode(from: bounds.upperBound),
      indentation(at: node.bounds.lowerBound) >= indentation(at: bounds.lowerBound)
    else {
      return SourceRange(source, bounds.upperBound..<bounds.upperBound)
    }
    return SourceRange(source, Self.unit(beginningWith: node))
  }

  /// An element of a list, an entry of a mapping or a value: the smallest that begins with a node.
  private static func unit(beginningWith node: Node) -> Range<Int> {
    if let parent = node.parent, parent.isMapping {
      for entry in parent.entries where entry.key == node {
        return node.bounds.lowerBound..<max(node.bounds.upperBound, entry.value.bounds.upperBound)
      }
    }
    let isElement = node.parent?.isSequence ?? false
    guard !isElement, !node.isFlow else { return node.bounds }
    for element in node.elements { return unit(beginningWith: element) }
    for entry in node.entries { return unit(beginningWith: entry.key) }
    return node.bounds
  }

  /// The first node that begins at an offset or after it, the outermost of several that begin there.
  private func firstNode(from offset: Int) -> Node? {
    let index = recordCount(before: offset)
    return index < records.count ? Node(document: self, index: Int32(index)) : nil
  }

  /// The block of text, after `|` or `>`, that holds an offset, its header included.
  private func block(around offset: Int) -> Node? {
    let index = recordCount(before: offset + 1) - 1
    guard index >= 0 else { return nil }
    let record = records[index]
    let isBlock = record.kind == .literal || record.kind == .folded
    return isBlock && offset < Int(record.end) ? Node(document: self, index: Int32(index)) : nil
  }

  /// How many records begin before an offset; they stand in the order in which they begin.
  private func recordCount(before offset: Int) -> Int {
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(records[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many blanks begin the line of an offset.
  private func indentation(at offset: Int) -> Int {
    let start = startOfLine(at: offset)
    return source.bytes[start...].prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  private func startOfLine(at offset: Int) -> Int {
    var start = offset
    while start > 0, source.bytes[start - 1] != 0x0A, source.bytes[start - 1] != 0x0D { start -= 1 }
    return start
  }
}
