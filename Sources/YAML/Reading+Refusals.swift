import Diagnostics

/// What YAML has and a bank must not use; each is reported, and reading goes on.
extension Reading {
  /// Reports the anchors and tags before a node; returns where the node itself begins.
  ///
  /// It looks at what the parser sees: a control character of the source is a part of the node.
  mutating func refuseProperties(from start: Int, to end: Int) -> Int {
    let bytes = text.bytes
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte <= 0x20 {
        index += 1
      } else if byte == UInt8(ascii: "#") && index > start && bytes[index - 1] <= 0x20 {
        while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      } else if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
        let first = index
        while index < end, bytes[index] > 0x20, !isFlowEnd(bytes[index], after: byte) { index += 1 }
        refuseProperty(at: first..<index)
      } else {
        return index
      }
    }
    return start == end ? end : trimmed(end, after: start)
  }

  mutating func refuseAlias(at bounds: Range<Int>) {
    let name = spelling(bounds)
    findings.report(
      "yaml-alias",
      "alias '\(name)' is not allowed here",
      at: bounds,
      help: "write the value out, or put it in quotes if '*' belongs to it"
    )
    guard isPatched(bounds) else {
      return composer.addScalar(.plain, at: bounds, spelledAt: bounds, flags: .damaged)
    }
    let value = Array(text.bytes[bounds])
    unsafe value.withUnsafeBytes {
      unsafe composer.addScalar(.plain, at: bounds, value: $0, flags: .damaged)
    }
  }

  /// Reports the lines between two offsets that begin with `%`.
  mutating func refuseDirectives(in bounds: Range<Int>) {
    let bytes = source.bytes
    var start = bounds.lowerBound
    while start < bounds.upperBound {
      var end = start
      while end < bounds.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      if bytes[start] == UInt8(ascii: "%") {
        let directive = spelling(start..<end)
        findings.report(
          "yaml-directive",
          "directive '\(directive)' is not allowed here",
          at: start..<end,
          help: "delete the line"
        )
      }
      start = end + 1
    }
  }

  private mutating func refuseProperty(at bounds: Range<Int>) {
    let isTag = source.bytes[bounds.lowerBound] == UInt8(ascii: "!")
    let name = spelling(bounds)
    findings.report(
      isTag ? "yaml-tag" : "yaml-anchor",
      "\(isTag ? "tag" : "anchor") '\(name)' is not allowed here",
      at: bounds,
      help: "delete it, or put the value in quotes if '\(name.prefix(1))' belongs to it"
    )
  }

  private func isFlowEnd(_ byte: UInt8, after mark: UInt8) -> Bool {
    mark == UInt8(ascii: "&") ? ",[]{}".utf8.contains(byte) : ",]}".utf8.contains(byte)
  }

  private func trimmed(_ end: Int, after start: Int) -> Int {
    var end = end
    while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  private func spelling(_ bounds: Range<Int>) -> String {
    String(decoding: source.bytes[bounds.clamped(to: 0..<source.bytes.count)], as: UTF8.self)
  }
}
