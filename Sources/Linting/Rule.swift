public import Diagnostics
import ItemBank

/// What banklint finds, why it matters and what to write instead: a check with its manual page.
public struct Rule: Identifiable, Sendable {
  /// The name, in kebab case: it is printed with each finding and reads after "ignore".
  public let id: RuleID
  /// How bad a finding is; settings may say otherwise than the rule's file.
  public internal(set) var severity: Severity
  /// Whether the rule is heeded unless it is deselected.
  public let isOnByDefault: Bool
  /// Whether the rule may still change or go: it is heeded only if somebody asks for it.
  public let isPreview: Bool
  /// How often a finding is right.
  public let precision: Precision
  /// Whether a program could mend what is found.
  public let fix: Fix
  /// One line without a full stop.
  public let summary: String
  /// The sections of the manual page.
  public let explanation: Explanation
  /// Fragments of files with marks around what is found in them.
  public let examples: [Example]
  /// Whether the rule can be left out: not if what it reports makes files unusable.
  public let canBeIgnored: Bool
  let check: Check

  init(
    _ name: String,
    _ severity: Severity = .warning,
    precision: Precision,
    isOnByDefault: Bool? = nil,
    isPreview: Bool = false,
    fix: Fix = .none,
    summary: String,
    finds: String,
    matters: String,
    instead: String,
    examples: [Example],
    check: Check
  ) {
    id = RuleID(name)
    self.severity = severity
    self.precision = precision
    self.isOnByDefault = !isPreview && (isOnByDefault ?? (precision >= .high))
    self.isPreview = isPreview
    self.fix = fix
    self.summary = summary
    explanation = Explanation(finds: finds, matters: matters, instead: instead)
    self.examples = examples
    self.check = check
    if case .structural = check { canBeIgnored = severity != .error } else { canBeIgnored = true }
  }

  /// How often a finding is right, as measured on items that people have judged.
  public enum Precision: String, Comparable, Sendable, CaseIterable {
    /// Less than 0.60.
    case low
    /// From 0.60 to below 0.85.
    case medium
    /// From 0.85.
    case high
    /// Always, by the rule's definition.
    case exact

    /// Orders the less precise before the more precise.
    public static func < (one: Precision, other: Precision) -> Bool {
      (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
    }
  }

  /// Whether a program could mend what is found.
  public enum Fix: String, Sendable, CaseIterable {
    /// Only an author can.
    case none
    /// A program can, and the item means what it meant.
    case safe
    /// A program can, and an author has to look at the result.
    case unsafe
  }

  /// The text of a manual page under its three headings.
  public struct Explanation: Hashable, Sendable {
    /// What is reported and what is not.
    public let finds: String
    /// What it does to a candidate or to a score.
    public let matters: String
    /// What an author does about it.
    public let instead: String

    /// The headings and their texts in the order of the page.
    public var sections: [(heading: String, text: String)] {
      [
        ("What it finds", finds), ("Why it matters", matters),
        ("What to write instead", instead),
      ]
    }
  }

  /// What the rule looks at.
  enum Check: Sendable {
    /// Every text that a candidate reads, one by one.
    case text(@Sendable (Passage) -> [Finding])
    /// A text that is too long for the rules which look at texts or at its item.
    case oversize(@Sendable (Passage) -> [Finding])
    /// An item as a whole.
    case item(@Sendable (ItemText) -> [Finding])
    /// The items of a bank that have no error, all at once.
    case items(@Sendable ([ItemText]) -> [Finding])
    /// A bank as a whole.
    case bank(@Sendable (BankDraft) -> [Finding])
    /// A bank with the profile and the syllabus that it is written for.
    case loaded(@Sendable (LoadedBank) -> [Finding])
    /// A bank that has no error, admitted once for all rules that ask.
    case admitted(@Sendable (AdmittedBank) -> [Finding])
    /// What the items of a bank have in common, searched once for all rules that ask.
    case duplicates(@Sendable (Duplicates) -> [Finding])
    /// What the items of a bank cover of the syllabus, measured once for all rules that ask.
    case coverage(@Sendable (CoveredBank) -> [Finding])
    /// Nothing: what it reports was found while the files were read.
    case structural
    /// Nothing: what it reports is found when comments are held against all other findings.
    case suppression
  }

  /// Whether findings are made while files are read, so that the rule has no check of its own.
  public var isStructural: Bool {
    if case .structural = check { true } else { false }
  }

  /// Whether findings are about comments that silence findings.
  public var isAboutSuppressions: Bool {
    if case .suppression = check { true } else { false }
  }

  /// Whether a comment can silence the rule; no comment can silence what is said about comments.
  public var canBeSuppressed: Bool { canBeIgnored && !isAboutSuppressions }
}

/// One hit of a rule: what is wrong and where.
struct Finding {
  var message: String
  var range: SourceRange
  var help: String?
  var notes: [Diagnostic.Note] = []
  var fix: Diagnostic.Fix?

  init(
    _ message: String,
    at range: SourceRange,
    notes: [Diagnostic.Note] = [],
    help: String? = nil,
    fix: Diagnostic.Fix? = nil
  ) {
    self.message = message
    self.range = range
    self.notes = notes
    self.help = help
    self.fix = fix
  }

  /// The finding as what is shown.
  func diagnostic(of rule: Rule) -> Diagnostic {
    Diagnostic(
      rule.id,
      message,
      at: range,
      severity: rule.severity,
      notes: notes,
      help: help,
      fix: fix
    )
  }
}
