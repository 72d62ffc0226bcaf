public import Diagnostics
public import ItemBank
import YAML

/// Holds banks against rules.
public enum Linter {
  /// Returns what rules find in a bank beyond what was found while it was read.
  ///
  /// An item with an error is left alone until that is mended: most rules would only report the
  /// same mistake again.
  public static func findings(in bank: LoadedBank, rules: [Rule]) -> [Diagnostic] {
    let checks = Checks(rules)
    let errors = ErrorPlaces(bank.diagnostics)
    var diagnostics: [Diagnostic] = []
    for item in bank.draft.items where !errors.touch(item.node) {
      guard let item = ItemText(item) else { continue }
      for (rule, check) in checks.item { rule.report(check(item), &diagnostics) }
      for passage in checks.text.isEmpty ? [] : item.passages {
        for (rule, check) in checks.text { rule.report(check(passage), &diagnostics) }
      }
    }
    for scenario in bank.draft.caseStudies.compactMap(\.scenario) where !errors.touch(scenario) {
      let passage = Passage(scenario)
      for (rule, check) in checks.text { rule.report(check(passage), &diagnostics) }
    }
    for (rule, check) in checks.bank { rule.report(check(bank.draft), &diagnostics) }
    return diagnostics.inSourceOrder()
  }

  /// The checks of some rules by what they look at.
  private struct Checks {
    var text: [(rule: Rule, check: @Sendable (Passage) -> [Finding])] = []
    var item: [(rule: Rule, check: @Sendable (ItemText) -> [Finding])] = []
    var bank: [(rule: Rule, check: @Sendable (BankDraft) -> [Finding])] = []

    init(_ rules: [Rule]) {
      for rule in rules {
        switch rule.check {
        case .text(let check): text.append((rule, check))
        case .item(let check): item.append((rule, check))
        case .bank(let check): bank.append((rule, check))
        case .structural: continue
        }
      }
    }
  }
}

extension Rule {
  fileprivate func report(_ findings: [Finding], _ diagnostics: inout [Diagnostic]) {
    for finding in findings {
      diagnostics.append(
        Diagnostic(
          id,
          finding.message,
          at: finding.range,
          severity: severity,
          notes: finding.notes,
          help: finding.help
        )
      )
    }
  }
}

/// Where errors begin, file by file.
private struct ErrorPlaces {
  private var offsets: [ObjectIdentifier: [Int]] = [:]

  init(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics
    where diagnostic.severity == .error && !diagnostic.range.isWholeFile {
      let file = ObjectIdentifier(diagnostic.range.file)
      offsets[file, default: []].append(diagnostic.range.bounds.lowerBound)
    }
    for file in offsets.keys { offsets[file]?.sort() }
  }

  /// Whether an error begins in a node.
  func touch(_ node: Node) -> Bool {
    guard !node.isDamaged else { return true }
    guard let offsets = offsets[ObjectIdentifier(node.document.source)] else { return false }
    let bounds = node.bounds
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < bounds.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && offsets[low] < bounds.upperBound
  }
}
