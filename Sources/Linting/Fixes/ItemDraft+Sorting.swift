import Diagnostics
import ItemBank
import YAML

extension ItemDraft {
  /// The fix that brings the options into the order of their numbers, each with its mark of the
  /// key, its rationale and its comments, and has them shown in that order.
  func fix(sortingOptionsBy numbers: [Double]) -> Diagnostic.Fix? {
    guard let list = optionList, list.count == numbers.count, list.count == options.count,
      let entries = list.isFlow ? list.flowEntries : list.blockEntries
    else { return nil }
    let order = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    let source = list.document.source
    var edits = zip(entries.indices, order).filter { $0 != $1 }.map { place, moved in
      Diagnostic.Edit(
        SourceRange(source, entries[place]),
        with: String(decoding: source.bytes[entries[moved]], as: UTF8.self)
      )
    }
    // An author who says otherwise is not overruled.
    if node["fixed-order"] == nil {
      guard let key = node.entries.first(where: { $0.value == list })?.key,
        let edit = node.edit(inserting: "fixed-order: true", before: key)
      else { return nil }
      edits.append(edit)
    }
    return Diagnostic.Fix("sort them and keep them so", isSafe: true, edits: edits)
  }
}

extension Node {
  /// The places of a list's elements between brackets; `nil` where comments stand among them.
  fileprivate var flowEntries: [Range<Int>]? {
    let bytes = document.source.bytes[bounds]
    return bytes.contains(UInt8(ascii: "#")) ? nil : elements.map(\.bounds)
  }

  /// The places of a list's elements as whole lines, the last line break left out.
  ///
  /// A comment line right above an element belongs to it, unless it is indented deeper than the
  /// dash; then it belongs to the element before, as one at the end of a line does.
  fileprivate var blockEntries: [Range<Int>]? {
    var entries: [Range<Int>] = []
    var free = document.source.lineBounds(around: bounds.lowerBound).lowerBound
    free = commentsStart(above: free, downTo: 0, deepest: bounds.lowerBound - free)
    for element in elements {
      guard let dash = dash(of: element), !element.keepsEmptyLines else { return nil }
      let line = document.source.lineBounds(around: dash).lowerBound
      let start = commentsStart(above: line, downTo: free, deepest: dash - line)
      let end = commentsEnd(below: element.bounds.upperBound, deeperThan: dash - line)
      entries.append(start..<end)
      free = end
    }
    return entries
  }

  /// Where the comment lines begin that stand right above a line and not below an offset.
  private func commentsStart(above line: Int, downTo limit: Int, deepest column: Int) -> Int {
    let source = document.source
    var start = line
    while start > limit {
      let lineStart = source.lineStart(before: start)
      guard lineStart >= limit,
        let mark = source.commentColumn(in: source.lineBounds(around: lineStart)), mark <= column
      else { break }
      start = lineStart
    }
    return start
  }

  /// Where the line of an element's end ends, comment lines below it included that are indented.
  private func commentsEnd(below end: Int, deeperThan column: Int) -> Int {
    let source = document.source
    var end = source.lineBounds(around: end).upperBound
    while true {
      let next = source.lineEnd(after: end)
      guard next > end, next < source.bytes.count else { return end }
      let line = source.lineBounds(around: next)
      guard let mark = source.commentColumn(in: line), mark > column else { return end }
      end = line.upperBound
    }
  }

  /// Whether a block in the node keeps the empty lines that follow it: `|+`.
  private var keepsEmptyLines: Bool {
    switch kind {
    case .scalar(.literal), .scalar(.folded):
      document.source.bytes[bounds].prefix { $0 >= 0x20 }.prefix(3).contains(UInt8(ascii: "+"))
    case .scalar: false
    case .sequence: elements.contains(where: \.keepsEmptyLines)
    case .mapping: entries.contains { $0.value.keepsEmptyLines }
    }
  }
}

extension SourceFile {
  /// The start of the line that ends right before an offset.
  fileprivate func lineStart(before offset: Int) -> Int {
    let isPair = offset > 1 && bytes[offset - 1] == 0x0A && bytes[offset - 2] == 0x0D
    return lineBounds(around: offset - (isPair ? 2 : 1)).lowerBound
  }

  /// The column of the mark of a comment that has its line for itself.
  fileprivate func commentColumn(in line: Range<Int>) -> Int? {
    let blanks = bytes[line].prefix { $0 == 0x20 }.count
    let mark = line.lowerBound + blanks
    return mark < line.upperBound && bytes[mark] == UInt8(ascii: "#") ? blanks : nil
  }
}
