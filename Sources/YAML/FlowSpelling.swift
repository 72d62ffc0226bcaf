import Diagnostics

/// A plain or quoted scalar's spelling, walked through side by side with its value.
///
/// The value decides what a line break in the spelling stands for, so the walk needs none of the
/// rules of folding: a space, so many line feeds, or nothing.
struct FlowSpelling {
  private let kind: Record.Kind
  private let source: [UInt8]
  private let value: [UInt8]
  private let end: Int
  private var place: Int

  init(_ kind: Record.Kind, bounds: Range<Int>, source: [UInt8], value: [UInt8]) {
    let quote = kind == .plain ? 0 : 1
    self.kind = kind
    self.source = source
    self.value = value
    place = bounds.lowerBound + quote
    end = bounds.upperBound - quote
  }

  mutating func sourceOffset(of target: Int) -> Int {
    var index = 0
    while index < target, place < end { index += step(at: index) }
    return place
  }

  /// Takes one step; returns how many bytes of the value it stands for.
  private mutating func step(at index: Int) -> Int {
    if kind == .doubleQuoted, source[place] == UInt8(ascii: "\\") {
      return stepOverEscape(at: index)
    }
    if kind == .singleQuoted, source[place] == UInt8(ascii: "'") {
      place += 2
      return 1
    }
    guard isBreakAhead else {
      place += 1
      return 1
    }
    while isBreakAhead { skipBreak() }
    let feeds = value[index...].prefix { $0 == 0x0A }.count
    return feeds > 0 ? feeds : value[index] == 0x20 ? 1 : 0
  }

  private mutating func stepOverEscape(at index: Int) -> Int {
    place += 1
    guard place < end else { return 1 }
    guard source[place] != 0x0A, source[place] != 0x0D else {
      skipBreak()
      return 0
    }
    switch source[place] {
    case UInt8(ascii: "x"): place += 3
    case UInt8(ascii: "u"): place += 5
    case UInt8(ascii: "U"): place += 9
    default: place += 1
    }
    return CodePoint.starting(at: index, in: value)?.length ?? 1
  }

  /// Whether the line ends here, or after blanks that folding drops.
  private var isBreakAhead: Bool {
    var ahead = place
    while ahead < end, source[ahead] == 0x20 || source[ahead] == 0x09 { ahead += 1 }
    return ahead < end && (source[ahead] == 0x0A || source[ahead] == 0x0D)
  }

  private mutating func skipBreak() {
    skipBlanks()
    if source[place] == 0x0D, place + 1 < end, source[place + 1] == 0x0A { place += 1 }
    place += 1
    skipBlanks()
  }

  private mutating func skipBlanks() {
    while place < end, source[place] == 0x20 || source[place] == 0x09 { place += 1 }
  }
}
