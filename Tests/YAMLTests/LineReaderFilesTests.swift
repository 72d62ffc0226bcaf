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
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(BothReaders.readLines(Array(lines.joined(separator: [0x0D, 0x0A]))), "\(path)")
      BothReaders.expectEqualDocuments(bytes)
    }
  }

  @Test func `does for nearly all files of the tests`() throws {
    let texts = try Self.texts(below: "Tests")
    let unread = texts.filter { !BothReaders.readLines($0.value) }.keys.sorted()
    #expect(texts.count > 100 && unread.count * 5 < texts.count, "\(unread)")
  }

  @Test(arguments: ["Banks/git-basics/1-working-alone.yaml", "Profiles/aif-c01/syllabus.yaml"])
  func `makes what the parser makes of a changed file, or nothing`(path: String) throws {
    let file = Array(try Data(contentsOf: URL(filePath: "\(Self.root)/\(path)")))
    var random = SplitMix(state: 0)
    let rounds = 2_000
    var read = 0
    for cut in 1...rounds {
      _ = BothReaders.readLines(Array(file[..<cut]))
      var bytes = Array(file[..<cut] + file[cut...].prefix { $0 != 0x0A })
      Mutation.change(&bytes, &random)
      if BothReaders.readLines(bytes) { read += 1 }
    }
    #expect(read * 2 > rounds, "\(read)")
  }
}
