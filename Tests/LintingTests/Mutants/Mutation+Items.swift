import Diagnostics
import YAML

/// Mistakes in files of items.
extension Mutation {
  static let inItems: [Mutation] = [
    .structural("required key dropped") { root in
      let keys = [
        "id", "topic", "type", "stem", "options", "sequence", "prompts", "responses", "scenario",
        "items",
      ]
      return root.allItems.flatMap { item in keys.map { item.dropping($0) } }
    },
    .structural("text of an option dropped") { root in
      root.questions.flatMap(\.lists).flatMap { $0.elements.map { $0.dropping("text") } }
    },
    .structural("topic misspelt") { $0.questions.map { $0["topic"]?.extended(by: "x") } },
    .structural("further topic misspelt") { root in
      root.questions.flatMap { $0["also"]?.elements.map { $0.extended(by: "x") } ?? [] }
    },
    .structural("id copied") { root in
      let ids = root.allItems.compactMap { $0["id"] }
      return zip(ids, ids.dropFirst()).map { $0.replaced(by: $1.string) }
    },
    .structural("key dropped") { root in
      root.questions.flatMap { $0["options"]?.elements.map { $0.dropping("key") } ?? [] }
    },
    .structural("second key added") { root in
      root.questions.filter(\.isMultipleChoice)
        .flatMap { $0["options"]?.elements.map(\.self) ?? [] }
        .filter { $0["key"] == nil }.map { $0.adding("key: true") }
    },
    .structural("option copied") { root in
      root.questions.flatMap(\.lists).flatMap { list in (0..<list.count).map { list.doubling($0) } }
    },
    .structural("count word changed") { root in
      let words = ["TWO": "THREE", "THREE": "FOUR"]
      return root.questions.flatMap { item in
        words.sorted { $0.key < $1.key }.map { word, other in
          item["stem"].flatMap { replacing("(Choose \(word)", by: "(Choose \(other)", in: $0) }
        }
      }
    },
    .structural("rationale dropped") { root in
      root.questions.flatMap(\.lists).filter { $0.key.string != "responses" }
        .flatMap { $0.elements.map { $0.dropping("rationale") } }
    },
    .structural("word of a fixed set misspelt") { root in
      root.allItems.flatMap { item in
        (["type", "level", "difficulty", "key", "draft", "reviewed"] as [StaticString])
          .flatMap { item.values(of: $0) }.map { $0.extended(by: "x") }
      }
    },
    .structural("enemy misspelt") { root in
      root.allItems.flatMap { $0["enemies"]?.elements.map { $0.extended(by: "x") } ?? [] }
    },
    .structural("match misspelt") { root in
      root.questions.flatMap { $0.values(of: "match") }.map { $0.extended(by: "x") }
    },
    .structural("item copied under another id") { root in
      guard let items = root["items"] else { return [] }
      return items.elements.enumerated().map { position, item in
        guard let copy = items.doubling(position), let id = item["id"] else { return nil }
        let text = String(decoding: copy.bytes, as: UTF8.self)
        return Edit(copy.bounds, text.replacing("id: \(id.string)\n", with: "id: \(id.string)-b\n"))
      }
    },
    .structural("direction override inserted") { root in
      root.questions.flatMap { item in
        (["stem", "text", "rationale"] as [StaticString]).flatMap { item.values(of: $0) }
      }
      .compactMap(\.middle).map { Edit($0..<$0, "\u{202E}") }
    },
    .plausible("key moved", because: "which option is right is a matter of the subject") { root in
      root.questions.compactMap { $0["options"] }.map { list in
        let options = Array(list.elements)
        return [
          options.first { $0["key"] != nil }?.dropping("key"),
          options.first { $0["key"] == nil }?.adding("key: true"),
        ]
      }
    },
    .plausible("option dropped", because: "the profile may leave the number open") { root in
      root.questions.flatMap(\.lists)
        .flatMap { list in (0..<list.count).map { [list.dropping($0)] } }
    },
    .plausible("rationales swapped", because: "both are rationales; what they say is not read") {
      swapped("rationale", in: $0)
    },
    .plausible("texts swapped", because: "which text is right is a matter of the subject") {
      swapped("text", in: $0)
    },
    .plausible("matches swapped", because: "what goes together is a matter of the subject") {
      swapped("match", in: $0)
    },
    .plausible("stem copied", because: "a stem may be shared; the options make the item") { root in
      let stems = root.questions.compactMap { $0["stem"] }.filter { $0.kind == .scalar(.literal) }
      return zip(stems, stems.dropFirst()).map { [$0.replaced(by: $1.text($1.bounds))] }
    },
    .plausible("topic of another item", because: "it is a topic; coverage alone changes") { root in
      let topics = root.questions.compactMap { $0["topic"] }
      return zip(topics, topics.dropFirst()).filter { $0.string != $1.string }
        .map { [$0.replaced(by: $1.string)] }
    },
    .plausible("item dropped", because: "no list says which items there should be") { root in
      guard let items = root["items"] else { return [] }
      return (0..<items.count).map { [items.dropping($0)] }
    },
    .plausible("optional key dropped", because: "it is optional") { root in
      root.questions.flatMap { item in
        ["also", "level", "difficulty", "references", "reviewed", "enemies"]
          .map { [item.dropping($0)] }
      }
    },
  ]

  private static func replacing(_ text: String, by other: String, in node: Node) -> Edit? {
    let bytes = node.document.source.bytes[node.bounds]
    let start = bytes.indices.first { bytes[$0...].starts(with: text.utf8) }
    return start.map { Edit($0..<$0 + text.utf8.count, other) }
  }

  /// The values of a key in two neighbours change places.
  private static func swapped(_ key: StaticString, in root: Node) -> [[Edit?]] {
    root.questions.flatMap(\.lists).flatMap { list -> [[Edit?]] in
      let values = list.elements.compactMap { $0[key] }.filter { $0.kind == .scalar(.plain) }
      return zip(values, values.dropFirst()).filter { $0.string != $1.string }
        .map { [$0.replaced(by: $1.string), $1.replaced(by: $0.string)] }
    }
  }
}

extension Node {
  /// The key whose value the node is.
  fileprivate var key: Node {
    for entry in parent?.entries ?? entries where entry.value == self { return entry.key }
    return self
  }
}
