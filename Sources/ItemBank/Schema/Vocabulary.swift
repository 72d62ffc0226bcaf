import YAML

/// The keys that a mapping of one kind may have.
protocol Key: RawRepresentable<String>, CaseIterable, Equatable, Sendable {
  /// The kind of mapping, as messages name it: `an item`.
  static var owner: String { get }
  /// The table that looks a key up by its bytes.
  static var vocabulary: Vocabulary<Self> { get }
  /// What the key is for.
  var field: Field { get }
}

/// The values of one mapping, by key.
struct Fields<K: Key> {
  /// The mapping.
  let node: Node
  /// The known keys that the author gave, each once, in source order.
  private(set) var keys: [K] = []
  /// The values of those keys; apart from them, because nodes are counted references and most
  /// look-ups end at a key.
  private var values: [Node] = []

  /// The keys that unknown ones stand for, each once: those were reported, and these are not missing.
  var misspelled: [K] = []

  init(node: Node) {
    self.node = node
    let most = min(node.count, 32)
    keys.reserveCapacity(most)
    values.reserveCapacity(most)
  }

  /// The value of a key, if the author gave one; the first of several.
  subscript(key: K) -> Node? {
    keys.firstIndex(of: key).map { values[$0] }
  }

  /// Keeps the first value of a key.
  mutating func add(_ value: Node, for key: K) {
    guard !keys.contains(key) else { return }
    keys.append(key)
    values.append(value)
  }

  /// Whether neither the mapping nor an earlier slip in it has a key.
  func isFree(_ key: String?) -> Bool {
    guard let key else { return false }
    return !misspelled.contains { $0.rawValue == key }
      && !keys.contains { $0.rawValue == key }
  }

  /// The place to report what the mapping lacks.
  var place: Node { node.firstKey ?? node }
}
