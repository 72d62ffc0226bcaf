import Assessment
public import JSON

/// A kind of file that authors and programs write, each with a JSON Schema for editors.
public enum FileFormat: String, CaseIterable, Sendable {
  /// The manifest of a bank.
  case bank
  /// A file of items.
  case items
  /// An exam.
  case profile
  /// The topics of an exam.
  case syllabus
  /// The responses to a form.
  case responses
  /// What banklint is told about a folder.
  case settings

  /// What files of the format hold: `the items of a bank`.
  public var summary: String {
    switch self {
    case .bank: "the manifest of a bank, bank.yaml"
    case .items: "the items of a bank, all other files in its folder"
    case .profile: "an exam, profile.yaml"
    case .syllabus: "the topics of an exam, the file that its profile names"
    case .settings: "the settings of banklint, banklint.yaml"
    case .responses: "the responses to a form, as 'mockexam grade' reads them"
    }
  }

  /// The format as a JSON Schema of draft 7, the one that YAML editors know best.
  ///
  /// It says what a file may hold by itself; what depends on other files or on more than one item,
  /// `banklint check` says. Keys, words and limits are those that the reader of files uses.
  public var schema: JSONValue {
    .object(
      [
        .init("$schema", "http://json-schema.org/draft-07/schema#"),
        .init("title", .string("banklint: \(summary)")),
      ] + shape.members
    )
  }

  private var shape: Shape {
    switch self {
    case .bank: .mapping(of: ManifestKey.self)
    case .items: .items
    case .profile: .profile
    case .syllabus:
      Shape(
        Shape.mapping(of: SyllabusKey.self).members + [
          .init("definitions", ["section": Shape.mapping(of: SyllabusSectionKey.self).schema])
        ]
      )
    case .responses: .mapping(of: ResponseFileKey.self)
    case .settings: .mapping(of: SettingsKey.self)
    }
  }
}

extension Shape {
  fileprivate static let items = Shape(
    mapping(of: ItemFileKey.self).members + [
      .init(
        "definitions",
        .object(
          [
            .init("item", item(of: ItemType.allCases).schema),
            .init("caseItem", item(of: .questions).schema),
          ] + ItemType.allCases.map { .init($0.rawValue, item(of: $0).schema) }
        )
      )
    ]
  )

  /// An item of one of some types: which keys it has follows from the type that it says.
  private static func item(of types: [ItemType]) -> Shape {
    let type = choice(types.map(\.rawValue))
    let field = Field.required(type, ItemKey.type.field.meaning)
    return Shape([
      .init("type", "object"),
      .init("required", ["type"]),
      .init(
        "properties",
        .object([.init("id", ItemKey.id.field.schema), .init("type", field.schema)])
      ),
      .init(
        "allOf",
        .array(
          types.map { type in
            [
              "if": [
                "required": ["type"],
                "properties": ["type": ["const": .string(type.rawValue)]],
              ],
              "then": reference(to: type.rawValue).schema,
            ]
          }
        )
      ),
    ])
  }

  /// An item of one type.
  private static func item(of type: ItemType) -> Shape {
    let common = ItemKey.allCases.filter { !$0.dependsOnType && $0 != .type }
    let keys =
      type == .caseStudy ? ItemKey.caseStudyKeys : common + [.type] + ItemKey.content(of: type)
    return mapping(of: ItemKey.self, ItemKey.allCases.filter(keys.contains))
  }

  /// A profile states everything, or extends one that does; it has sections, or is one itself.
  fileprivate static let profile: Shape = {
    let keys = ProfileKey.allCases
    let always: [ProfileKey] = [.format, .profile]
    let required = keys.filter { $0.field.isRequired && !always.contains($0) }.map(\.rawValue)
    let properties: [JSONValue.Member] = keys.map { .init($0.rawValue, $0.field.schema) }
    return Shape(
      mapping(properties, required: always.map(\.rawValue)).members + [
        .init(
          "allOf",
          [
            [
              "if": ["not": ["required": ["extends"]]],
              "then": ["required": .strings(required)],
            ],
            [
              "if": ["required": ["sections"]],
              "then": ["properties": ["time": false, "items": false]],
            ],
            [
              "if": ["not": ["anyOf": [["required": ["extends"]], ["required": ["sections"]]]]],
              "then": ["required": ["time", "items"]],
            ],
          ]
        )
      ]
    )
  }()
}

extension [ItemType] {
  /// All types but case studies.
  fileprivate static var questions: [ItemType] { ItemType.allCases.filter { $0 != .caseStudy } }
}
