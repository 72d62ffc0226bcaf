import Diagnostics
import YAML

/// One kind of mistake that authors and editors make, and where it can be made in a file.
struct Mutation: Sendable {
  let name: String
  /// Why the linter need not notice; nothing where it must, whatever the site.
  let excuse: String?
  /// Every way to make the mistake in a document.
  let sites: @Sendable (Node) -> [[Edit]]

  /// A mistake that is always noticed.
  static func structural(_ name: String, _ sites: @escaping @Sendable (Node) -> [Edit?]) -> Self {
    Mutation(name: name, excuse: nil) { root in sites(root).compactMap(\.self).map { [$0] } }
  }

  /// A mistake that leaves a file which could have been meant.
  static func plausible(
    _ name: String,
    because excuse: String,
    _ sites: @escaping @Sendable (Node) -> [[Edit?]]
  ) -> Self {
    Mutation(name: name, excuse: excuse) { root in
      sites(root).filter { !$0.contains { $0 == nil } }.map { $0.compactMap(\.self) }
    }
  }
}

extension Node {
  /// The items and case studies of a file.
  var allItems: [Node] {
    (self["items"]?.elements.map(\.self) ?? []).flatMap { [$0] + $0.allItems }
  }

  /// The items alone.
  var questions: [Node] { allItems.filter { $0["scenario"] == nil } }

  /// The options, entries and the like of an item, list by list.
  var lists: [Node] {
    [self["options"], self["sequence"], self["distractors"], self["prompts"], self["responses"]]
      .compactMap(\.self)
  }

  /// The values that an item and what it offers have under a key.
  func values(of key: StaticString) -> [Node] {
    ([self] + lists.flatMap { Array($0.elements) }).compactMap { $0[key] }
  }

  var isMultipleChoice: Bool { self["type"]?.string == "multiple-choice" }
  var mappings: [Node] { all.filter(\.isMapping) }
  var keys: [Node] { mappings.flatMap { $0.entries.map(\.key) } }
  var values: [Node] { mappings.flatMap { $0.entries.map(\.value) } }
}
