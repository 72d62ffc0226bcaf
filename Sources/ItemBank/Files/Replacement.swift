import Diagnostics

/// A text that takes the place of a file, as an editor has it before it is saved.
struct Replacement {
  /// The text, until the file of its path was asked for.
  private(set) var rest: SourceFile?

  init(_ source: SourceFile?) { rest = source }

  /// The file at a path, or what takes its place.
  mutating func source(at path: String) throws(FileError) -> SourceFile {
    guard let source = rest, source.path == path || FileSystem.isSame(source.path, path) else {
      return try FileSystem.source(at: path)
    }
    rest = nil
    return source
  }
}
