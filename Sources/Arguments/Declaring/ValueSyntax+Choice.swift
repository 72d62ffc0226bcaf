import Typesetting

extension ValueSyntax where Value == String {
  /// One word of a list that is known only when the program runs.
  public static func choice(_ name: String, among choices: [String]) -> Self {
    Self(name, choices: choices, spelling: { $0 }, parse: { choices.contains($0) ? $0 : nil })
  }
}

extension ValueSyntax
where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One case of an enumeration, written as its raw value.
  public static func choice(_ name: String, of type: Value.Type = Value.self) -> Self {
    Self(
      name,
      choices: type.allCases.map(\.rawValue),
      spelling: \.rawValue,
      parse: { Value(rawValue: $0) }
    )
  }
}

extension ValueSyntax {
  private init(
    _ name: String,
    choices: [String],
    spelling: @escaping @Sendable (Value) -> String,
    parse: @escaping @Sendable (String) -> Value?
  ) {
    precondition(
      choices.allSatisfy(\.isPlainWord),
      "a choice of \(name) has characters that a shell would not take as they are"
    )
    self.init(
      name,
      expectation: choices.count <= listedChoices
        ? alternatives(choices) : "a known \(name.lowercased())",
      completion: .words(choices),
      suggestion: { nearestSpelling(to: $0, among: choices) },
      spelling: spelling,
      parse: parse
    )
  }
}

/// A longer list of choices is left to completion and to suggestions.
let listedChoices = 12

/// Joins words the way a sentence does: "text, html or json".
func alternatives(_ words: [String]) -> String {
  guard words.count > 1, let last = words.last else { return words.joined() }
  return words.dropLast().joined(separator: ", ") + " or " + last
}
