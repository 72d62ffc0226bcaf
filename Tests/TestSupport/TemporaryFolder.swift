public import FoundationEssentials
import Glibc

/// A folder of its own for one test, removed when nobody needs it any more.
public final class TemporaryFolder: Sendable {
  /// The folder's path.
  public let path: String

  /// The folder as an address.
  public var url: URL { URL(filePath: path, directoryHint: .isDirectory) }

  /// Makes an empty folder, in memory if that is wanted and the system has such a place.
  public init(inMemory: Bool = false) throws {
    let memory = "/dev/shm"
    let isThere = inMemory && FileManager.default.isWritableFile(atPath: memory)
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = (isThere ? memory : parent) + "/mockexam-\(UUID().uuidString)"
    try makeFolder("")
  }

  /// Makes a folder with files, by their names below it.
  public convenience init(_ files: [(name: String, text: String)]) throws {
    try self.init()
    for file in files { try write(file.text, to: file.name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of what has a name below the folder.
  public func file(_ name: String) -> String { path + "/" + name }

  /// Makes a folder and those around it.
  public func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: file(name),
      withIntermediateDirectories: true
    )
  }

  /// Writes a file, and makes the folders around it.
  public func write(_ text: String, to name: String) throws {
    let path = file(name)
    if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  /// Makes a symbolic link; the target may be missing.
  public func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: file(name),
      withDestinationPath: target
    )
  }

  /// Makes a named pipe that nobody writes to.
  public func makePipe(_ name: String) -> Bool { mkfifo(file(name), 0o600) == 0 }
}
