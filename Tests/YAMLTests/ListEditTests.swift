import Diagnostics
import Testing
import YAML

@Suite struct `Elements that are added to a list` {
  /// Found by the fuzzer: a comma right after the colon of an empty value is no YAML.
  static let lists: [(before: String, after: String)] = [
    ("[]", "[x, y]"),
    ("[a]", "[a, x, y]"),
    ("[a, b: ]", "[a, b: , x, y ]"),
    ("[a, b: c]", "[a, b: c, x, y]"),
    ("[a, [b]]", "[a, [b], x, y]"),
  ]

  @Test(arguments: lists) func `stand behind the last one, whatever it is`(
    _ before: String,
    _ after: String
  ) throws {
    let source = SourceFile(path: "list.yaml", bytes: Array(before.utf8))
    let (document, findings) = Document.read(source)
    #expect(findings.isEmpty)
    let edit = try #require(document.root?.edit(appending: ["x", "y"]))
    var bytes = source.bytes
    bytes.replaceSubrange(edit.range.bounds, with: edit.replacement.utf8)
    #expect(String(decoding: bytes, as: UTF8.self) == after)
    #expect(Document.read(SourceFile(path: "list.yaml", bytes: bytes)).diagnostics.isEmpty)
  }
}
