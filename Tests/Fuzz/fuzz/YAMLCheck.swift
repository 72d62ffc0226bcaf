import Diagnostics
import Linting
import YAML

/// What holds for every text that is read as YAML.
enum YAMLCheck {
  static func run(_ bytes: [UInt8]) {
    let source = SourceFile(path: "t.yaml", bytes: bytes)
    ReaderCheck.run(source)
    let (document, diagnostics) = Document.read(source)
    require(document.root != nil || !diagnostics.isEmpty, "a file with nothing in it is reported")
    let listed = diagnostics.filter { $0.rule != "too-many-findings" }
    require(listed == listed.inSourceOrder(), "findings come in the order of the source")
    _ = SnippetRenderer().text(for: diagnostics) + JSONRenderer().text(for: diagnostics)
    for comment in document.comments {
      require(!comment.range.bounds.isEmpty, "a comment has a sign")
      _ = document.scope(of: comment)
    }
    guard let root = document.root else { return }
    checkPlaces(in: document)
    checkEdits(in: root, isSound: diagnostics.isEmpty)
    checkLayout(of: source)
  }

  private static func checkPlaces(in document: Document) {
    guard let root = document.root else { return }
    let nodes = root.all
    require(nodes.count == document.nodeCount, "every node is reached once")
    var start = 0
    for node in nodes {
      let bounds = node.bounds
      require(bounds.lowerBound >= start, "nodes are in the order of the source")
      require(bounds.upperBound <= document.source.bytes.count, "nodes are in the source")
      start = bounds.lowerBound
      if let parent = node.parent {
        require(
          parent.bounds.lowerBound <= bounds.lowerBound
            && parent.bounds.upperBound >= bounds.upperBound,
          "nodes are in their parents"
        )
      }
      for offset in stride(from: 0, through: node.utf8Count, by: node.utf8Count / 16 + 1) {
        let place = node.sourceOffset(ofValueOffset: offset)
        require(place >= bounds.lowerBound && place <= bounds.upperBound, "values are in nodes")
      }
      require(!node.isScalar || node.string.utf8.count == node.utf8Count, "values are UTF-8")
      _ = node.blockLines
    }
  }

  /// Makes each edit alone and reads what comes of it: where nothing was wrong, nothing is then.
  private static func checkEdits(in root: Node, isSound: Bool) {
    for node in root.all.prefix(20) {
      var edits: [Diagnostic.Edit?] = [node.edit(appending: ["one", "two"])]
      for entry in node.entries.prefix(3) {
        edits.append(node.edit(inserting: "a-new-key: one", before: entry.key))
      }
      for element in node.elements.prefix(3) { edits.append(node.edit(removing: element)) }
      for edit in edits.compactMap(\.self) {
        var bytes = edit.range.file.bytes
        bytes.replaceSubrange(edit.range.bounds, with: edit.replacement.utf8)
        let diagnostics = Document.read(SourceFile(path: "t.yaml", bytes: bytes)).diagnostics
        require(
          !isSound || diagnostics.allSatisfy { $0.severity != .error },
          "an edit keeps a sound file sound: \(diagnostics.map(\.message))"
        )
      }
    }
  }

  private static func checkLayout(of source: SourceFile) {
    let file = LaidOutFile(source)
    require(file.isSound, "a layout says what the file said")
    let again = LaidOutFile(file.new)
    require(again.isSound && !again.isChanged, "what is laid out stays as it is")
  }
}

extension Node {
  /// The node and all below it, in the order of the source.
  var all: [Node] {
    [self] + elements.flatMap(\.all) + entries.flatMap { $0.key.all + $0.value.all }
  }
}
