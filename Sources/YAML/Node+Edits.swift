public import Diagnostics

extension Node {
  /// Returns the edit that puts a text in the place of a part of a scalar's value, spelled as the
  /// scalar's style demands.
  ///
  /// What comes of it is read back, so that an edit which would change anything else is none: text
  /// that needs quotes where there are none, or a line that ends up empty.
  public func edit(ofValueBounds part: Range<Int>, to text: String) -> Diagnostic.Edit? {
    guard case .scalar(let style) = kind, !isDamaged, !isEmpty,
      !text.utf8.contains(where: { $0 < 0x20 })
    else { return nil }
    let spelled = Self.spelling(of: text, style)
    let source = document.source
    let range = sourceBounds(ofValueBounds: part)
    guard bounds.lowerBound <= range.lowerBound, range.upperBound <= bounds.upperBound else {
      return nil
    }
    let spelling =
      source.bytes[bounds.lowerBound..<range.lowerBound] + Array(spelled.utf8)
      + source.bytes[range.upperBound..<bounds.upperBound]
    let value = withUTF8 { value in value.indices.map { value[$0] } }
    let expected = value[..<part.lowerBound] + Array(text.utf8) + value[part.upperBound...]
    guard reads(spelling, as: expected) else { return nil }
    return Diagnostic.Edit(SourceRange(source, range), with: spelled)
  }

  /// Returns the edit that gives a scalar another value; `nil` where its style cannot spell it.
  public func edit(to text: String) -> Diagnostic.Edit? {
    edit(ofValueBounds: 0..<utf8Count, to: text)
  }

  private static func spelling(of text: String, _ style: ScalarStyle) -> String {
    switch style {
    case .plain, .literal, .folded: text
    case .singleQuoted: text.replacing("'", with: "''")
    case .doubleQuoted: text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
  }

  /// Whether a spelling in the node's place is a scalar of the same style with an expected value.
  private func reads(_ spelling: ArraySlice<UInt8>, as expected: ArraySlice<UInt8>) -> Bool {
    let (opening, closing) = isInFlow ? ("[", "]\n") : ("- ", "\n")
    let bytes = Array(opening.utf8) + spelling + Array(closing.utf8)
    let (document, findings) = Document.read(SourceFile(path: "", bytes: bytes))
    guard findings.isEmpty, let root = document.root, root.count == 1,
      let scalar = root.elements.first(where: { $0.kind == kind })
    else { return false }
    let value = scalar.withUTF8 { value in value.indices.map { value[$0] } }
    return value[...].withoutFeeds.elementsEqual(expected.withoutFeeds)
  }

  /// Whether brackets or braces are around the node.
  private var isInFlow: Bool {
    var around = parent
    while let node = around {
      if node.isFlow { return true }
      around = node.parent
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  /// What is left without line feeds at the end: those of a block depend on what follows it.
  fileprivate var withoutFeeds: ArraySlice<UInt8> {
    guard let last = lastIndex(where: { $0 != 0x0A }) else { return [] }
    return self[...last]
  }
}
