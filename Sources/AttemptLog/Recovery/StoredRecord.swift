/// How SQLite writes the values of one row: their kinds first, then their bytes.
enum StoredRecord {
  /// Reads a row; nothing where it has a value of a kind that our tables do not use, or ends early.
  static func values(of payload: [UInt8]) -> [Database.Value]? {
    var place = 0
    guard let bodyStart = variable(&place, in: payload), (1...payload.count).contains(bodyStart)
    else { return nil }
    var body = bodyStart
    var values: [Database.Value] = []
    while place < bodyStart {
      guard let kind = variable(&place, in: payload), let size = size(of: kind),
        size <= payload.count - body, let value = value(of: kind, payload[body..<body + size])
      else { return nil }
      values.append(value)
      body += size
    }
    return place == bodyStart && body == payload.count ? values : nil
  }

  /// Reads a number of one to nine bytes, of which each but the ninth tells whether there is
  /// another.
  static func variable(_ offset: inout Int, in bytes: [UInt8]) -> Int? {
    var number: UInt64 = 0
    for index in 0..<9 {
      guard offset < bytes.count else { return nil }
      let byte = bytes[offset]
      offset += 1
      if index == 8 { return Int(truncatingIfNeeded: number << 8 | UInt64(byte)) }
      number = number << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return Int(truncatingIfNeeded: number) }
    }
    return nil
  }

  private static func size(of kind: Int) -> Int? {
    switch kind {
    case 0, 8, 9: 0
    case 1...4: kind
    case 5: 6
    case 6: 8
    case 13... where kind % 2 == 1: (kind - 13) / 2
    default: nil
    }
  }

  private static func value(of kind: Int, _ bytes: ArraySlice<UInt8>) -> Database.Value? {
    switch kind {
    case 0: return .null
    case 8, 9: return .integer(kind - 8)
    case 1...6:
      // The first bit is the sign.
      let sign: Int = bytes.first.map { $0 < 0x80 ? 0 : -1 } ?? 0
      return .integer(bytes.reduce(sign) { $0 << 8 | Int($1) })
    default:
      // Text that is not UTF-8 is not ours any more.
      return String(validating: bytes, as: UTF8.self).map { .text($0) }
    }
  }
}
