public import Diagnostics
import YAML

extension ItemSkeleton {
  /// Returns the bytes of a file of items with this one after the last, its dash below the last
  /// dash.
  ///
  /// Nothing where the items are no block of lines, or something follows them.
  public func appended(to source: SourceFile) -> [UInt8]? {
    guard let root = Document.read(source).document.root, let list = root["items"],
      list.isSequence, !list.isFlow, Array(root.entries).last?.value == list,
      let last = Array(list.elements).last,
      let indentation = source.bytes.dashColumn(before: last.bounds.lowerBound)
    else { return nil }
    let newline = UInt8(ascii: "\n")
    let end = source.bytes.last == newline ? [] : [newline]
    return source.bytes + end + Array(text(indentation: indentation).utf8)
  }

  /// A new file that holds this item, with a line for editors that says where its schema is.
  public func file(schema: String) -> String {
    "# yaml-language-server: $schema=\(schema)\nformat: 1\nitems:\n" + text()
  }
}

extension [UInt8] {
  /// How many blanks stand before the dash on the line of an offset, if there is nothing else.
  fileprivate func dashColumn(before offset: Int) -> Int? {
    let start = self[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let head = self[start..<offset]
    guard let dash = head.firstIndex(of: UInt8(ascii: "-")),
      head[..<dash].allSatisfy({ $0 == UInt8(ascii: " ") }),
      head[(dash + 1)...].allSatisfy({ $0 == UInt8(ascii: " ") })
    else { return nil }
    return dash - start
  }
}
