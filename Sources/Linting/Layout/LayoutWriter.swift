import Diagnostics
import ItemBank
import YAML

/// Writes units line by line.
struct LayoutWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether the last line is one of a block of text.
  private var endsInText = false
  /// Whether the last lines are empty and belong to a block of text.
  private var endsInValue = false
  private var lineStart = 0

  /// Writes a whole file.
  init(_ header: [LayoutComment], isApart: Bool, _ block: LayoutBlock) {
    add(header, at: 0, isFirst: true, inItem: false)
    addBlankLine(if: isApart)
    write(block, at: 0)
  }

  /// Writes a block whose units begin at a column; the first of them may go on with a line.
  private mutating func write(
    _ block: LayoutBlock,
    at column: Int,
    onSameLine: Bool = false,
    inItem: Bool = false
  ) {
    let isListOfItems = block.isSequence && block.kind == .item
    for (index, unit) in block.units.enumerated() {
      let isFirst = index == 0
      if !(isFirst && onSameLine) {
        let isApart = (unit.leading.first?.isAfterBlank ?? unit.isAfterBlank) && !inItem
        addBlankLine(if: !isFirst && (isApart || isListOfItems))
        add(unit.leading, at: column, isFirst: true, inItem: inItem)
        addBlankLine(if: !unit.leading.isEmpty && unit.isAfterBlank && !inItem)
        addIndentation(column)
      }
      write(unit, at: column, inItem: inItem || isListOfItems)
      // Two blanks would make the comment a line of the text above it.
      let shift = endsInText ? 1 : 2
      add(unit.below, at: column + shift, isFirst: false, inItem: inItem || isListOfItems)
    }
    add(block.closing, at: column, isFirst: false, inItem: inItem)
  }

  private mutating func write(_ unit: LayoutUnit, at column: Int, inItem: Bool) {
    if let key = unit.key {
      bytes += ScalarSpelling.line(of: key, inFlow: false) ?? ScalarSpelling.line(of: key.utf8)
      bytes.append(UInt8(ascii: ":"))
    } else {
      bytes.append(UInt8(ascii: "-"))
    }
    if let opening = unit.opening { add(trailing: opening) }
    switch resolved(unit) {
    case .block(let block):
      let isBeside =
        unit.key == nil && unit.opening == nil && block.units.first?.leading.isEmpty ?? false
      if isBeside { bytes.append(UInt8(ascii: " ")) } else { endLine() }
      write(block, at: column + 2, onSameLine: isBeside, inItem: inItem)
    case .inline(let node) where node.isEmpty:
      endLine()
    case .inline(let node):
      begin(unit, at: column)
      if let spelling = FlowLayout.line(of: node, unit.kind, inFlow: false) {
        bytes += spelling
        endLine(with: unit.trailing)
      } else if let block = BlockLayout(node) {
        bytes += block.announcement
        endLine(with: unit.trailing)
        add(block, at: column + 2)
      } else if !node.isScalar || node.hasTellingEscapes {
        add(asWritten: node)
        endLine(with: unit.trailing)
      } else {
        bytes += ScalarSpelling.line(of: node.utf8)
        endLine(with: unit.trailing)
      }
    case .asWritten(let node):
      begin(unit, at: column)
      add(asWritten: node)
      endLine(with: unit.trailing)
    }
  }

  /// What a unit's value becomes: brackets that are too long for a line are spread.
  private func resolved(_ unit: LayoutUnit) -> LayoutUnit.Value {
    guard case .inline(let node) = unit.value, !node.isScalar, unit.trailing == nil,
      unit.inner.isEmpty, let spelling = FlowLayout.line(of: node, unit.kind, inFlow: false)
    else { return unit.value }
    let line = bytes[lineStart...] + [UInt8(ascii: " ")] + spelling
    let width = line.count { $0 & 0xC0 != 0x80 }
    guard node.count > 0, width > LaidOutFile.lineLength, !node.fitsAnyLine else {
      return unit.value
    }
    return .block(LayoutBlock(spreading: node, kind: unit.kind))
  }

  /// Goes to where a value begins: behind its dash or key, or below the comments above it.
  private mutating func begin(_ unit: LayoutUnit, at column: Int) {
    guard unit.opening != nil || !unit.inner.isEmpty || unit.isBelow else {
      return bytes.append(UInt8(ascii: " "))
    }
    endLine()
    add(unit.inner, at: column + 2, isFirst: true, inItem: true)
    addIndentation(column + 2)
  }
}

// Lines.
extension LayoutWriter {
  private mutating func endLine(with comment: Comment? = nil) {
    if let comment { add(trailing: comment) }
    bytes.append(0x0A)
    lineStart = bytes.count
    (endsInText, endsInValue) = (false, false)
  }

  private mutating func addBlankLine(if isWanted: Bool) {
    guard isWanted, !endsInValue else { return }
    endLine()
  }

  private mutating func addIndentation(_ column: Int) {
    bytes += [UInt8](repeating: 0x20, count: column)
  }

  private mutating func add(
    _ comments: [LayoutComment],
    at column: Int,
    isFirst: Bool,
    inItem: Bool
  ) {
    for (index, comment) in comments.enumerated() {
      addBlankLine(if: !(isFirst && index == 0) && comment.isAfterBlank && !inItem)
      add(comment.comment, at: comment.isAside ? column + 2 : column)
    }
  }

  private mutating func add(_ comment: Comment, at column: Int) {
    addIndentation(column)
    bytes += comment.spelling
    endLine()
  }

  /// Adds a comment at the end of a line, as far from what is before it as its author put it.
  private mutating func add(trailing comment: Comment) {
    let bounds = comment.range.bounds
    let before = comment.range.file.bytes[..<bounds.lowerBound]
    let blanks = before.reversed().prefix { $0 == 0x20 }.count
    addIndentation(comment.isAlone || blanks == 0 ? 2 : blanks)
    bytes += comment.spelling
  }

  private mutating func add(_ block: BlockLayout, at column: Int) {
    for line in block.lines {
      if !line.isEmpty { addIndentation(column) }
      bytes += line
      endLine()
    }
    (endsInText, endsInValue) = (true, block.keepsEnd)
  }

  /// Adds the lines of a node as they are, moved with the first of them.
  private mutating func add(asWritten node: Node) {
    let source = node.document.source
    let written = bytes[lineStart...].prefix { $0 == 0x20 }.count
    let shift = written - source.indentation(at: node.bounds.lowerBound)
    var start = node.bounds.lowerBound
    while true {
      let end = min(source.lineBounds(around: start).upperBound, node.bounds.upperBound)
      let line = source.bytes[start..<end]
      let text = line.drop { $0 == 0x20 || $0 == 0x09 }
      if start > node.bounds.lowerBound, !text.isEmpty {
        addIndentation(max(0, line.count - text.count + shift))
      }
      bytes += text
      let next = source.lineEnd(after: end)
      guard next < node.bounds.upperBound, next > end else { return }
      trimLine()
      endLine()
      start = next
    }
  }

  /// Takes blanks away that end the line, unless the first is part of an escape.
  private mutating func trimLine() {
    var end = bytes.count
    while end > lineStart, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    if end > lineStart, bytes[end - 1] == UInt8(ascii: "\\") { return }
    bytes.removeSubrange(end...)
  }
}

extension Comment {
  /// The comment without the blanks that end its line.
  fileprivate var spelling: ArraySlice<UInt8> {
    var spelling = range.file.bytes[range.bounds]
    while let last = spelling.last, last == 0x20 || last == 0x09 { spelling.removeLast() }
    return spelling
  }
}
