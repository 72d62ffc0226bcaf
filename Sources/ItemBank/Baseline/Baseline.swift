public import Diagnostics

/// What was known to be wrong on the day somebody accepted it, kept in a file of its own.
public struct Baseline: Hashable, Sendable {
  /// The findings that are known.
  public var entries: [Entry]
  /// What coverage lacked, bank by bank.
  public var gaps: [Gap]

  /// Collects the parts of a baseline.
  public init(entries: [Entry] = [], gaps: [Gap] = []) {
    self.entries = entries
    self.gaps = gaps
  }

  /// Findings that are known because rule, place and text are the same.
  public struct Entry: Hashable, Sendable {
    /// What they have in common.
    public var finding: Finding
    /// How many of them there are, at least one.
    public var count: Int
    /// Where the entry stands in its file; `nil` while it is in no file.
    public var range: SourceRange?

    /// Counts findings.
    public init(_ finding: Finding, count: Int, range: SourceRange? = nil) {
      self.finding = finding
      self.count = count
      self.range = range
    }
  }

  /// What makes two findings the same one, wherever in their files they stand.
  public struct Finding: Hashable, Sendable {
    /// The rule.
    public var rule: RuleID
    /// The bank and the item: `aif-c01/rag-1`; outside items the file: `aif-c01:bank.yaml`.
    public var place: String
    /// A fingerprint of the text that was found, in 16 hexadecimal digits.
    public var text: String

    /// Collects what identifies a finding.
    public init(rule: RuleID, place: String, text: String) {
      self.rule = rule
      self.place = place
      self.text = text
    }
  }

  /// How many topics of a bank's syllabus lacked items.
  public struct Gap: Hashable, Sendable {
    /// The bank.
    public var bank: String
    /// The topics without an item.
    public var uncovered: Int
    /// The topics with too few.
    public var thin: Int

    /// Counts topics.
    public init(bank: String, uncovered: Int, thin: Int) {
      self.bank = bank
      self.uncovered = uncovered
      self.thin = thin
    }
  }
}
