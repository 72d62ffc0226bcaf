import Assessment
import JSON
import Testing

@testable import ItemBank

@Suite struct `A format as a JSON Schema` {
  /// A property of a mapping somewhere in a schema.
  struct Property: Hashable {
    let name: String
    let description: String
  }

  /// Every mapping in a schema that lists its keys.
  static func mappings(in value: JSONValue) -> [JSONValue] {
    switch value {
    case .array(let elements): elements.flatMap(mappings)
    case .object(let members):
      (members.contains { $0.name == "properties" } ? [value] : [])
        + members.flatMap { mappings(in: $0.value) }
    default: []
    }
  }

  static func properties(in value: JSONValue) -> Set<Property> {
    Set(
      mappings(in: value).flatMap { mapping -> [Property] in
        guard case .object(let members)? = mapping["properties"] else { return [] }
        return members.compactMap { member in
          guard case .string(let text)? = member.value["description"] else { return nil }
          return Property(name: member.name, description: text)
        }
      }
    )
  }

  private static let all = FileFormat.allCases.map { properties(in: $0.schema) }
    .reduce(into: Set()) { $0.formUnion($1) }

  private func expectKeys<K: Key>(_ vocabulary: K.Type) {
    for key in K.allCases {
      let property = Property(name: key.rawValue, description: key.field.meaning)
      #expect(Self.all.contains(property), "'\(key.rawValue)' of \(K.owner)")
      #expect(key.field.meaning.first?.isUppercase == true, "'\(key.rawValue)' of \(K.owner)")
      #expect(key.field.meaning.hasSuffix(".") || key.field.meaning.hasSuffix(")"), "\(key)")
    }
  }

  @Test(arguments: vocabularies)
  func `says of every key what it is for`(vocabulary: any Key.Type) {
    expectKeys(vocabulary)
  }

  @Test func `refuses keys that are unknown, where it lists them at all`() {
    for format in FileFormat.allCases {
      let closed = Self.mappings(in: format.schema).filter {
        $0["type"] != nil && $0["allOf"] == nil && $0["properties"] != nil
      }
      #expect(!closed.isEmpty)
      for mapping in closed {
        #expect(mapping["additionalProperties"] == false, "\(format): \(mapping.text())")
      }
    }
  }

  @Test(arguments: ItemType.allCases)
  func `requires of an item what its type needs`(type: ItemType) throws {
    let definitions = try #require(FileFormat.items.schema["definitions"])
    let item = try #require(definitions[type.rawValue])
    guard case .array(let required)? = item["required"] else {
      Issue.record("nothing is required")
      return
    }
    let common: Set<String> =
      type == .caseStudy ? ["id", "type"] : ["id", "type", "topic", "stem"]
    let own: [ItemType: Set<String>] = [
      .multipleChoice: ["options"], .multipleResponse: ["options"], .ordering: ["sequence"],
      .matching: ["prompts", "responses"], .caseStudy: ["scenario", "items"],
    ]
    #expect(Set(required) == Set(common.union(own[type] ?? []).map { .string($0) }))
  }
}

/// Every mapping of the formats.
let vocabularies: [any Key.Type] = [
  ItemKey.self, OptionKey.self, EntryKey.self, ResponseKey.self, PromptKey.self, ItemFileKey.self,
  ManifestKey.self, WaiverKey.self, SyllabusKey.self, SyllabusSectionKey.self, TopicKey.self,
  ProfileKey.self,
  GuideKey.self, ItemCountKey.self, DomainKey.self, ExamSectionKey.self, TypeRuleKey.self,
  ScoringKey.self, ReportKey.self, ResponseFileKey.self,
]

extension JSONValue {
  /// What an object has under a name.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
