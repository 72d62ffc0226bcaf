import Diagnostics

/// Finds the bytes that are not UTF-8 and the characters that YAML text must not have.
struct CharacterScan {
  let bytes: [UInt8]
  var index: Int
  private(set) var isASCII = true
  /// The bytes with harmless characters in place of bad ones; `nil` while there are none.
  private(set) var text: [UInt8]?
  /// From the first replaced character to the last.
  private(set) var patched: Range<Int>?
  /// The latest run of bad characters without anything between them; its end may still be wrong.
  private var run = 0..<0

  init(bytes: [UInt8], index: Int) {
    self.bytes = bytes
    self.index = index
  }

  /// Goes through the bytes: 32 at a time while they are plain ASCII, else one by one.
  mutating func run(_ findings: inout Findings) {
    while index < bytes.count {
      skipPlainBlocks()
      let stop = min(index + 32, bytes.count)
      while index < stop { step(&findings) }
    }
  }

  /// Skips blocks of which every byte is in 0x20...0x7E or a line feed.
  private mutating func skipPlainBlocks() {
    index = unsafe bytes.withUnsafeBufferPointer { bytes in
      var index = self.index
      while index + 32 <= bytes.count {
        // Without branches, so that the compiler makes vector instructions of it.
        var isOdd: UInt8 = 0
        for offset in index..<index + 32 {
          let byte = unsafe bytes[offset]
          isOdd |= (byte &- 0x20 > 0x5E ? 1 : 0) & (byte == 0x0A ? 0 : 1)
        }
        if isOdd != 0 { break }
        index += 32
      }
      return index
    }
  }

  private mutating func step(_ findings: inout Findings) {
    let byte = bytes[index]
    switch byte {
    case 0x20...0x7E, 0x09, 0x0A, 0x0D:
      index += 1
    case ..<0x80:
      reject(Unicode.Scalar(byte), length: 1, &findings)
    default:
      isASCII = false
      let length = harmlessLength()
      index += length
      if length == 0 { stepThroughUTF8(&findings) }
    }
  }

  /// The length of a character of which the lead byte alone says that it is allowed, or nearly
  /// alone; 0 for all others, which need a closer look.
  private func harmlessLength() -> Int {
    guard index + 2 < bytes.count else { return 0 }
    let (lead, second, third) = (bytes[index], bytes[index + 1], bytes[index + 2])
    guard second & 0xC0 == 0x80 else { return 0 }
    switch lead {
    case 0xC3...0xDF: return 2
    case 0xE1...0xEC where third & 0xC0 == 0x80:
      return lead == 0xE2 && second == 0x80 && (third == 0xA8 || third == 0xA9) ? 0 : 3
    default: return 0
    }
  }

  private mutating func stepThroughUTF8(_ findings: inout Findings) {
    guard let point = CodePoint.starting(at: index, in: bytes) else { return }
    guard let scalar = point.scalar else { return rejectStrayBytes(&findings) }
    switch scalar.value {
    case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
      reject(scalar, length: point.length, &findings)
    default:
      index += point.length
    }
  }

  private mutating func reject(
    _ scalar: Unicode.Scalar,
    length: Int,
    _ findings: inout Findings
  ) {
    extendRun(by: length)
    findings.report(
      "control-character",
      "\(CharacterName.of(scalar)) has no place in the text",
      at: index..<index + length,
      help: "delete it, or write it as an escape in double quotes",
      fix: fix(for: scalar, length, in: findings.source)
    )
    replace(length, by: [[0x5F], [0xC2, 0xBF], [0xEF, 0xBF, 0xBD]][length - 1])
  }

  /// Makes the run reach over the character at the index and the ASCII controls after it.
  private mutating func extendRun(by length: Int) {
    guard index >= run.upperBound else { return }
    var end = index + length
    while end < bytes.count, bytes[end].isControl { end += 1 }
    run = (index == run.upperBound ? run.lowerBound : index)..<end
  }

  /// Deletes a character, or puts a space where one that breaks lines parts two words; `nil` where
  /// what stands before and after the run could become YAML together, as letters and digits cannot.
  private func fix(
    for scalar: Unicode.Scalar,
    _ length: Int,
    in source: SourceFile
  ) -> Diagnostic.Fix? {
    let bounds = index..<index + length
    let follower = run.upperBound < bytes.count ? bytes[run.upperBound] : 0x0A
    let before = run.lowerBound > 0 ? bytes[run.lowerBound - 1] : 0x0A
    let isAfterText = before.isHarmless || before == UInt8(ascii: "?")
    let isBreak = [0x0B, 0x0C, 0x85, 0x2028, 0x2029].contains(scalar.value)
    if isAfterText, isBreak, follower.isHarmless {
      return source.fix("write a plain space", replacing: bounds, with: " ")
    }
    let isBeforeMark = follower == UInt8(ascii: "#") || follower == UInt8(ascii: ":")
    guard follower.isHarmless || isAfterText && !isBeforeMark else { return nil }
    return source.fix("delete it", replacing: bounds, with: "")
  }

  private mutating func rejectStrayBytes(_ findings: inout Findings) {
    let length = strayLength()
    let stray = bytes[index..<index + length]
    findings.report(
      "invalid-utf-8",
      "\(length == 1 ? "byte" : "bytes") \(CharacterName.of(stray)) "
        + "\(length == 1 ? "is" : "are") not UTF-8",
      at: index..<index + length,
      help: "save the file as UTF-8"
    )
    replace(length, by: Array(repeating: 0x5F, count: length))
  }

  /// The lead byte and those of its continuation bytes that are there.
  private func strayLength() -> Int {
    let expected = bytes[index] < 0xC0 ? 1 : bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
    var length = 1
    while length < expected, index + length < bytes.count, bytes[index + length] & 0xC0 == 0x80 {
      length += 1
    }
    return length
  }

  private mutating func replace(_ length: Int, by replacement: [UInt8]) {
    var copy = text ?? bytes
    text = nil
    copy.replaceSubrange(index..<index + length, with: replacement)
    text = copy
    patched = (patched?.lowerBound ?? index)..<index + length
    index += length
  }
}

extension UInt8 {
  /// Whether the byte is a control character that text must not have.
  fileprivate var isControl: Bool {
    self < 0x20 && self != 0x09 && self != 0x0A && self != 0x0D || self == 0x7F
  }

  /// Whether the byte belongs to a letter or a digit, or ends a sentence.
  fileprivate var isHarmless: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}

extension SourceFile {
  /// A safe fix of bytes that no text should have.
  func fix(_ title: String, replacing bounds: Range<Int>, with text: String) -> Diagnostic.Fix {
    let edit = Diagnostic.Edit(SourceRange(self, bounds), with: text)
    return Diagnostic.Fix(title, isSafe: true, edits: [edit])
  }
}
