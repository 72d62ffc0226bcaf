import Diagnostics

/// The rules about the keys of mappings: text, each once, and no merging.
struct KeyChecks {
  private let document: Document
  private var keys: [Int32] = []
  private var signatures: [UInt64] = []

  private init(document: Document) { self.document = document }

  static func check(_ document: Document, findings: inout Findings) {
    var checks = KeyChecks(document: document)
    let records = document.records
    for index in records.indices where records[index].kind == .mapping {
      checks.collectKeys(of: Int32(index))
      checks.checkKinds(&findings)
      if checks.mayRepeat { checks.reportRepetitions(&findings) }
    }
  }

  private mutating func collectKeys(of mapping: Int32) {
    keys.removeAll(keepingCapacity: true)
    signatures.removeAll(keepingCapacity: true)
    let (records, bytes, arena) = (document.records, document.source.bytes, document.arena)
    let end = records[Int(mapping)].subtreeEnd
    var key = mapping + 1
    while key < end {
      let record = records[Int(key)]
      let isKept = record.flags.contains(.inArena)
      keys.append(key)
      signatures.append(Self.signature(of: record, in: isKept ? arena.span : bytes.span))
      key = records[Int(record.subtreeEnd)].subtreeEnd
    }
  }

  private func checkKinds(_ findings: inout Findings) {
    for (index, signature) in zip(keys, signatures)
    where signature == Self.ofCollections || signature == Self.ofMerging {
      let key = Node(document: document, index: index)
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

  private func reportRepetitions(_ findings: inout Findings) {
    var first: [KeyBytes: Node] = [:]
    for index in keys {
      let key = Node(document: document, index: index)
      guard key.isScalar, !key.isDamaged else { continue }
      guard let earlier = first.updateValue(key, forKey: KeyBytes(key: key)) else { continue }
      first[KeyBytes(key: key)] = earlier
      findings.report(
        Diagnostic(
          "duplicate-key",
          "key '\(key.string)' is given twice",
          at: key.range,
          notes: [.init("'\(key.string)' is given first here", at: earlier.range)],
          help: "keep one of the two"
        )
      )
    }
  }

  private static let ofCollections = UInt64.max
  private static let ofMerging: UInt64 = 0x3C3C + 2 << 56

  /// A number that equal keys share and other keys hardly ever do: first bytes, last byte, length.
  private static func signature(of key: Record, in bytes: Span<UInt8>) -> UInt64 {
    guard key.kind.isScalar else { return ofCollections }
    let (start, count) = (Int(key.value), Int(key.count))
    var signature = UInt64(count & 0x7F) << 56
    for index in 0..<min(count, 6) { signature += UInt64(bytes[start + index]) << (8 * index) }
    if count > 6 { signature += UInt64(bytes[start + count - 1]) << 48 }
    return signature
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
