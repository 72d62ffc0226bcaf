public import Diagnostics

extension Node {
  /// Calls `body` with a scalar's decoded value as UTF-8; with nothing for a collection.
  @inlinable
  public func withUTF8<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let record = self.record
    let value = Int(record.value)..<Int(record.value + (record.kind.isScalar ? record.count : 0))
    if record.flags.contains(.inArena) {
      let arena = document.arena
      return body(arena.span.extracting(value))
    }
    let bytes = document.source.bytes
    return body(bytes.span.extracting(value))
  }

  /// A copy of a scalar's decoded value as UTF-8; nothing for a collection.
  public var utf8: [UInt8] {
    let record = self.record
    guard record.kind.isScalar else { return [] }
    let bytes = record.flags.contains(.inArena) ? document.arena : document.source.bytes
    return Array(bytes[Int(record.value)..<Int(record.value + record.count)])
  }

  /// How many bytes a scalar's value has; 0 for a collection.
  @inlinable public var utf8Count: Int {
    let record = self.record
    return record.kind.isScalar ? Int(record.count) : 0
  }

  /// A scalar's value as text; empty for a collection.
  public var string: String {
    let record = self.record
    guard record.kind.isScalar else { return "" }
    let bytes = record.flags.contains(.inArena) ? document.arena : document.source.bytes
    let value = Int(record.value)..<Int(record.value + record.count)
    return String(decoding: bytes[value], as: UTF8.self)
  }

  /// Whether a scalar's value is this text, byte by byte.
  @inlinable
  public func equals(_ text: StaticString) -> Bool {
    let record = self.record
    guard record.kind.isScalar, Int(record.count) == text.utf8CodeUnitCount else { return false }
    return withUTF8 { value in
      var index = 0
      return text.withUTF8Buffer { expected in
        while index < value.count, unsafe value[index] == expected[index] { index += 1 }
        return index == value.count
      }
    }
  }

  /// Whether a scalar's value is these bytes.
  public func equals(_ bytes: [UInt8]) -> Bool {
    let record = self.record
    guard record.kind.isScalar, Int(record.count) == bytes.count else { return false }
    return withUTF8 { value in bytes.indices.allSatisfy { value[$0] == bytes[$0] } }
  }
}
