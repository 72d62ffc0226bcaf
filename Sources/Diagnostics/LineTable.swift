/// Where the lines of a file begin, found once for all diagnostics about the file.
///
/// LF, CR LF and a lone CR end a line. Lines and columns count from 1, columns in code points.
public struct LineTable: Sendable {
  /// The file that the table is about.
  public let file: SourceFile
  private let starts: [Int]
  /// The last place asked for, from which the next one on the same line is counted.
  private var latest = (line: 0, offset: 0, column: 1)

  /// A line and a column as people count them.
  public struct Position: Hashable, Sendable {
    /// The number of the line.
    public let line: Int
    /// The number of the code point in the line.
    public let column: Int
  }

  /// Finds the lines of a file.
  public init(_ file: SourceFile) {
    self.file = file
    let bytes = file.bytes
    starts = Self.lineStarts(in: bytes.span)
  }

  private static func lineStarts(in bytes: Span<UInt8>) -> [Int] {
    var starts = [0]
    var index = 0
    while let place = smallByte(in: bytes, from: index) {
      let byte = bytes[place]
      index = place + 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      starts.append(index)
    }
    return starts
  }

  /// Where the next byte below 0x0E stands, as line breaks do and hardly any other byte.
  ///
  /// Eight bytes at a time: what is left of one less than 0x0E after 0x0E is taken from it has its
  /// highest bit set, and the lowest of these bits is of the first such byte (Anderson, Bit Twiddling
  /// Hacks).
  private static func smallByte(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    let raw = unsafe bytes.bytes
    while index &+ 8 <= bytes.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let hits = (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count {
      if bytes[index] < 0x0E { return index }
      index &+= 1
    }
    return nil
  }

  /// How many lines the file has; text after the last line break is a line, and so is none.
  public var count: Int { starts.count }

  /// Returns the number of the line that holds an offset.
  public func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Returns the offsets of a line's text without its line break; `line` must exist.
  public func bounds(ofLine line: Int) -> Range<Int> {
    precondition((1...count).contains(line), "there is no line \(line)")
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : file.bytes.count
    while end > start, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Returns the line and column of an offset.
  ///
  /// Asking in ascending order is cheap even in a file that is one endless line.
  public mutating func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), file.bytes.count)
    let line = self.line(at: offset)
    if latest.line != line || latest.offset > offset { latest = (line, starts[line - 1], 1) }
    while latest.offset < offset,
      let point = CodePoint.starting(at: latest.offset, in: file.bytes),
      latest.offset + point.length <= offset
    {
      latest.offset += point.length
      latest.column += 1
    }
    return Position(line: line, column: latest.column)
  }
}
