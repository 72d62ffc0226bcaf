/// A half-open range of UTF-8 offsets in one file, or the file as a whole.
public struct SourceRange: Hashable, Sendable {
  /// The file that the offsets count in.
  public let file: SourceFile
  /// The offsets of the bytes; empty at 0 when the range is the file as a whole.
  public let bounds: Range<Int>
  /// Whether the range means the file and no place in it: it is rendered without an excerpt.
  public let isWholeFile: Bool

  /// Makes a range of bytes; offsets outside the file are moved to its nearest end.
  public init(_ file: SourceFile, _ bounds: Range<Int>) {
    self.file = file
    self.bounds = bounds.clamped(to: 0..<file.bytes.count)
    isWholeFile = false
  }

  private init(whole file: SourceFile) {
    self.file = file
    bounds = 0..<0
    isWholeFile = true
  }

  /// Returns the range that means the file and no place in it.
  public static func whole(_ file: SourceFile) -> SourceRange {
    SourceRange(whole: file)
  }
}

extension SourceRange: Comparable {
  /// Orders by path, whole files before places in them, then by start and end.
  public static func < (one: SourceRange, other: SourceRange) -> Bool {
    if one.file !== other.file, one.file.path != other.file.path {
      return one.file.path < other.file.path
    }
    if one.isWholeFile != other.isWholeFile { return one.isWholeFile }
    return (one.bounds.lowerBound, one.bounds.upperBound)
      < (other.bounds.lowerBound, other.bounds.upperBound)
  }
}
