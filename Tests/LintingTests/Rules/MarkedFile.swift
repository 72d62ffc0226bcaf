import Diagnostics
import TestSupport

/// A file of an example, and the ranges in it that its marks are around.
struct MarkedFile {
  let source: SourceFile
  private let ranges: [Range<Int>]

  /// Takes the marks out of a text.
  init(path: String, _ marked: String) {
    let text = MarkedText(marked)
    source = SourceFile(path: path, text: text.text)
    ranges = text.ranges
  }

  /// Takes the marks out of a text and puts bytes in the place of escapes: `\\x1B` is one byte,
  /// `\\x20{9}` nine equal ones.
  init(path: String, escaped marked: String) {
    let text = MarkedText(marked)
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    let written = Array(text.text.utf8)
    var index = 0
    while index < written.count {
      let (byte, count, length) = Self.escape(in: written[index...])
      for _ in 0..<length { offsets.append(bytes.count) }
      for _ in 0..<count { bytes.append(byte) }
      index += length
    }
    offsets.append(bytes.count)
    source = SourceFile(path: path, bytes: bytes)
    ranges = text.ranges.map { offsets[$0.lowerBound]..<offsets[$0.upperBound] }
  }

  /// The text with the marks of the example.
  var marked: String { Self.mark(ranges, in: source) }

  /// The text with marks around what is found; `⟦⟧` at its start for the file as a whole.
  func marked(_ diagnostics: [Diagnostic]) -> String {
    Self.mark(diagnostics.map(\.range.bounds), in: source)
  }

  private static func mark(_ ranges: [Range<Int>], in source: SourceFile) -> String {
    let sorted = ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    guard String(validating: source.bytes, as: UTF8.self) == nil || source.bytes.count > 100_000
    else { return MarkedText.mark(sorted, in: String(decoding: source.bytes, as: UTF8.self)) }
    return "\(source.bytes.count) bytes, marked \(sorted)\n"
  }

  /// The byte at the start of a text, how often it stands there, and how long its spelling is.
  private static func escape(in text: ArraySlice<UInt8>) -> (UInt8, count: Int, length: Int) {
    let start = text.startIndex
    guard text.starts(with: Array("\\x".utf8)), text.count >= 4,
      let byte = UInt8(String(decoding: text[start + 2..<start + 4], as: UTF8.self), radix: 16)
    else { return (text[start], 1, 1) }
    let rest = text.dropFirst(4)
    guard rest.first == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")),
      let count = Int(String(decoding: rest[rest.startIndex + 1..<end], as: UTF8.self))
    else { return (byte, 1, 4) }
    return (byte, count, end + 1 - start)
  }
}
