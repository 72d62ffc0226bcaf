public import Diagnostics
public import ItemBank

/// A bank or a profile in the words of a baseline.
public struct BaselineSubject: Sendable {
  /// The bank's or the profile's name.
  public let name: String
  /// The items, if it is a bank.
  public let items: ItemTable?

  /// Names a subject.
  public init(name: String, items: ItemTable?) {
    self.name = name
    self.items = items
  }

  /// What makes a finding about the subject the same one after edits elsewhere.
  ///
  /// Lines and columns are no part of it, so that moving an item does not bring its findings back;
  /// the text is, so that a new mistake in the place of an old one is reported.
  public func identity(of diagnostic: Diagnostic) -> Baseline.Finding {
    let range = diagnostic.range
    let item = items?.item(around: range)?.id
    let file = range.file.path.utf8.split(separator: UInt8(ascii: "/")).last
    let outside = file.map { String(Substring($0)) } ?? range.file.path
    var digest = Digest()
    digest.update(range.file.bytes[range.bounds])
    return Baseline.Finding(
      rule: diagnostic.rule,
      place: item.map { "\(name)/\($0)" } ?? "\(name):\(outside)",
      text: String(digest.hexadecimal.prefix(16))
    )
  }

  /// Whether a place belongs to the subject.
  fileprivate func owns(_ place: String) -> Bool {
    place.hasPrefix(name + "/") || place.hasPrefix(name + ":")
  }
}

extension Baseline {
  /// What is left of findings once those that are known are taken out.
  public struct Comparison: Sendable {
    /// The findings that are not known, in the order given.
    public internal(set) var new: [Diagnostic] = []
    /// The findings that are known.
    public internal(set) var known: [Diagnostic] = []
    /// The entries that stand for findings that are gone, with how many are gone.
    public internal(set) var stale: [Entry] = []
  }

  /// Compares findings about subjects with those that are known.
  ///
  /// Errors that make files unusable are never known. An entry is stale only if its subject was
  /// checked and its rule heeded, or if the rule is no more: a check of one bank says nothing of
  /// the others.
  public func comparison(
    with findings: [(subject: BaselineSubject, diagnostics: [Diagnostic])],
    heeding rules: [Rule]
  ) -> Comparison {
    var left: [Finding: Int] = [:]
    for entry in entries { left[entry.finding, default: 0] += entry.count }
    var comparison = Comparison()
    for (subject, diagnostics) in findings {
      for diagnostic in diagnostics {
        let finding = subject.identity(of: diagnostic)
        if diagnostic.canBeKnown, let count = left[finding], count > 0 {
          left[finding] = count - 1
          comparison.known.append(diagnostic)
        } else {
          comparison.new.append(diagnostic)
        }
      }
    }
    let heeded = Set(rules.map(\.id))
    for var entry in entries {
      guard let gone = left[entry.finding], gone > 0 else { continue }
      let isJudged =
        heeded.contains(entry.finding.rule) || Rule.named(entry.finding.rule.name) == nil
      guard isJudged, findings.contains(where: { $0.subject.owns(entry.finding.place) }) else {
        continue
      }
      entry.count = min(gone, entry.count)
      left[entry.finding] = gone - entry.count
      comparison.stale.append(entry)
    }
    return comparison
  }

  /// Makes a baseline of findings; those that cannot be accepted are left out.
  public init(of findings: [(subject: BaselineSubject, diagnostics: [Diagnostic])]) {
    var counts: [Finding: Int] = [:]
    var order: [Finding] = []
    for (subject, diagnostics) in findings {
      for diagnostic in diagnostics where diagnostic.canBeKnown {
        let finding = subject.identity(of: diagnostic)
        if counts.updateValue(counts[finding, default: 0] + 1, forKey: finding) == nil {
          order.append(finding)
        }
      }
    }
    self.init(entries: order.map { Entry($0, count: counts[$0] ?? 1) })
  }

  /// Takes out what is stale.
  public func without(_ stale: [Entry]) -> Baseline {
    var gone: [Finding: Int] = [:]
    for entry in stale { gone[entry.finding, default: 0] += entry.count }
    var rest = self
    rest.entries = entries.compactMap { entry in
      var entry = entry
      let taken = min(entry.count, gone[entry.finding] ?? 0)
      gone[entry.finding]? -= taken
      entry.count -= taken
      return entry.count > 0 ? entry : nil
    }
    return rest
  }

  /// The places of all entries that are of none of some subjects: a check of one bank keeps what
  /// is known of the others.
  public func entries(ofNoneOf subjects: [BaselineSubject]) -> [Entry] {
    entries.filter { entry in !subjects.contains { $0.owns(entry.finding.place) } }
  }
}

extension Diagnostic {
  /// Whether somebody can accept it: not if it makes files unusable.
  public var canBeKnown: Bool { Rule.named(rule.name)?.canBeIgnored ?? (severity != .error) }
}
