/// One file's bytes and the path under which diagnostics name it.
///
/// A reference, so that a range or a node can point into it at the price of a pointer; a value in
/// all else: two files are equal when path and bytes are.
public final class SourceFile: Sendable {
  /// The path as the user gave it or as a folder walk found it; it is printed, not opened.
  public let path: String
  /// The file's bytes as they are on disk, whatever their encoding.
  public let bytes: [UInt8]

  /// Pairs bytes with the path that they came from.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file of text that is already in memory.
  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The range of everything in the file, for a finding that has no narrower place.
  public var range: SourceRange { .whole(self) }
}

extension SourceFile: Hashable, Comparable {
  /// Whether both name the same path and hold the same bytes.
  public static func == (one: SourceFile, other: SourceFile) -> Bool {
    one === other || (one.path == other.path && one.bytes == other.bytes)
  }

  /// Orders files by path.
  public static func < (one: SourceFile, other: SourceFile) -> Bool {
    one !== other && one.path < other.path
  }

  /// Feeds the path only: bytes may be millions, and paths hardly ever clash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
  }
}
