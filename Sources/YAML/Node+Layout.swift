public import Diagnostics

/// Edits that add to collections and take from them, in the layout that these have.
extension Node {
  /// Returns the edit that puts an entry, written as `key: value`, before a key of a mapping.
  public func edit(inserting entry: String, before key: Node) -> Diagnostic.Edit? {
    guard isMapping, !isDamaged, key.parent == self else { return nil }
    let place = key.bounds.lowerBound
    guard !isFlow else { return insertion(of: entry + ", ", at: place) }
    guard let margin = margin(before: place) else { return nil }
    return insertion(of: entry + document.source.lineBreak(at: place) + margin, at: place)
  }

  /// Returns the edit that adds elements, written as they are to stand there, to the end of a list.
  public func edit(appending added: [String]) -> Diagnostic.Edit? {
    guard isSequence, !isDamaged else { return nil }
    var last: Node?
    for node in elements { last = node }
    if isFlow {
      let text = added.joined(separator: ", ")
      guard let last else { return insertion(of: text, at: bounds.lowerBound + 1) }
      let end = last.bounds.upperBound
      // A comma must not follow the colon of an empty value.
      let isOpen = document.source.bytes[end - 1] == UInt8(ascii: ":")
      return insertion(of: (isOpen ? " , " : ", ") + text, at: end)
    }
    guard let last, last.isScalar, let dash = dash(of: last) else { return nil }
    let source = document.source
    let line = source.lineBounds(around: last.bounds.lowerBound)
    guard last.bounds.upperBound <= line.upperBound else { return nil }
    let margin = String(repeating: " ", count: dash - line.lowerBound)
    let lineBreak = source.lineBreak(at: last.bounds.lowerBound)
    let lines = added.map { lineBreak + margin + "- " + $0 }
    return insertion(of: lines.joined(), at: line.upperBound)
  }

  /// Returns the edit that takes an element of a list away, unless a comment would go with it.
  public func edit(removing element: Node) -> Diagnostic.Edit? {
    guard isSequence, !isDamaged, element.parent == self else { return nil }
    let siblings = Array(elements)
    guard let index = siblings.firstIndex(of: element) else { return nil }
    let source = document.source
    let taken: Range<Int>
    if isFlow {
      if index > 0 {
        taken = siblings[index - 1].bounds.upperBound..<element.bounds.upperBound
      } else if siblings.count > 1 {
        taken = element.bounds.lowerBound..<siblings[1].bounds.lowerBound
      } else {
        taken = element.bounds
      }
    } else {
      guard siblings.count > 1, element.isScalar, dash(of: element) != nil else { return nil }
      let line = source.lineBounds(around: element.bounds.lowerBound)
      let lineEnd = source.lineEnd(after: line.upperBound)
      guard element.bounds.upperBound == line.upperBound, lineEnd > line.upperBound else {
        return nil
      }
      taken = line.lowerBound..<lineEnd
    }
    guard !source.bytes[taken].contains(UInt8(ascii: "#")) else { return nil }
    return Diagnostic.Edit(SourceRange(source, taken), with: "")
  }

  /// Where the dash of a list's element stands, if the element begins its line.
  public func dash(of element: Node) -> Int? {
    let bytes = document.source.bytes
    let line = document.source.lineBounds(around: element.bounds.lowerBound)
    var dash = line.lowerBound
    while dash < element.bounds.lowerBound, bytes[dash] == 0x20 { dash += 1 }
    guard dash < element.bounds.lowerBound, bytes[dash] == UInt8(ascii: "-") else { return nil }
    let gap = bytes[dash + 1..<element.bounds.lowerBound]
    return gap.allSatisfy { $0 == 0x20 } ? dash : nil
  }

  /// The lines of a block after `|` or `>` as they are written, without their indentation; none for
  /// any other node.
  public var blockLines: [[UInt8]] {
    guard kind == .scalar(.literal) || kind == .scalar(.folded) else { return [] }
    let spelling = BlockSpelling(
      start: bounds.lowerBound,
      source: document.source.bytes,
      value: utf8
    )
    return spelling.lines(until: bounds.upperBound).map(Array.init)
  }

  /// The blanks that put a line below a key in the key's column.
  private func margin(before key: Int) -> String? {
    let line = document.source.lineBounds(around: key)
    let before = document.source.bytes[line.lowerBound..<key]
    guard before.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") }) else { return nil }
    return String(repeating: " ", count: before.count)
  }

  private func insertion(of text: String, at offset: Int) -> Diagnostic.Edit {
    Diagnostic.Edit(SourceRange(document.source, offset..<offset), with: text)
  }
}

extension SourceFile {
  /// The offsets of the line around an offset, its line break left out.
  public func lineBounds(around offset: Int) -> Range<Int> {
    var (start, end) = (offset, offset)
    while start > 0, !bytes[start - 1].isLineBreak { start -= 1 }
    while end < bytes.count, !bytes[end].isLineBreak { end += 1 }
    return start..<end
  }

  /// The offset after the line break that begins at an offset, if there is one.
  public func lineEnd(after offset: Int) -> Int {
    guard offset < bytes.count, bytes[offset].isLineBreak else { return offset }
    let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    return offset + (isPair ? 2 : 1)
  }

  /// The line break that lines around an offset end with.
  fileprivate func lineBreak(at offset: Int) -> String {
    let line = lineBounds(around: offset)
    let end = lineEnd(after: line.upperBound)
    guard end == line.upperBound else {
      return String(decoding: bytes[line.upperBound..<end], as: UTF8.self)
    }
    return line.lowerBound > 1 && bytes[line.lowerBound - 2] == 0x0D ? "\r\n" : "\n"
  }
}

extension UInt8 {
  fileprivate var isLineBreak: Bool { self == 0x0A || self == 0x0D }
}
