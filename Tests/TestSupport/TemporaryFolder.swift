public import Foundation

/// A new folder for one test, removed when the test lets go of it.
public final class TemporaryFolder {
  /// Where it is, links resolved.
  public let url: URL

  /// Makes a folder of a name that nothing else has.
  public init() throws {
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    url = parent.appending(path: "mockexam-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
