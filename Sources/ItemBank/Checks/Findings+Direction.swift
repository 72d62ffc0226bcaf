import Diagnostics
import YAML

extension Findings {
  /// Reports each character below a node that changes the direction of writing.
  ///
  /// Manifests, profiles and syllabuses are read so; in items, whose texts the rules look at one by
  /// one, the rule of the same name finds them.
  mutating func refuseDirectionChanges(below node: Node) {
    if node.isScalar { return refuseDirectionChanges(in: node) }
    for element in node.elements { refuseDirectionChanges(below: element) }
    for entry in node.entries {
      refuseDirectionChanges(in: entry.key)
      refuseDirectionChanges(below: entry.value)
    }
  }

  private mutating func refuseDirectionChanges(in node: Node) {
    let mayHold = node.withUTF8 { bytes in bytes.indices.contains { bytes[$0] >= 0x80 } }
    guard mayHold else { return }
    var offset = 0
    for scalar in node.string.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if scalar.changesDirection {
        report(
          "bidi-control",
          .error,
          "\(scalar.codePointName) changes the direction of writing",
          at: SourceRange(node.document.source, node.sourceBounds(ofValueBounds: offset..<end)),
          help: "delete it"
        )
      }
      offset = end
    }
  }
}
