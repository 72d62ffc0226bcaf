import Diagnostics

/// A text that the parser will not stumble over, byte for byte as long as its source.
struct ScreenedText {
  /// The source's bytes, or a copy with every bad character replaced by a harmless one of the
  /// same length: so all other mistakes of the file are still found, and at their places.
  var bytes: [UInt8]
  /// Where the text begins, after a byte order mark.
  let start: Int
  let isASCII: Bool
  /// From the first replaced character to the last; `nil` when none is replaced.
  let patched: Range<Int>?
}

/// The look at a file's bytes before they are parsed.
enum Screening {
  /// Reports the bytes that no text should have; `nil` when the file is no UTF-8 text at all.
  static func text(
    of source: SourceFile,
    limits: Limits,
    findings: inout Findings
  ) -> ScreenedText? {
    let bytes = source.bytes
    guard bytes.count <= limits.bytes else {
      let limit = "\(bytes.count) bytes in one file are more than the limit of \(limits.bytes)"
      findings.report(
        Diagnostic("file-too-large", limit, at: .whole(source), help: "split the file")
      )
      return nil
    }
    if let encoding = WideEncoding(of: bytes) {
      findings.report(
        Diagnostic(
          "utf-16",
          "the file is \(encoding.rawValue), not UTF-8",
          at: .whole(source),
          help: "save the file as UTF-8"
        )
      )
      return nil
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if start > 0 {
      findings.report(
        "byte-order-mark",
        "the file begins with a byte order mark",
        at: 0..<start,
        severity: .warning,
        help: "save the file as UTF-8 without a byte order mark",
        fix: source.fix("delete it", replacing: 0..<start, with: "")
      )
    }
    var scan = CharacterScan(bytes: bytes, index: start)
    scan.run(&findings)
    return ScreenedText(
      bytes: scan.text ?? bytes,
      start: start,
      isASCII: scan.isASCII,
      patched: scan.patched
    )
  }
}

/// The encodings that are not UTF-8 and that a file's first bytes give away.
private enum WideEncoding: String {
  case utf32 = "UTF-32"
  case utf16 = "UTF-16"

  /// Judges by the byte order mark, else by where the NUL bytes of ASCII text would stand.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .utf32
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else {
      var zeros = [0, 0, 0, 0]
      let units = min(bytes.count, 256) / 4
      for index in 0..<units * 4 where bytes[index] == 0 { zeros[index % 4] += 1 }
      let mostly = { (count: Int) in count * 4 > units * 3 }
      switch zeros.map(mostly) {
      case [false, true, true, true], [true, true, true, false]: self = .utf32
      case [false, true, false, true], [true, false, true, false]: self = .utf16
      default: return nil
      }
    }
  }
}
