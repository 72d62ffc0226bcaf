/// A parameter of any type, so that parameters of different types fit in one list.
public protocol DeclaredParameter: Sendable {
  /// What help, completions and the parser know of it.
  var declaration: Declaration { get }
}

/// A flag, option or operand, and the key that reads it from an invocation.
///
/// ```swift
/// static let seed = Parameter.option(
///   "seed", short: "s", .wholeNumber("N", in: 0...UInt64.max), help: "Draws the same form again")
/// // Later: invocation[seed] is a UInt64?
/// ```
public struct Parameter<Reading: Sendable>: DeclaredParameter {
  /// What help, completions and the parser know of it.
  public let declaration: Declaration
  /// The values given, in their order, to what the program reads; `nil` where a required one lacks.
  let read: @Sendable ([any Sendable]) -> Reading?

  private init<Value>(
    _ name: String,
    short: Character? = nil,
    form: Declaration.Form,
    occurrence: Declaration.Occurrence,
    defaultText: String? = nil,
    help: String,
    read: @escaping @Sendable ([Value]) -> Reading?
  ) {
    declaration = Declaration(
      name: name,
      short: short,
      form: form,
      occurrence: occurrence,
      defaultText: defaultText,
      help: help,
      reading: ObjectIdentifier(Reading.self)
    )
    self.read = { values in read(values.compactMap { $0 as? Value }) }
  }
}

extension Parameter {
  /// A switch, read as whether it was given.
  public static func flag(_ name: String, short: Character? = nil, help: String) -> Self
  where Reading == Bool {
    Self(name, short: short, form: .flag, occurrence: .optional, help: help) { (given: [Bool]) in
      !given.isEmpty
    }
  }

  /// An option that may be left out.
  public static func option<Value>(
    _ name: String,
    short: Character? = nil,
    _ syntax: ValueSyntax<Value>,
    help: String
  ) -> Self where Reading == Value? {
    Self(name, short: short, form: .option(syntax.erased), occurrence: .optional, help: help) {
      (values: [Value]) in
      .some(values.first)
    }
  }

  /// An option with a value of its own when it is left out.
  public static func option(
    _ name: String,
    short: Character? = nil,
    _ syntax: ValueSyntax<Reading>,
    default: Reading,
    help: String
  ) -> Self {
    Self(
      name,
      short: short,
      form: .option(syntax.erased),
      occurrence: .optional,
      defaultText: syntax.spelling(`default`),
      help: help
    ) { (values: [Reading]) in values.first ?? `default` }
  }

  /// An option that must be given.
  public static func requiredOption(
    _ name: String,
    short: Character? = nil,
    _ syntax: ValueSyntax<Reading>,
    help: String
  ) -> Self {
    Self(name, short: short, form: .option(syntax.erased), occurrence: .required, help: help) {
      (values: [Reading]) in
      values.first
    }
  }

  /// An option that may be given many times, read in the order given.
  public static func repeatableOption<Value>(
    _ name: String,
    short: Character? = nil,
    _ syntax: ValueSyntax<Value>,
    help: String
  ) -> Self where Reading == [Value] {
    Self(name, short: short, form: .option(syntax.erased), occurrence: .repeatable, help: help) {
      (values: [Value]) in
      values
    }
  }
}

extension Parameter {
  /// An operand that must be given.
  public static func operand(_ syntax: ValueSyntax<Reading>, help: String) -> Self {
    Self(syntax.name, form: .operand(syntax.erased), occurrence: .required, help: help) {
      (values: [Reading]) in
      values.first
    }
  }

  /// An operand with a value of its own when it is left out.
  public static func operand(
    _ syntax: ValueSyntax<Reading>,
    default: Reading,
    help: String
  ) -> Self {
    Self(
      syntax.name,
      form: .operand(syntax.erased),
      occurrence: .optional,
      defaultText: syntax.spelling(`default`),
      help: help
    ) { (values: [Reading]) in values.first ?? `default` }
  }

  /// An operand that may be left out.
  public static func optionalOperand<Value>(_ syntax: ValueSyntax<Value>, help: String) -> Self
  where Reading == Value? {
    Self(syntax.name, form: .operand(syntax.erased), occurrence: .optional, help: help) {
      (values: [Value]) in
      .some(values.first)
    }
  }

  /// All operands that are left, in the order given; there may be none.
  public static func operands<Value>(_ syntax: ValueSyntax<Value>, help: String) -> Self
  where Reading == [Value] {
    Self(syntax.name, form: .operand(syntax.erased), occurrence: .repeatable, help: help) {
      (values: [Value]) in
      values
    }
  }
}
