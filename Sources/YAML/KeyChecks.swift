import Diagnostics

/// The rules about the keys of mappings: text, each once, and no merging.
struct KeyChecks {
  private let document: Document
  private let records: [Record]
  private let source: [UInt8]
  private let arena: [UInt8]
  /// Of the keys of one mapping.
  private var signatures: [UInt64] = []
  private var hasOddKey = false

  private init(document: Document) {
    self.document = document
    records = document.records
    source = document.source.bytes
    arena = document.arena
  }

  static func check(_ document: Document, findings: inout Findings) {
    var checks = KeyChecks(document: document)
    let records = document.records
    for index in records.indices where records[index].kind == .mapping {
      checks.collectSignatures(of: Int32(index))
      guard checks.hasOddKey || checks.mayRepeat else { continue }
      let mapping = Node(document: document, index: Int32(index))
      checks.checkKinds(in: mapping, &findings)
      checks.reportRepetitions(in: mapping, &findings)
    }
  }

  private mutating func collectSignatures(of mapping: Int32) {
    signatures.removeAll(keepingCapacity: true)
    hasOddKey = false
    let end = records[Int(mapping)].subtreeEnd
    var key = mapping + 1
    while key < end {
      let record = records[Int(key)]
      let signature =
        record.flags.contains(.inArena)
        ? Self.signature(of: record, in: arena) : Self.signature(of: record, in: source)
      hasOddKey = hasOddKey || signature == Self.ofCollections || signature == Self.ofMerging
      signatures.append(signature)
      key = records[Int(record.subtreeEnd)].subtreeEnd
    }
  }

  private func checkKinds(in mapping: Node, _ findings: inout Findings) {
    for entry in mapping.entries {
      let key = entry.key
      if !key.isScalar && !key.isDamaged {
        findings.report(
          "yaml-complex-key",
          "a key must be text, not a \(key.isMapping ? "mapping" : "sequence")",
          at: key.bounds
        )
      } else if key.kind == .scalar(.plain) && key.equals("<<") {
        findings.report(
          "yaml-merge-key",
          "key '<<' merges another mapping, which is not allowed here",
          at: key.bounds,
          help: "write out the keys that it would bring"
        )
      }
    }
  }

  /// Whether two keys could be the same; few keys are compared in pairs, many are not compared.
  private var mayRepeat: Bool {
    guard signatures.count <= 32 else { return true }
    for (index, signature) in signatures.enumerated() {
      for other in signatures[..<index] where other == signature { return true }
    }
    return false
  }

  private func reportRepetitions(in mapping: Node, _ findings: inout Findings) {
    var first = Set<KeyBytes>(minimumCapacity: mapping.count)
    for entry in mapping.entries {
      let key = entry.key
      guard key.isScalar, !key.isDamaged else { continue }
      let (isFirst, earlier) = first.insert(KeyBytes(key: key))
      guard !isFirst else { continue }
      findings.report(
        Diagnostic(
          "duplicate-key",
          "key '\(key.string)' is given twice",
          at: key.range,
          notes: [.init("'\(key.string)' is given first here", at: earlier.key.range)],
          help: "keep one of the two"
        )
      )
    }
  }

  private static let ofCollections = UInt64.max
  private static let ofMerging = signature(first: 0x3C3C, count: 2, last: 0x3C)

  /// A number that equal keys share and other keys hardly ever do: first bytes, last byte, length.
  private static func signature(of key: Record, in bytes: [UInt8]) -> UInt64 {
    guard key.kind.isScalar else { return ofCollections }
    let (start, count) = (Int(key.value), Int(key.count))
    guard count > 0 else { return 0 }
    var first: UInt64 = 0
    if start + 8 <= bytes.count {
      first = unsafe bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
        .littleEndian
      if count < 8 { first &= (1 << (8 * UInt64(count))) - 1 }
    } else {
      for index in 0..<min(count, 8) { first |= UInt64(bytes[start + index]) << (8 * index) }
    }
    return signature(first: first, count: count, last: bytes[start + count - 1])
  }

  private static func signature(first: UInt64, count: Int, last: UInt8) -> UInt64 {
    first ^ (UInt64(count) << 8 | UInt64(last)) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// A key as its bytes, however it is quoted.
private struct KeyBytes: Hashable {
  let key: Node

  static func == (one: KeyBytes, other: KeyBytes) -> Bool {
    one.key.withUTF8 { one in
      other.key.withUTF8 { other in
        guard one.count == other.count else { return false }
        for index in one.indices where one[index] != other[index] { return false }
        return true
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    key.withUTF8 { value in
      unsafe value.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
  }
}
