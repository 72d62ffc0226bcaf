/// Text in which `⟦ ⟧` mark the ranges that a test expects.
public struct MarkedText {
  /// The text without the marks.
  public let text: String
  /// The marked ranges in UTF-8 offsets of the text without marks, in the order of their starts.
  public let ranges: [Range<Int>]

  /// Takes the marks out; they may be nested, and each must have its partner.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [(order: Int, range: Range<Int>)] = []
    var opened = 0
    var orders: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(bytes.count)
        orders.append(opened)
        opened += 1
      case "⟧":
        guard let start = open.popLast(), let order = orders.popLast() else {
          preconditionFailure("'⟧' without '⟦' in \(marked)")
        }
        ranges.append((order, start..<bytes.count))
      default:
        bytes.append(contentsOf: Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter))
      }
    }
    precondition(open.isEmpty, "'⟦' without '⟧' in \(marked)")
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.sorted { $0.order < $1.order }.map(\.range)
  }

  /// Returns a text with marks around ranges, to compare with a marked text as a whole.
  public static func mark(_ ranges: [Range<Int>], in text: String) -> String {
    var marks: [Int: String] = [:]
    for range in ranges.sorted(by: { $0.upperBound > $1.upperBound }) {
      marks[range.lowerBound, default: ""] += "⟦"
    }
    var closing: [Int: String] = [:]
    for range in ranges { closing[range.upperBound, default: ""] += "⟧" }
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    for offset in 0...bytes.count {
      let empty = ranges.count { $0.isEmpty && $0.lowerBound == offset }
      let opened = (marks[offset] ?? "").unicodeScalars.dropLast(empty)
      let closed = (closing[offset] ?? "").unicodeScalars.dropLast(empty)
      for _ in 0..<empty { result += "⟦⟧".utf8 }
      result += String(String.UnicodeScalarView(closed)).utf8
      result += String(String.UnicodeScalarView(opened)).utf8
      if offset < bytes.count { result.append(bytes[offset]) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
