import Diagnostics

/// The rules about the keys of mappings: each once, no merging, text only.
enum KeyChecks {
  static func check(_ document: Document, findings: inout Findings) {
    var keys: [Int32] = []
    let records = document.records
    for index in records.indices where records[index].kind == .mapping {
      keys.removeAll(keepingCapacity: true)
      var key = Int32(index) + 1
      while key < records[index].subtreeEnd {
        keys.append(key)
        key = records[Int(records[Int(key)].subtreeEnd)].subtreeEnd
      }
      check(keys, of: document, &findings)
    }
  }

  private static func check(
    _ keys: [Int32],
    of document: Document,
    _ findings: inout Findings
  ) {
    var first: [KeyBytes: Node] = [:]
    for index in keys {
      let key = Node(document: document, index: index)
      guard key.isScalar else {
        findings.report(
          "yaml-complex-key",
          "a key must be text",
          at: key.bounds
        )
        continue
      }
      if key.record.kind == .plain && key.equals("<<") {
        findings.report(
          "yaml-merge-key",
          "'<<' would merge another mapping, which a bank must not do",
          at: key.bounds,
          help: "write the keys out"
        )
      } else if let earlier = first[KeyBytes(key)] {
        findings.report(
          Diagnostic(
            "duplicate-key",
            "key '\(key.string)' is given twice",
            at: key.range,
            notes: [.init("'\(key.string)' is here first", at: earlier.range)],
            help: "delete one of the two"
          )
        )
      } else {
        first[KeyBytes(key)] = key
      }
    }
  }
}

/// A key as its bytes, whatever the quotes.
private struct KeyBytes: Hashable {
  let key: Node

  init(_ key: Node) { self.key = key }

  static func == (one: KeyBytes, other: KeyBytes) -> Bool {
    one.key.string == other.key.string
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(key.string)
  }
}
