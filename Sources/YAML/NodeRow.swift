/// A node, and others of its document by number, any of which may be missing.
///
/// It has one reference for all of them and four bytes for each: whoever keeps the nodes of ten
/// thousand items would count and store as many references as there are nodes otherwise.
@frozen
public struct NodeRow<let count: Int>: Sendable {
  /// The node that the others belong to.
  public let node: Node
  @usableFromInline var indices = InlineArray<count, Int32>(repeating: -1)

  /// Makes a row in which all but the node itself are missing.
  public init(of node: Node) { self.node = node }

  /// The node with a number; one that is set is a node of the same document.
  @inlinable public subscript(number: Int) -> Node? {
    get {
      let index = indices[number]
      return index < 0 ? nil : Node(document: node.document, index: index)
    }
    set {
      precondition(newValue.map { $0.document === node.document } ?? true)
      indices[number] = newValue?.index ?? -1
    }
  }
}
