extension Node {
  /// How many elements a sequence or entries a mapping has; 0 for a scalar.
  @inlinable public var count: Int {
    let record = self.record
    return record.kind.isScalar ? 0 : Int(record.count)
  }

  /// The elements of a sequence in source order; none for any other node.
  @inlinable public var elements: Elements { Elements(of: self, isA: .sequence) }

  /// The entries of a mapping in source order, repeated keys included; none for any other node.
  @inlinable public var entries: Entries { Entries(keys: Elements(of: self, isA: .mapping)) }

  /// The children of a node one after the other, without allocation.
  @frozen
  public struct Elements: Sequence, IteratorProtocol, Sendable {
    @usableFromInline let document: Document
    @usableFromInline var index: Int32
    @usableFromInline let end: Int32

    @inlinable
    init(of node: Node, isA kind: Record.Kind) {
      let record = node.record
      document = node.document
      index = node.index + 1
      end = record.kind == kind ? record.subtreeEnd : index
    }

    /// The next child; `nil` after the last.
    @inlinable
    public mutating func next() -> Node? {
      guard index < end else { return nil }
      defer { index = document.records[Int(index)].subtreeEnd }
      return Node(document: document, index: index)
    }
  }

  /// One key of a mapping and its value.
  @frozen
  public struct Entry: Sendable {
    /// The node before the colon; text in all but the oddest files.
    public let key: Node
    /// The node after the colon, empty where there is none.
    public let value: Node

    @inlinable
    init(key: Node, value: Node) {
      self.key = key
      self.value = value
    }
  }

  /// The entries of a mapping one after the other, without allocation.
  @frozen
  public struct Entries: Sequence, IteratorProtocol, Sendable {
    @usableFromInline var keys: Elements

    @inlinable
    init(keys: Elements) { self.keys = keys }

    /// The next key and its value; `nil` after the last.
    @inlinable
    public mutating func next() -> Entry? {
      guard let key = keys.next(), let value = keys.next() else { return nil }
      return Entry(key: key, value: value)
    }
  }

  /// Returns the value of the first entry whose key is this text.
  public subscript(key: StaticString) -> Node? {
    for entry in entries where entry.key.equals(key) { return entry.value }
    return nil
  }
}
