/// One mistake of an author: what is wrong, where, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// The rule that was broken.
  public var rule: RuleID
  /// Whether the text can be used in spite of the mistake.
  public var severity: Severity
  /// One phrase that says what is wrong: lowercase, no full stop, the author's words in quotes.
  public var message: String
  /// The smallest range that shows the mistake.
  public var range: SourceRange
  /// Second places that explain the first.
  public var notes: [Note]
  /// What to do; `nil` when the message says it already.
  public var help: String?
  /// How a program would mend it; `nil` when only an author can.
  public var fix: Fix?

  /// Collects the parts of a diagnostic.
  public init(
    _ rule: RuleID,
    _ message: String,
    at range: SourceRange,
    severity: Severity = .error,
    notes: [Note] = [],
    help: String? = nil,
    fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.notes = notes
    self.help = help
    self.fix = fix
  }

  /// A second place and what it has to do with the first.
  public struct Note: Hashable, Sendable {
    /// One phrase, in the grammar of a diagnostic's message.
    public var message: String
    /// The place that the message is about.
    public var range: SourceRange

    /// Says something about a second place.
    public init(_ message: String, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }
}

/// How bad a mistake is.
public enum Severity: String, Comparable, Sendable, CaseIterable {
  /// The text can be used, but somebody would object.
  case warning
  /// The text cannot be used.
  case error

  /// Orders warnings before errors.
  public static func < (one: Severity, other: Severity) -> Bool {
    one == .warning && other == .error
  }
}

/// The name of a rule, in kebab case: it is the rule's only identifier.
public struct RuleID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The text as printed between brackets and as written after `ignore`.
  public let name: String

  /// Wraps a name.
  public init(_ name: String) { self.name = name }

  /// Wraps a literal name.
  public init(stringLiteral name: String) { self.name = name }

  /// The name itself.
  public var description: String { name }

  /// Orders alphabetically.
  public static func < (one: RuleID, other: RuleID) -> Bool { one.name < other.name }
}
