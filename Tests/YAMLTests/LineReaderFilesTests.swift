import Foundation
import Testing

@testable import YAML

@Suite struct `Reading files line by line` {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private static func texts(below folder: String) throws -> [String: [UInt8]] {
    var texts: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
    where path.hasSuffix(".yaml") {
      let bytes = try Data(contentsOf: URL(filePath: "\(root)/\(folder)/\(path)"))
      texts[path] = Array(bytes)
    }
    return texts
  }

  @Test(arguments: ["Banks", "Profiles"])
  func `does for all that is shipped`(folder: String) throws {
    let texts = try Self.texts(below: folder)
    #expect(texts.count > 2)
    for (path, bytes) in texts {
      #expect(BothReaders.readLines(bytes), "\(path)")
      BothReaders.expectEqualDocuments(bytes)
    }
  }

  @Test func `does for nearly all files of the tests`() throws {
    let texts = try Self.texts(below: "Tests")
    let unread = texts.filter { !BothReaders.readLines($0.value) }.keys.sorted()
    #expect(texts.count > 100 && unread.count * 5 < texts.count, "\(unread)")
  }

  /// A shipped file, cut off at every byte of its first lines and then with every line gone.
  @Test func `or not at all where a file is cut`() throws {
    let bytes = try #require(try Self.texts(below: "Banks")["git-basics/1-working-alone.yaml"])
    for end in 0..<2_000 { _ = BothReaders.readLines(Array(bytes[..<end])) }
    let lines = bytes[..<8_000].split(separator: 0x0A, omittingEmptySubsequences: false)
    for gone in lines.indices {
      var rest = lines
      rest.remove(at: gone)
      _ = BothReaders.readLines(Array(rest.joined(separator: [0x0A])))
    }
  }
}
