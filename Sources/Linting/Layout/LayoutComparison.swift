import Diagnostics
import YAML

/// Whether two texts say the same, the order of keys aside.
struct LayoutComparison {
  /// Whether all is the same: nodes, comments, and what the comments silence.
  private(set) var isSame = false
  /// The nodes of the one and the other text that correspond, in the order of the first.
  private var pairs: [(old: Node, new: Node)] = []

  init(of old: Document, with laidOut: SourceFile) {
    let (new, mistakes) = Document.read(laidOut)
    guard !mistakes.contains(where: { $0.severity == .error }), let oldRoot = old.root,
      let newRoot = new.root, match(oldRoot, newRoot)
    else { return }
    let (oldComments, newComments) = (old.comments, new.comments)
    isSame =
      oldComments.map(\.text).sorted() == newComments.map(\.text).sorted()
      && reach(of: oldComments, in: old, pairs.map(\.old))
        == reach(of: newComments, in: new, pairs.map(\.new))
  }

  private mutating func match(_ old: Node, _ new: Node) -> Bool {
    guard old.isScalar == new.isScalar, old.isMapping == new.isMapping,
      old.isEmpty == new.isEmpty, old.count == new.count, old.utf8 == new.utf8
    else { return false }
    if !old.isEmpty { pairs.append((old, new)) }
    for (one, other) in zip(old.elements, new.elements) {
      guard match(one, other) else { return false }
    }
    let entries = Array(new.entries)
    for (index, entry) in old.entries.enumerated() {
      let isNearby = index < entries.count && entries[index].key.utf8 == entry.key.utf8
      let other = isNearby ? entries[index] : entries.first { $0.key.utf8 == entry.key.utf8 }
      guard let other, match(entry.key, other.key), match(entry.value, other.value) else {
        return false
      }
    }
    return true
  }

  /// The comments to banklint, each with the positions of the nodes that it is about.
  private func reach(of comments: [Comment], in document: Document, _ nodes: [Node]) -> [Reach] {
    comments.filter(\.isAddressed).map { comment in
      let scope = document.scope(of: comment).bounds
      let reached = nodes.indices.filter { scope.contains(nodes[$0].bounds.lowerBound) }
      return Reach(text: comment.text, nodes: reached)
    }
    .sorted()
  }

  private struct Reach: Comparable {
    let text: String
    let nodes: [Int]

    static func < (one: Reach, other: Reach) -> Bool {
      one.text == other.text
        ? one.nodes.lexicographicallyPrecedes(other.nodes) : one.text < other.text
    }
  }
}
