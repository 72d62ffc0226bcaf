import Diagnostics
import YAML

/// Mistakes in profiles and syllabuses.
extension Mutation {
  static let inProfiles: [Mutation] = [
    .structural("required key dropped") { root in
      ["format", "profile", "title", "syllabus", "domains", "scoring"].map { root.dropping($0) }
        + elements(of: root, "domains").flatMap { domain in
          ["id", "title", "weight"].map { domain.dropping($0) }
        }
        + elements(of: root, "sections").flatMap { section in
          ["id", "title", "time", "items"].map { section.dropping($0) }
        }
    },
    .structural("weight changed") { root in
      elements(of: root, "domains").compactMap { $0["weight"] }.flatMap { weight in
        ["1", "0", "x", "-1", "19.9999"].map { weight.replaced(by: $0) }
      }
    },
    .structural("direction override inserted") { inserted("\u{202E}", $0) },
    .structural("domain misspelt") { root in
      elements(of: root, "domains").map { $0["id"]?.extended(by: "x") }
        + elements(of: root, "sections").flatMap { section in
          section["domains"]?.elements.map { $0.extended(by: "x") } ?? []
        }
    },
    .structural("domain copied") { root in
      root["domains"].map { list in (0..<list.count).map { list.doubling($0) } } ?? []
    },
    .structural("domain dropped") { root in
      root["domains"].map { list in (0..<list.count).map { list.dropping($0) } } ?? []
    },
    .structural("path misspelt") { [$0["syllabus"]?.extended(by: "x")] },
    .plausible("other cut", because: "any cut inside the scale may be meant") { root in
      [[root["scoring"]?["pass"]?.replaced(by: "50")]]
    },
  ]

  static let inSyllabuses: [Mutation] = [
    .structural("required key dropped") { root in
      ["format", "syllabus", "sections"].map { root.dropping($0) }
        + sections(of: root).flatMap { section in ["id", "title"].map { section.dropping($0) } }
        + topics(of: root).flatMap { topic in ["id", "title"].map { topic.dropping($0) } }
    },
    .structural("direction override inserted") { inserted("\u{202E}", $0) },
    .structural("domain misspelt") { root in
      sections(of: root).compactMap { $0["domain"] }.map { $0.extended(by: "x") }
    },
    Mutation(name: "all domains dropped", excuse: nil) { root in
      [sections(of: root).compactMap { $0.dropping("domain") }]
    },
    .plausible("domain dropped", because: "a section around it may have one") { root in
      sections(of: root).filter { $0["domain"] != nil }.map { [$0.dropping("domain")] }
    },
    .structural("number of another section") { root in
      let ids = sections(of: root).compactMap { $0["id"] }
      return zip(ids, ids.dropFirst()).map { $0.replaced(by: $1.text($1.bounds)) }
    },
    .structural("topic copied") { root in
      sections(of: root).compactMap { $0["topics"] }
        .flatMap { list in (0..<list.count).map { list.doubling($0) } }
    },
    .plausible("topic dropped", because: "no item need measure it") { root in
      sections(of: root).compactMap { $0["topics"] }
        .flatMap { list in (0..<list.count).map { [list.dropping($0)] } }
    },
  ]

  private static func elements(of root: Node, _ key: StaticString) -> [Node] {
    root[key]?.elements.map(\.self) ?? []
  }

  private static func sections(of root: Node) -> [Node] {
    elements(of: root, "sections").flatMap { [$0] + sections(of: $0) }
  }

  private static func topics(of root: Node) -> [Node] {
    sections(of: root).flatMap { elements(of: $0, "topics") }
  }
}
