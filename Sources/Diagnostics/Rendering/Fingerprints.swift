/// Names for findings that outlive edits elsewhere in the file.
///
/// A name is a hash of the path, the rule, the message and the text of the first line without the
/// blanks around it, and how many findings before it had the same hash. Line numbers are no part of
/// it, so that moving a line keeps the name.
struct Fingerprints {
  private var counts: [UInt64: Int] = [:]

  mutating func next(for diagnostic: Diagnostic, path: String, _ tables: inout LineTables) -> String
  {
    var hash = FNV1a()
    for part in [path, diagnostic.rule.name, diagnostic.message] {
      hash.combine(part.utf8)
      hash.combine(CollectionOfOne(0))
    }
    hash.combine(Self.firstLine(of: diagnostic.range, &tables))
    let count = counts[hash.value, default: 0] + 1
    counts[hash.value] = count
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits + ":\(count)"
  }

  private static func firstLine(
    of range: SourceRange,
    _ tables: inout LineTables
  ) -> ArraySlice<UInt8> {
    guard let line = tables.extent(of: range)?.start.line else { return [] }
    var text = range.file.bytes[tables.bounds(ofLine: line, in: range.file)]
    let blanks: [UInt8] = [0x20, 0x09]
    while let byte = text.first, blanks.contains(byte) { text.removeFirst() }
    while let byte = text.last, blanks.contains(byte) { text.removeLast() }
    return text
  }
}

/// The 64-bit hash of Fowler, Noll and Vo, variant 1a: the same on every machine, unlike `Hasher`.
private struct FNV1a {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
