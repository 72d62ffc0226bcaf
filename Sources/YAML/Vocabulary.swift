/// A fixed set of words, such as the keys of a format, that nodes are compared with by their bytes.
///
/// Looking a node up makes no text and compares with one word at most, as a rule:
///
///     enum ItemKey: String, CaseIterable { case id, topic, stem }
///     let keys = Vocabulary(of: ItemKey.self)
///     for entry in node.entries { switch keys[entry.key] { ... } }
public struct Vocabulary<Word: Sendable>: Sendable {
  @usableFromInline let words: [Word]
  @usableFromInline let table: WordTable

  /// Takes the words and their spellings, which must differ from each other.
  public init(_ words: [(spelling: String, word: Word)]) {
    // Closures, since a path into a generic tuple is made at run time, and slowly.
    self.words = words.map { $0.word }
    table = WordTable(words.map { $0.spelling })
  }

  /// Takes the cases of an enumeration, spelled as their raw values.
  public init(of type: Word.Type) where Word: CaseIterable & RawRepresentable<String> {
    words = Array(type.allCases)
    table = WordTable(words.map { $0.rawValue })
  }

  /// All spellings, in the order in which they were given.
  public var spellings: [String] { table.spellings }

  /// The word that a scalar spells; `nil` for any other text and for collections.
  @inlinable
  public subscript(node: Node) -> Word? {
    let index = table.index(of: node)
    return index < 0 ? nil : words[index]
  }
}
