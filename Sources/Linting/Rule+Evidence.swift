import Diagnostics

extension Rule {
  /// What is known about how often the rule is right, if anybody has looked.
  public var evidence: Evidence? { Evidence.table.first { $0.rule == id.name }?.evidence }

  /// Findings on public items, held against what people say of those items.
  public struct Evidence: Hashable, Sendable {
    /// How many items people had judged before, if they had: only then is known what was missed.
    public let judgedItems: Int?
    /// How many findings were right.
    public let right: Int
    /// How many findings were wrong.
    public let wrong: Int
    /// How many items were not reported that should have been, if that is known.
    public let missed: Int?

    /// The share of findings that were right.
    public var precision: Double { Double(right) / Double(right + wrong) }

    /// The share of flawed items that were reported.
    public var recall: Double? { missed.map { Double(right) / Double(right + $0) } }

    /// The class that the measured precision falls into.
    public var precisionClass: Precision {
      precision < 0.60 ? .low : precision < 0.85 ? .medium : .high
    }
  }
}

extension Rule.Evidence {
  /// Items that were labelled by people, flaw by flaw, before the rule ran over them.
  private init(judged items: Int, right: Int, wrong: Int, missed: Int) {
    self.init(judgedItems: items, right: right, wrong: wrong, missed: missed)
  }

  /// A sample of findings in public banks, read one by one after the rule had run.
  private init(read right: Int, of findings: Int) {
    self.init(judgedItems: nil, right: right, wrong: findings - right, missed: nil)
  }

  /// The figures, taken in November 2026.
  ///
  /// The judged items are from university and other exams, and from question sets for language
  /// models. Those for the longest key are from exams alone: for the others, people were asked
  /// whether any option stands out by its length, and 19 of 29 findings agreed with them.
  fileprivate static let table: [(rule: String, evidence: Self)] = [
    ("all-of-the-above", Self(judged: 307, right: 15, wrong: 0, missed: 3)),
    ("combination-option", Self(judged: 309, right: 20, wrong: 2, missed: 6)),
    ("fill-in-the-blank", Self(judged: 387, right: 14, wrong: 0, missed: 6)),
    ("longest-option-is-key", Self(judged: 216, right: 23, wrong: 1, missed: 10)),
    ("negative-stem", Self(judged: 413, right: 35, wrong: 10, missed: 11)),
    ("none-of-the-above", Self(judged: 330, right: 28, wrong: 0, missed: 4)),
    ("rationale-only-in-key", Self(read: 31, of: 34)),
    ("stem-echo", Self(judged: 412, right: 23, wrong: 6, missed: 37)),
    ("unemphasised-negative", Self(read: 31, of: 34)),
    ("unfocused-stem", Self(judged: 406, right: 28, wrong: 12, missed: 52)),
    ("unordered-numbers", Self(judged: 334, right: 33, wrong: 0, missed: 19)),
  ]
}
