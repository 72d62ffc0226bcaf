import FoundationEssentials

/// A file that a command was told to write to instead of printing.
enum OutputFile {
  /// Puts a text into a file, or into what a path leads to.
  static func write(_ text: String, to path: String) throws(Stop) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path))
    } catch {
      throw .couldNotRun("'\(path)' cannot be written")
    }
  }
}
