import Diagnostics
import Testing

@testable import YAML

@Suite("A row of nodes")
struct NodeRowTests {
  let document = Document.read(SourceFile(path: "a.yaml", text: "stem: Who?\nid: x\n")).document

  @Test func `gives back the nodes that were put in, and keeps what is missing missing`() throws {
    let root = try #require(document.root)
    var row = NodeRow<3>(of: root)
    #expect(row.node == root)
    #expect((0..<3).allSatisfy { row[$0] == nil })
    row[0] = root["stem"]
    row[2] = root["id"]
    #expect(row[0]?.string == "Who?" && row[1] == nil && row[2] == root["id"])
    row[0] = nil
    #expect(row[0] == nil && row[2]?.string == "x")
  }

  @Test func `has four bytes for each`() {
    #expect(MemoryLayout<NodeRow<5>>.size == MemoryLayout<Node>.size + 5 * 4)
  }

  @Test func `takes no node of another document`() async {
    await #expect(processExitsWith: .failure) {
      func root() throws -> Node {
        try #require(Document.read(SourceFile(path: "a.yaml", text: "a: 1\n")).document.root)
      }
      var row = NodeRow<1>(of: try root())
      row[0] = try root()
    }
  }
}
