/// An open hash table of byte strings, filled once.
@usableFromInline
struct WordTable: Sendable {
  let spellings: [String]
  /// The words' bytes, one after the other, and where each begins; one end more than words.
  @usableFromInline private(set) var bytes: [UInt8] = []
  @usableFromInline private(set) var starts: [Int] = [0]
  /// An index into the words or -1; the length is a power of two, at most a quarter is in use.
  @usableFromInline private(set) var slots: [Int16]
  @usableFromInline let mask: Int

  init(_ spellings: [String]) {
    precondition(spellings.count < 4096, "a vocabulary is a short list")
    self.spellings = spellings
    var size = 16
    while size < spellings.count * 4 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: -1, count: size)
    for (index, spelling) in spellings.enumerated() {
      bytes.append(contentsOf: spelling.utf8)
      starts.append(bytes.count)
      var slot = Self.hash(Array(spelling.utf8).span) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int16(index)
    }
  }

  /// Finds the word that a scalar spells: its index, or -1.
  @inlinable
  func index(of node: Node) -> Int {
    guard node.isScalar else { return -1 }
    return node.withUTF8 { index(of: $0) }
  }

  @inlinable
  func index(of value: Span<UInt8>) -> Int {
    var slot = Self.hash(value) & mask
    while slots[slot] >= 0 {
      let candidate = Int(slots[slot])
      if spells(candidate, value) { return candidate }
      slot = (slot + 1) & mask
    }
    return -1
  }

  @inlinable
  func spells(_ word: Int, _ value: Span<UInt8>) -> Bool {
    let start = starts[word]
    guard starts[word + 1] - start == value.count else { return false }
    for index in value.indices where value[index] != bytes[start + index] { return false }
    return true
  }

  /// Mixes the length with the first and the last bytes, in which the words of a format differ.
  @inlinable
  static func hash(_ value: Span<UInt8>) -> Int {
    guard value.count > 0 else { return 0 }
    let second = value.count > 1 ? Int(value[1]) : 0
    return value.count &* 7 &+ Int(value[0]) &* 31 &+ second &* 3
      &+ Int(value[value.count - 1]) &* 13
  }
}
