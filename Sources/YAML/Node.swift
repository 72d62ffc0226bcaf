public import Diagnostics

/// A view of one node of a document: a reference and an index.
///
/// The reference is a strong one, so a node may be kept. Counting it would cost a walk over all
/// nodes as much as the walk itself, so all that a walk calls is inlinable: the optimizer then sees
/// that the document outlives the loop, and does not count.
@frozen
public struct Node: Sendable {
  /// The document that the node belongs to.
  public let document: Document
  @usableFromInline let index: Int32

  @inlinable
  init(document: Document, index: Int32) {
    self.document = document
    self.index = index
  }

  @inlinable var record: Record { document.records[Int(index)] }

  /// What a node is.
  public enum Kind: Hashable, Sendable {
    /// Text, written in one of five ways.
    case scalar(ScalarStyle)
    /// A list of nodes.
    case sequence
    /// Pairs of nodes.
    case mapping
  }

  /// How a scalar is written.
  public enum ScalarStyle: Hashable, Sendable {
    /// Without quotes; a value that is missing is a plain scalar, too.
    case plain
    /// Between `'`.
    case singleQuoted
    /// Between `"`.
    case doubleQuoted
    /// A block after `|`, line by line.
    case literal
    /// A block after `>`, lines folded into paragraphs.
    case folded
  }

  /// What the node is and, for a scalar, how it is written.
  @inlinable public var kind: Kind {
    switch record.kind {
    case .plain: .scalar(.plain)
    case .singleQuoted: .scalar(.singleQuoted)
    case .doubleQuoted: .scalar(.doubleQuoted)
    case .literal: .scalar(.literal)
    case .folded: .scalar(.folded)
    case .sequence: .sequence
    case .mapping: .mapping
    }
  }

  /// Whether the node is text.
  @inlinable public var isScalar: Bool { record.kind.isScalar }
  /// Whether the node is a list.
  @inlinable public var isSequence: Bool { record.kind == .sequence }
  /// Whether the node consists of pairs.
  @inlinable public var isMapping: Bool { record.kind == .mapping }
  /// Whether the node is a collection between brackets or braces.
  @inlinable public var isFlow: Bool { record.flags.contains(.flow) }

  /// Whether nothing stands where the node should: `stem:` has such a value.
  @inlinable public var isEmpty: Bool {
    let record = self.record
    return record.kind == .plain && record.start == record.end
  }

  /// Whether a syntax error cut the node short, so that what is missing in it was not forgotten.
  @inlinable public var isDamaged: Bool { record.flags.contains(.damaged) }

  /// The offsets of the node in the source, quotes and brackets included, anchors and tags not.
  ///
  /// The range ends with the last byte that is not blank.
  @inlinable public var bounds: Range<Int> {
    let record = self.record
    return Int(record.start)..<Int(record.end)
  }

  /// The place of the node.
  @inlinable public var range: SourceRange { SourceRange(document.source, bounds) }

  /// The collection around the node; `nil` for the root.
  @inlinable public var parent: Node? {
    let parent = record.parent
    return parent < 0 ? nil : Node(document: document, index: parent)
  }
}

extension Node: Hashable {
  /// Whether both are the same node of the same document.
  public static func == (one: Node, other: Node) -> Bool {
    one.index == other.index && one.document === other.document
  }

  /// Feeds the place in the document.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(index)
    hasher.combine(ObjectIdentifier(document))
  }
}
