/// What the document keeps of one node: 28 bytes, no reference.
///
/// Records stand in source order, every collection before its contents, so the children of a node
/// are found by stepping from `subtreeEnd` to `subtreeEnd`.
@usableFromInline
struct Record: Sendable {
  @usableFromInline
  enum Kind: UInt8, Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
    case sequence, mapping

    @inlinable var isScalar: Bool { rawValue < Kind.sequence.rawValue }
  }

  @usableFromInline
  struct Flags: OptionSet, Sendable {
    @usableFromInline let rawValue: UInt8
    @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The value's bytes are in the arena and not in the source.
    @inlinable static var inArena: Flags { Flags(rawValue: 1) }
    /// Reading broke off inside.
    @inlinable static var damaged: Flags { Flags(rawValue: 2) }
    /// A collection between brackets.
    @inlinable static var flow: Flags { Flags(rawValue: 4) }
  }

  @usableFromInline var start: Int32
  @usableFromInline var end: Int32
  /// The index after the last record inside this one.
  @usableFromInline var subtreeEnd: Int32
  /// The index of the collection around; -1 for the root.
  @usableFromInline var parent: Int32
  /// Where a scalar's value begins.
  @usableFromInline var value: Int32 = 0
  /// The length of a scalar's value in bytes, or the number of elements or entries.
  @usableFromInline var count: Int32 = 0
  @usableFromInline var kind: Kind
  @usableFromInline var flags: Flags = []
}
