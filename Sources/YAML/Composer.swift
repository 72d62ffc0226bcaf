/// Turns what is read into records.
struct Composer {
  private(set) var records: [Record] = []
  private(set) var arena: [UInt8] = []
  /// The collections that are open, outermost first; their `count` counts children.
  private(set) var open: [Int32] = []
  /// Where the contents composed so far end.
  private(set) var reach: Int32 = 0

  init(expectedBytes: Int, limits: Limits = .standard) {
    // Generous, because memory that is never touched costs nothing and moving records does.
    // A large file may consist of nothing but keys.
    let expected = expectedBytes / (expectedBytes < 1 << 20 ? 16 : 2)
    records.reserveCapacity(min(expected, limits.nodes) + 16)
    arena.reserveCapacity(expectedBytes / 4)
    open.reserveCapacity(65)
  }

  /// Whether the next node is a key.
  var expectsKey: Bool {
    guard let innermost = open.last else { return false }
    let record = records[Int(innermost)]
    return record.kind == .mapping && record.count % 2 == 0
  }

  /// Opens a collection.
  mutating func begin(_ kind: Record.Kind, at start: Int, flags: Record.Flags = []) {
    let index = append(kind, start..<start, flags: flags)
    open.append(index)
  }

  /// Closes the innermost collection at the end of its contents or, if that is later, at `end`.
  mutating func end(at end: Int) {
    guard let index = open.popLast() else { return }
    close(index, at: Int32(end))
  }

  /// Adds a scalar whose value is spelled in the source as it is.
  mutating func addScalar(
    _ kind: Record.Kind,
    at bounds: Range<Int>,
    spelledAt value: Range<Int>,
    flags: Record.Flags = []
  ) {
    append(kind, bounds, value: Int32(value.lowerBound), count: Int32(value.count), flags: flags)
  }

  /// Adds a scalar whose value has to be kept.
  mutating func addScalar(
    _ kind: Record.Kind,
    at bounds: Range<Int>,
    value: UnsafeRawBufferPointer,
    flags: Record.Flags = []
  ) {
    let start = arena.count
    unsafe keep(value)
    addScalar(kind, at: bounds, keptSince: start, flags: flags)
  }

  /// Adds a scalar whose value is what was kept since the arena had a size.
  mutating func addScalar(
    _ kind: Record.Kind,
    at bounds: Range<Int>,
    keptSince start: Int,
    flags: Record.Flags = []
  ) {
    append(
      kind,
      bounds,
      value: Int32(start),
      count: Int32(arena.count - start),
      flags: flags.union(.inArena)
    )
  }

  /// Keeps a part of the value of the scalar that is added next.
  mutating func keep(_ part: UnsafeRawBufferPointer) { unsafe arena.append(contentsOf: part) }

  /// Keeps one byte of the value of the scalar that is added next.
  mutating func keep(_ byte: UInt8) { arena.append(byte) }

  /// Forgets what was composed from a place on where the parser is led back to.
  ///
  /// The parser may have run far ahead, through a quote that was never closed. Nodes that begin
  /// after `damage` and reach past `limit` end there, and collections among them are open again.
  mutating func cutBack(from damage: Int, to limit: Int) {
    let limit = Int32(limit)
    var first = records.count
    while first > 0, records[first - 1].start >= damage { first -= 1 }
    let closed = first < records.count ? closedAncestors(of: first, past: limit) : []
    for index in closed where records[Int(index)].kind == .mapping {
      records[Int(index)].count *= 2
    }
    while records.count > first, let last = records.last, last.start >= limit {
      if last.parent >= 0 && last.parent < first { records[Int(last.parent)].count -= 1 }
      records.removeLast()
    }
    let wereOpen = open.filter { $0 >= first }
    open.removeAll { $0 >= first }
    open += closed
    for index in first..<records.count {
      let record = records[index]
      if record.kind.isScalar {
        if record.end > limit { cutScalar(at: index, to: limit) }
      } else if record.end > limit || record.subtreeEnd > records.count
        || wereOpen.contains(Int32(index))
      {
        open.append(Int32(index))
        records[index].count = 0
      }
      // What stands before the damage has kept its count.
      if record.parent >= first, open.contains(record.parent) {
        records[Int(record.parent)].count += 1
      }
    }
    reach = min(reach, limit)
  }

  /// The collections around a record that were closed only past a limit, outermost first.
  private func closedAncestors(of index: Int, past limit: Int32) -> [Int32] {
    var closed: [Int32] = []
    var parent = records[index].parent
    while parent >= 0, !open.contains(parent) {
      if records[Int(parent)].end > limit { closed.append(parent) }
      parent = records[Int(parent)].parent
    }
    return closed.reversed()
  }

  private mutating func cutScalar(at index: Int, to limit: Int32) {
    records[index].end = limit
    records[index].flags.insert(.damaged)
    guard !records[index].flags.contains(.inArena) else { return }
    records[index].count = max(0, min(records[index].count, limit - records[index].value))
  }

  /// Closes what is open inside `index` (everything if `nil`) and marks all of it as damaged.
  mutating func breakOff(inside index: Int32?) {
    while let innermost = open.last {
      completeEntry(of: innermost)
      records[Int(innermost)].flags.insert(.damaged)
      guard innermost != index else { return }
      end(at: 0)
    }
  }

  /// Marks the latest node as damaged if it is a scalar: it may be a part of what was meant.
  mutating func damageLastScalar() {
    guard let last = records.last, last.kind.isScalar else { return }
    records[records.count - 1].flags.insert(.damaged)
  }

  /// Gives a key that is left without a value an empty one.
  private mutating func completeEntry(of index: Int32) {
    guard records[Int(index)].kind == .mapping, records[Int(index)].count % 2 == 1 else { return }
    let place = Int(reach)..<Int(reach)
    addScalar(.plain, at: place, spelledAt: place, flags: .damaged)
  }

  /// Opens a collection again: what was composed since must be its contents.
  mutating func reopen(_ index: Int32) {
    guard open.last != index else { return }
    open.append(index)
    if records[Int(index)].kind == .mapping { records[Int(index)].count *= 2 }
  }

  @discardableResult
  private mutating func append(
    _ kind: Record.Kind,
    _ bounds: Range<Int>,
    value: Int32 = 0,
    count: Int32 = 0,
    flags: Record.Flags
  ) -> Int32 {
    let index = Int32(records.count)
    let parent = open.last ?? -1
    if parent >= 0 { records[Int(parent)].count += 1 }
    records.append(
      Record(
        start: Int32(bounds.lowerBound),
        end: Int32(bounds.upperBound),
        subtreeEnd: index + 1,
        parent: parent,
        value: value,
        count: count,
        kind: kind,
        flags: flags
      )
    )
    reach = max(reach, Int32(bounds.upperBound))
    return index
  }

  private mutating func close(_ index: Int32, at end: Int32) {
    reach = max(reach, end)
    records[Int(index)].subtreeEnd = Int32(records.count)
    records[Int(index)].end = max(reach, records[Int(index)].start)
    if records[Int(index)].kind == .mapping { records[Int(index)].count /= 2 }
  }
}
