import JSON

/// Lists and mappings.
extension Shape {
  /// A list with so many elements.
  static func list(of element: Shape, _ least: Int = 1, atMost most: Int? = nil) -> Shape {
    var members: [JSONValue.Member] = [.init("type", "array"), .init("items", element.schema)]
    if least > 0 { members.append(.init("minItems", .integer(least))) }
    if let most { members.append(.init("maxItems", .integer(most))) }
    return Shape(members)
  }

  /// A list that holds at least one mapping in which a flag is set.
  func containing(_ flag: String) -> Shape {
    Shape(
      members + [
        .init(
          "contains",
          [
            "required": [.string(flag)],
            "properties": .object([.init(flag, ["enum": [true, "true"]])]),
          ]
        )
      ]
    )
  }

  /// A mapping with some of the keys that a vocabulary has.
  static func mapping<K: Key>(of vocabulary: K.Type, _ keys: [K] = Array(K.allCases)) -> Shape {
    mapping(
      keys.map { .init($0.rawValue, $0.field.schema) },
      required: keys.filter(\.field.isRequired).map(\.rawValue)
    )
  }

  /// A mapping with these keys and no others.
  static func mapping(_ properties: [JSONValue.Member], required: [String] = []) -> Shape {
    var members: [JSONValue.Member] = [.init("type", "object")]
    if !required.isEmpty { members.append(.init("required", .strings(required))) }
    members += [
      .init("properties", .object(properties)), .init("additionalProperties", false),
    ]
    return Shape(members)
  }

  /// What a schema defines under a name, so that it can hold itself.
  static func reference(to definition: String) -> Shape {
    Shape([.init("$ref", .string("#/definitions/\(definition)"))])
  }

  /// Either of two shapes.
  static func either(_ first: Shape, _ second: Shape) -> Shape {
    Shape([.init("anyOf", [first.schema, second.schema])])
  }
}

extension JSONValue {
  /// An array of strings.
  static func strings(_ strings: [String]) -> JSONValue { .array(strings.map { .string($0) }) }
}
