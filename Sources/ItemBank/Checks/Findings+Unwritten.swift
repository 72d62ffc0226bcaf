import Diagnostics
public import YAML

extension Findings {
  /// Reports each text of a document that its author has yet to write.
  ///
  /// Where the word stands nowhere in the file, nothing else is looked at.
  mutating func reportUnwrittenTexts(in document: Document) {
    guard let root = document.root, document.mayHaveUnwrittenTexts else { return }
    reportUnwrittenTexts(below: root)
  }

  private mutating func reportUnwrittenTexts(below node: Node) {
    if node.isUnwritten {
      warning(
        "todo-text",
        "this text is still to be written",
        at: node,
        help: "write it; an item with such a text is a draft"
      )
    }
    for element in node.elements { reportUnwrittenTexts(below: element) }
    for entry in node.entries { reportUnwrittenTexts(below: entry.value) }
  }
}

extension Document {
  private static let todo = ByteSearch("TODO")

  /// Whether the file has the word that marks what is to be written, wherever that is.
  var mayHaveUnwrittenTexts: Bool { Self.todo.finds(in: source.bytes) }
}

extension Node {
  /// Whether it is a text that begins with the word `TODO`: its author has yet to write it.
  public var isUnwritten: Bool {
    withUTF8 { bytes in
      guard bytes.count >= 4, bytes[0] == UInt8(ascii: "T"), bytes[1] == UInt8(ascii: "O"),
        bytes[2] == UInt8(ascii: "D"), bytes[3] == UInt8(ascii: "O")
      else { return false }
      guard bytes.count > 4 else { return true }
      let next = bytes[4]
      let isPartOfWord =
        next >= 0x80 || (next | 0x20) &- UInt8(ascii: "a") < 26 || next &- UInt8(ascii: "0") < 10
      return !isPartOfWord
    }
  }
}
