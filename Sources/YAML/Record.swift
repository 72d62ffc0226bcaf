/// What the document keeps of one node: 28 bytes, no reference.
///
/// Records stand in source order, every collection before its contents, so the children of a node
/// are found by stepping from `subtreeEnd` to `subtreeEnd`.
struct Record {
  enum Kind: UInt8 {
    case plain, singleQuoted, doubleQuoted, literal, folded
    case sequence, mapping

    var isScalar: Bool { rawValue < Kind.sequence.rawValue }
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// The value's bytes are in the arena and not in the source.
    static let inArena = Flags(rawValue: 1)
    /// Reading broke off inside.
    static let damaged = Flags(rawValue: 2)
    /// A collection between brackets.
    static let flow = Flags(rawValue: 4)
  }

  var start: Int32
  var end: Int32
  /// The index after the last record inside this one.
  var subtreeEnd: Int32
  /// The index of the collection around; -1 for the root.
  var parent: Int32
  /// Where a scalar's value begins.
  var value: Int32 = 0
  /// The length of a scalar's value in bytes, or the number of elements or entries.
  var count: Int32 = 0
  var kind: Kind
  var flags: Flags = []
}
