import Diagnostics
import YAML

extension SourceFile {
  /// How many blanks begin the line of an offset.
  func indentation(at offset: Int) -> Int {
    bytes[lineBounds(around: offset).lowerBound...].prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  /// Whether what is at an offset begins its line, and the line above holds nothing.
  func isAfterBlankLine(_ offset: Int) -> Bool {
    var end = lineBounds(around: offset).lowerBound
    guard end > 0, end + indentation(at: offset) == offset else { return false }
    end -= end > 1 && bytes[end - 1] == 0x0A && bytes[end - 2] == 0x0D ? 2 : 1
    let line = lineBounds(around: end)
    return bytes[line].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether a part is written on more than one line.
  func hasLineBreak(in part: Range<Int>) -> Bool {
    bytes[part].contains { $0 == 0x0A || $0 == 0x0D }
  }
}
