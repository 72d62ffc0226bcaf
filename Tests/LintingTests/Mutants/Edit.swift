import Diagnostics
import YAML

/// A part of a file and the bytes that take its place.
struct Edit {
  let bounds: Range<Int>
  let bytes: [UInt8]

  init(_ bounds: Range<Int>, _ text: String) { self.init(bounds, Array(text.utf8)) }

  init(_ bounds: Range<Int>, _ bytes: [UInt8]) {
    self.bounds = bounds
    self.bytes = bytes
  }

  /// The bytes after some edits, none of which overlap.
  static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for edit in edits.sorted(by: { $0.bounds.lowerBound > $1.bounds.lowerBound }) {
      result.replaceSubrange(edit.bounds, with: edit.bytes)
    }
    return result
  }
}

extension Node {
  func text(_ bounds: Range<Int>) -> String {
    String(decoding: document.source.bytes[bounds], as: UTF8.self)
  }

  /// Puts other text in the place of the node.
  func replaced(by text: String) -> Edit { Edit(bounds, text) }

  /// The text of the node with more at its end, inside its quotes.
  func extended(by text: String) -> Edit {
    let isQuoted = [.scalar(.singleQuoted), .scalar(.doubleQuoted)].contains(kind)
    let end = bounds.upperBound - (isQuoted ? 1 : 0)
    return Edit(end..<end, text)
  }

  /// A place inside the text of a scalar, before a letter and after one.
  var middle: Int? {
    let bytes = document.source.bytes
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let places = bounds.dropFirst().filter {
      letters.contains(bytes[$0]) && letters.contains(bytes[$0 - 1])
    }
    return places.isEmpty ? nil : places[places.count / 2]
  }

  /// How far the node's first byte is from the beginning of its line.
  var column: Int {
    let before = document.source.bytes[..<bounds.lowerBound]
    return bounds.lowerBound - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
  }

  /// The node and all below it.
  var all: [Node] {
    [self] + elements.flatMap(\.all) + entries.flatMap { [$0.key] + $0.value.all }
  }

  /// The children that follow each other in the source: elements, or entries by their bounds.
  private var parts: [Range<Int>] {
    elements.map(\.bounds)
      + entries.map { $0.key.bounds.lowerBound..<$0.value.bounds.upperBound }
  }

  /// The collection without one of its parts; nothing if there is no other.
  func dropping(_ position: Int) -> Edit? {
    let parts = self.parts
    guard parts.count > 1 else { return nil }
    let bounds =
      position == 0
      ? parts[0].lowerBound..<parts[1].lowerBound
      : parts[position - 1].upperBound..<parts[position].upperBound
    return Edit(bounds, "")
  }

  /// The collection with one of its parts twice; nothing if there is no other.
  func doubling(_ position: Int) -> Edit? {
    let parts = self.parts
    guard parts.count > 1 else { return nil }
    let left = position == 0 ? 0 : position - 1
    let separator = text(parts[left].upperBound..<parts[left + 1].lowerBound)
    let end = parts[position].upperBound
    return Edit(end..<end, separator + text(parts[position]))
  }

  /// The mapping with one more entry after its first one.
  func adding(_ entry: String) -> Edit? {
    guard let first = parts.first, let key = entries.first(where: { _ in true })?.key else {
      return nil
    }
    let separator = isFlow ? ", " : "\n" + String(repeating: " ", count: key.column)
    return Edit(first.upperBound..<first.upperBound, separator + entry)
  }

  /// The mapping without the entry of a key.
  func dropping(_ key: String) -> Edit? {
    Array(entries).firstIndex { $0.key.string == key }.flatMap { dropping($0) }
  }
}
