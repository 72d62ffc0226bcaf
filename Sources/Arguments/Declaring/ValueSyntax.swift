/// How the value of an option or operand is written: its name, what is accepted, how it is read.
public struct ValueSyntax<Value: Sendable>: Sendable {
  /// The placeholder in help texts, in capitals: `N`, `FILE`.
  public let name: String
  /// What is accepted, as the words after "takes": "a whole number from 1 to 1000".
  public let expectation: String
  /// What a shell offers for the value.
  public let completion: Completion
  /// Reads a word, or answers `nil` when it is not what is expected.
  public let parse: @Sendable (String) -> Value?
  /// Proposes a word that would be accepted in place of one that was not.
  public let suggestion: @Sendable (String) -> String?
  /// Writes a value as a person would type it.
  public let spelling: @Sendable (Value) -> String

  /// Describes a syntax of the program's own.
  ///
  /// - Parameters:
  ///   - name: the placeholder in help texts.
  ///   - expectation: the words after "takes" in an error message.
  ///   - completion: what a shell offers.
  ///   - suggestion: a word that was refused to one that would be accepted.
  ///   - spelling: a value to a word that reads as this value; needed for defaults.
  ///   - parse: a word to its value, `nil` when it is refused.
  public init(
    _ name: String,
    expectation: String,
    completion: Completion = .nothing,
    suggestion: @escaping @Sendable (String) -> String? = { _ in nil },
    spelling: @escaping @Sendable (Value) -> String = { "\($0)" },
    parse: @escaping @Sendable (String) -> Value?
  ) {
    self.name = name
    self.expectation = expectation
    self.completion = completion
    self.suggestion = suggestion
    self.spelling = spelling
    self.parse = parse
  }

  /// The same syntax for tables that hold parameters of every type.
  var erased: ValueSyntax<any Sendable> {
    ValueSyntax<any Sendable>(
      name,
      expectation: expectation,
      completion: completion,
      suggestion: suggestion,
      spelling: { ($0 as? Value).map(spelling) ?? "" },
      parse: { parse($0) }
    )
  }
}

/// What a shell offers where a value is expected.
public enum Completion: Hashable, Sendable {
  /// Nothing: what is expected can be any text.
  case nothing
  /// A closed list, offered in this order where the shell keeps an order.
  case words([String])
  /// The path of a file; directories are offered on the way to it.
  case file
  /// The path of a directory.
  case directory
  /// A file or a directory.
  case path
}

extension ValueSyntax where Value == String {
  /// Any text, the empty one too.
  public static func text(_ name: String) -> Self {
    Self(name, expectation: "a text") { $0 }
  }

  /// The path of a file; `-` is accepted and means what the command says it means.
  public static func file(_ name: String) -> Self {
    path(name, expectation: "the path of a file", .file)
  }

  /// The path of a directory.
  public static func directory(_ name: String) -> Self {
    path(name, expectation: "the path of a directory", .directory)
  }

  /// The path of a file or a directory.
  public static func path(_ name: String) -> Self {
    path(name, expectation: "a path", .path)
  }

  private static func path(_ name: String, expectation: String, _ completion: Completion) -> Self {
    Self(name, expectation: expectation, completion: completion) { $0.isEmpty ? nil : $0 }
  }
}
