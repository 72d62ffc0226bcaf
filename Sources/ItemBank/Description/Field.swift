import JSON

/// What a key is for: its meaning, which editors show, what its value may be, and whether it must
/// be there.
struct Field {
  let isRequired: Bool
  let shape: Shape
  let meaning: String
  /// What holds where the key is left out, if that is a value.
  let usual: JSONValue?

  /// A key that must be there, in every mapping that can have it at all.
  static func required(_ shape: Shape, _ meaning: String) -> Field {
    Field(isRequired: true, shape: shape, meaning: meaning, usual: nil)
  }

  /// A key that may be left out.
  static func optional(_ shape: Shape, usual: JSONValue? = nil, _ meaning: String) -> Field {
    Field(isRequired: false, shape: shape, meaning: meaning, usual: usual)
  }

  /// The number of the format, with which every file begins.
  static let format = required(.format, "The number of the format: 1.")

  /// The value's schema with its meaning.
  var schema: JSONValue {
    let usual = usual.map { [JSONValue.Member("default", $0)] } ?? []
    return .object([.init("description", .string(meaning))] + shape.members + usual)
  }
}
