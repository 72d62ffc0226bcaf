import Diagnostics
import YAML

/// What holds for the two readers of YAML: of every text they make the same.
enum ReaderCheck {
  /// Reads a text by both, as files are read and with limits that are soon reached.
  static func run(_ source: SourceFile) {
    for limits in [.standard, Limits(nodes: 12, nesting: 3)] { run(source, limits) }
  }

  private static func run(_ source: SourceFile, _ limits: Limits) {
    let lines = Document.read(source, limits: limits, triesLines: true)
    let parser = Document.read(source, limits: limits, triesLines: false)
    require(lines.diagnostics == parser.diagnostics, "both readers find the same")
    require(lines.document.comments == parser.document.comments, "both readers see the comments")
    let (nodes, judges) = (lines.document.all, parser.document.all)
    require(nodes.count == judges.count, "both readers make as many nodes")
    for (node, judge) in zip(nodes, judges) { check(node, against: judge) }
  }

  /// With the kinds and counts of all nodes in the order of the source, the trees are the same.
  private static func check(_ node: Node, against judge: Node) {
    require(
      node.kind == judge.kind && node.count == judge.count && node.isFlow == judge.isFlow
        && node.isDamaged == judge.isDamaged,
      "both readers make the same nodes"
    )
    require(node.bounds == judge.bounds, "both readers put nodes at the same places")
    require(node.utf8 == judge.utf8, "both readers make the same values")
    for offset in stride(from: 0, through: node.utf8Count, by: node.utf8Count / 16 + 1) {
      require(
        node.sourceOffset(ofValueOffset: offset) == judge.sourceOffset(ofValueOffset: offset),
        "both readers put values at the same places"
      )
    }
  }
}

extension Document {
  /// All nodes in the order of the source.
  fileprivate var all: [Node] { root?.all ?? [] }
}
