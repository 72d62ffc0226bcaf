import Diagnostics
import Testing
import YAML

@Suite struct `Reading mutated banks` {
  private static let bank = """
    format: 1
    items:
      - id: a
        stem: |
          One é 漢.

          Two.
        options: [{text: "x \\u00e9", key: true}, {text: 'it''s'}]
      - id: "b"
        stem: >-
          folded
          text
        options:
        - text: plain
            goes on
          rationale:
      - id: c # comment
    title: end

    """

  private static let pieces =
    [
      "\"", "'", ":", ": ", "- ", "\n", "\n  - ", "  ", "\t", "[", "]", "{", "}", "&a ", "*a",
      "!t ",
      "#", " #", "|", ">", "%", "@", "\u{0}", "\u{FEFF}", "\r", "\r\n", "---\n", "...\n", "é",
      "<<: ",
      "? ", "\\", "\u{2028}", "😀", ",",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  @Test(arguments: 0..<40)
  func `never break the reader's promises`(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<50 {
      var bytes = Array(Self.bank.utf8)
      for _ in 0...random.below(4) {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes.remove(at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + random.below(30)))
        default: bytes.insert(contentsOf: Self.pieces[random.below(Self.pieces.count)], at: place)
        }
        if bytes.isEmpty { bytes = [0x61] }
      }
      check(SourceFile(path: "t.yaml", bytes: bytes))
    }
  }

  private func check(_ source: SourceFile) {
    let text = { String(decoding: source.bytes, as: UTF8.self).debugDescription }
    let (document, diagnostics) = Document.read(source)
    #expect(document.root != nil || !diagnostics.isEmpty, "\(text())")
    #expect(diagnostics == diagnostics.inSourceOrder(), "\(text())")
    _ = SnippetRenderer().text(for: diagnostics) + JSONRenderer().text(for: diagnostics)
    for comment in document.comments {
      #expect(comment.range.bounds.count > 0, "\(text())")
    }
    guard let root = document.root else { return }
    let nodes = root.all
    #expect(nodes.count == document.nodeCount, "\(text())")
    var start = 0
    for node in nodes {
      let bounds = node.bounds
      #expect(bounds.lowerBound >= start && bounds.upperBound <= source.bytes.count, "\(text())")
      start = bounds.lowerBound
      if let parent = node.parent {
        #expect(parent.bounds.lowerBound <= bounds.lowerBound, "\(text())")
        #expect(parent.bounds.upperBound >= bounds.upperBound, "\(text())")
      }
      for offset in 0...node.utf8Count {
        let place = node.sourceOffset(ofValueOffset: offset)
        #expect(place >= bounds.lowerBound && place <= bounds.upperBound, "\(text())")
      }
      if node.isScalar { #expect(Array(node.string.utf8).count == node.utf8Count, "\(text())") }
    }
  }
}
