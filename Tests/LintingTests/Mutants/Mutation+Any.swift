import Diagnostics
import YAML

/// Mistakes that can be made in every file.
extension Mutation {
  static let inAnyFile: [Mutation] = [
    .structural("unknown key added") { $0.mappings.map { $0.adding("colour: red") } },
    .structural("key misspelt") { $0.keys.map { $0.extended(by: "x") } },
    .structural("key doubled") { root in
      root.mappings.flatMap { mapping in (0..<mapping.count).map { mapping.doubling($0) } }
    },
    .structural("text made a list") { root in
      root.values.filter(\.isScalar).map { $0.replaced(by: "[a, b]") }
    },
    .structural("list made a text") { root in
      root.values.filter { !$0.isScalar && $0.isFlow }.map { $0.replaced(by: "none") }
    },
    .structural("value emptied") { root in
      root.values.filter(\.isScalar).map { $0.replaced(by: "\"\"") }
    },
    .structural("value left out") { root in
      root.values.filter { $0.isScalar && ![.scalar(.literal)].contains($0.kind) }
        .map { $0.replaced(by: "") }
    },
    .structural("anchor added") { root in
      root.values.filter { $0.kind == .scalar(.plain) }.map {
        Edit($0.bounds.lowerBound..<$0.bounds.lowerBound, "&a ")
      }
    },
    .structural("closing quote dropped") { root in
      root.all.filter { $0.kind == .scalar(.doubleQuoted) }.map {
        Edit($0.bounds.upperBound - 1..<$0.bounds.upperBound, "")
      }
    },
    .structural("colon dropped") { root in
      root.keys.filter { $0.parent?.isFlow == false }.map {
        Edit($0.bounds.upperBound..<$0.bounds.upperBound + 1, "")
      }
    },
    .structural("indented by one more") { root in
      laterKeys(of: root).map { Edit($0.bounds.lowerBound..<$0.bounds.lowerBound, " ") }
    },
    .structural("indented by one less") { root in
      laterKeys(of: root).filter { $0.column > 0 }
        .map { Edit($0.bounds.lowerBound - 1..<$0.bounds.lowerBound, "") }
    },
    .structural("indented by a tab") { root in
      laterKeys(of: root).filter { $0.column > 0 }
        .map { Edit($0.bounds.lowerBound - $0.column..<$0.bounds.lowerBound, "\t") }
    },
    .structural("dash dropped") { root in
      root.all.filter { $0.isSequence && !$0.isFlow }.flatMap { Array($0.elements) }
        .filter { $0.isMapping && !$0.isFlow }
        .map { Edit($0.bounds.lowerBound - 2..<$0.bounds.lowerBound, "  ") }
    },
    .structural("format changed") { [$0["format"]?.replaced(by: "2")] },
    .structural("control character inserted") { inserted("\u{1}", $0) },
    .structural("zero byte inserted") { inserted("\u{0}", $0) },
    .structural("byte that is no UTF-8 inserted") { root in
      root.values.filter(\.isScalar).compactMap(\.middle).map { Edit($0..<$0, [0xFF]) }
    },
    .plausible("letter dropped", because: "it may be a word of its own; there is no dictionary") {
      $0.values.filter(\.isScalar).compactMap(\.middle).map { [Edit($0..<$0 + 1, "")] }
    },
    .plausible("file cut off", because: "what is before the cut may be whole") { root in
      let end = root.document.source.bytes.count
      return stride(from: end / 40, to: end, by: max(1, end / 40)).map { [Edit($0..<end, "")] }
    },
  ]

  /// A character put into every value.
  static func inserted(_ text: String, _ root: Node) -> [Edit?] {
    root.values.filter(\.isScalar).compactMap(\.middle).map { Edit($0..<$0, text) }
  }

  /// The keys of block mappings but the first of each, which share its indentation.
  private static func laterKeys(of root: Node) -> [Node] {
    root.mappings.filter { !$0.isFlow }.flatMap { $0.entries.dropFirst().map(\.key) }
  }
}
