import YAML

/// The keys that a mapping of one kind may have.
protocol Key: RawRepresentable<String>, CaseIterable, Equatable, Sendable {
  /// The kind of mapping, as messages name it: `an item`.
  static var owner: String { get }
  /// The table that looks a key up by its bytes.
  static var vocabulary: Vocabulary<Self> { get }
}

/// The values of one mapping, by key.
struct Fields<K: Key> {
  /// The mapping.
  let node: Node
  private var entries: [(key: K, value: Node)] = []

  init(node: Node) {
    self.node = node
    entries.reserveCapacity(node.count)
  }

  /// The value of a key, if the author gave one; the first of several.
  subscript(key: K) -> Node? {
    for entry in entries where entry.key == key { return entry.value }
    return nil
  }

  /// Keeps a value of a key.
  mutating func add(_ value: Node, for key: K) { entries.append((key, value)) }

  /// The place to report what the mapping lacks.
  var place: Node { node.firstKey ?? node }
}
