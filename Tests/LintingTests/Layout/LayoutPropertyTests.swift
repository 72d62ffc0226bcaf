import Assessment
import Diagnostics
import Foundation
import ItemBank
import Linting
import TestSupport
import Testing
import YAML

@Suite struct `The layout of what is shipped` {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  static let files = ["Banks", "Profiles"].flatMap { folder in
    let paths = try? FileSystem.yamlFiles(below: root + "/" + folder)
    return (paths ?? []).map { String($0.dropFirst(root.count + 1)) }
  }

  private static func source(_ path: String) throws -> SourceFile {
    try FileSystem.source(at: root + "/" + path)
  }

  @Test func `is looked at`() { #expect(Self.files.count > 20) }

  @Test(arguments: files)
  func `is the one that all have`(path: String) throws {
    let file = LaidOutFile(try Self.source(path))
    expectEqualText(LineDifference(from: file.old, to: file.new).text, "")
  }

  @Test(arguments: files)
  func `comes back whatever a careless author makes of it`(path: String) throws {
    let source = try Self.source(path)
    let document = Document.read(source).document
    for seed in 0..<3 as Range<UInt64> {
      var author = CarelessAuthor(taste: seed)
      let text = author.write(document)
      let again = laidOut(text)
      expectEqualText(again, String(decoding: source.bytes, as: UTF8.self), "seed \(seed)")
    }
  }

  /// Two layouts of the same text and comments become one.
  @Test(arguments: files)
  func `is the same with the same comments`(path: String) throws {
    let document = Document.read(try Self.source(path)).document
    for seed in 0..<2 as Range<UInt64> {
      var (one, other) = (
        CarelessAuthor(taste: seed, remarks: seed), CarelessAuthor(taste: seed + 100, remarks: seed)
      )
      let text = laidOut(one.write(document))
      #expect(text.utf8.count { $0 == UInt8(ascii: "#") } > 5 || document.nodeCount < 100)
      expectEqualText(laidOut(other.write(document)), text, "seed \(seed)")
    }
  }
}
