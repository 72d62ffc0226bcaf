import Diagnostics
import ItemBank
import YAML

/// What stands between brackets and braces on one line.
enum FlowLayout {
  /// The spelling of a node on one line; `nil` for a scalar that needs more.
  static func line(of node: Node, _ kind: MappingKind, inFlow: Bool) -> [UInt8]? {
    guard !node.isScalar else {
      return BlockLayout(node) == nil || inFlow
        ? ScalarSpelling.line(of: node, inFlow: inFlow) : nil
    }
    var parts: [[UInt8]] = []
    for element in node.elements {
      guard let part = line(of: element, kind, inFlow: true) else { return nil }
      parts.append(part)
    }
    let entries = Array(node.entries)
    for index in kind.order(of: entries.map(\.key)) {
      let entry = entries[index]
      guard let key = ScalarSpelling.line(of: entry.key, inFlow: true),
        let value = line(of: entry.value, kind.below(entry.key), inFlow: true)
      else { return nil }
      parts.append(key + ": ".utf8 + value)
    }
    let separated = Array(parts.joined(separator: ", ".utf8))
    let (opening, closing) = node.isSequence ? ("[", "]") : ("{", "}")
    return opening.utf8 + separated + closing.utf8
  }
}

extension Node {
  /// Whether brackets stay on their line however long that is: they are on one already, and hold no
  /// mapping that would be hard to find in it.
  var fitsAnyLine: Bool {
    let holdsMapping =
      elements.contains { $0.isMapping } || entries.contains { $0.value.holdsMapping }
    return !document.source.hasLineBreak(in: bounds) && !holdsMapping
  }

  private var holdsMapping: Bool {
    isMapping || elements.contains(where: \.holdsMapping)
  }
}
