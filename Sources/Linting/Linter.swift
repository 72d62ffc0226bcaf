public import Diagnostics
import Dispatch
public import ItemBank
import Synchronization
import YAML

/// Holds banks against rules.
public enum Linter {
  /// Returns what rules find in a bank beyond what was found while it was read.
  ///
  /// An item with an error is left alone until that is mended: most rules would only report the
  /// same mistake again. Of an item with a text that is still to be written, only the texts that
  /// are written are looked at, one by one.
  public static func findings(in bank: LoadedBank, rules: [Rule]) -> [Diagnostic] {
    var remains: [any Sendable] = []
    return findings(in: bank, rules: rules, remains: &remains)
  }

  /// Returns what rules find, and adds what they worked on to the `remains`.
  ///
  /// Freeing some hundred thousand texts takes a tenth of the time of a check: whoever ends the
  /// program anyway keeps them.
  public static func findings(
    in bank: LoadedBank,
    rules: [Rule],
    remains: inout [any Sendable]
  ) -> [Diagnostic] {
    let checks = Checks(rules)
    let errors = ErrorPlaces(bank.diagnostics)
    let jobs = jobs(for: bank, checks)
    let found = Mutex([[Diagnostic]](repeating: [], count: jobs.count))
    let texts = Mutex([[ItemText]](repeating: [], count: jobs.count))
    let kept = Mutex<[any Sendable]>([])
    DispatchQueue.concurrentPerform(iterations: jobs.count) { number in
      var diagnostics: [Diagnostic] = []
      switch jobs[number] {
      case .duplicates:
        let duplicates = Duplicates(of: bank.draft)
        kept.withLock { $0.append(duplicates) }
        for check in checks.duplicates { check.run(on: duplicates, &diagnostics) }
        guard !checks.coverage.isEmpty, let covered = CoveredBank(bank, duplicates: duplicates)
        else { break }
        for check in checks.coverage { check.run(on: covered, &diagnostics) }
      case .admitted:
        guard let admitted = AdmittedBank(bank) else { break }
        kept.withLock { $0.append(admitted.bank) }
        for check in checks.admitted { check.run(on: admitted, &diagnostics) }
      case .loaded(let check):
        checks.loaded[check].run(on: bank, &diagnostics)
      case .bank:
        for check in checks.bank { check.run(on: bank.draft, &diagnostics) }
        checkScenarios(of: bank.draft, checks, errors, &diagnostics)
      case .items(let positions):
        let items = checkItems(of: bank.draft, positions, checks, errors, &diagnostics)
        texts.withLock { $0[number] = items }
      }
      found.withLock { $0[number] = diagnostics }
    }
    var diagnostics = found.withLock { Array($0.joined()) }
    let items = texts.withLock { Array($0.joined()) }
    let rest = Mutex([[Diagnostic]](repeating: [], count: checks.items.count))
    DispatchQueue.concurrentPerform(iterations: checks.items.count) { number in
      var diagnostics: [Diagnostic] = []
      checks.items[number].run(on: items, &diagnostics)
      rest.withLock { $0[number] = diagnostics }
    }
    diagnostics.append(contentsOf: rest.withLock { $0.joined() })
    remains.append(items)
    remains.append(contentsOf: kept.withLock(\.self))
    return diagnostics.inSourceOrder()
  }

  /// What one processor does at a time, apart from the others.
  private enum Job {
    case duplicates
    case admitted
    case loaded(Int)
    case bank
    case items(Range<Int>)
  }

  /// The jobs, those that take longest first.
  private static func jobs(for bank: LoadedBank, _ checks: Checks) -> [Job] {
    var jobs = checks.loaded.indices.map(Job.loaded)
    if !checks.admitted.isEmpty { jobs.insert(.admitted, at: 0) }
    if !checks.duplicates.isEmpty || !checks.coverage.isEmpty { jobs.insert(.duplicates, at: 0) }
    jobs.append(.bank)
    guard checks.lookAtItems else { return jobs }
    let count = bank.draft.items.count
    for start in stride(from: 0, to: count, by: 500) {
      jobs.append(.items(start..<min(start + 500, count)))
    }
    return jobs
  }

  /// Runs the rules that look at one item or one text at a time; returns the items where rules want
  /// all of them.
  private static func checkItems(
    of draft: BankDraft,
    _ positions: Range<Int>,
    _ checks: Checks,
    _ errors: ErrorPlaces,
    _ diagnostics: inout [Diagnostic]
  ) -> [ItemText] {
    var all: [ItemText] = []
    for start in stride(from: positions.lowerBound, to: positions.upperBound, by: batch) {
      var (items, passages, oversize): ([ItemText], [Passage], [Passage]) = ([], [], [])
      for position in start..<min(start + batch, positions.upperBound)
      where !errors.touch(draft.items[position].node) {
        guard let item = ItemText(draft.items, at: position) else { continue }
        let isUnwritten = item.draft.isUnwritten
        let known = oversize.count
        item.forEachPassage { passage in
          if passage.isOversize {
            oversize.append(passage)
          } else if !isUnwritten || !passage.node.isUnwritten {
            passages.append(passage)
          }
        }
        if !isUnwritten && oversize.count == known { items.append(item) }
      }
      for check in checks.oversize { check.run(onEach: oversize, &diagnostics) }
      for check in checks.item { check.run(onEach: items, &diagnostics) }
      for check in checks.text { check.run(onEach: passages, &diagnostics) }
      if !checks.items.isEmpty { all.append(contentsOf: items) }
    }
    return all
  }

  /// How many items go through one check before the next has its turn: threads that pass a check
  /// from item to item count the same references and wait for each other, and the texts of more
  /// items would leave the cache in between.
  private static let batch = 25

  private static func checkScenarios(
    of draft: BankDraft,
    _ checks: Checks,
    _ errors: ErrorPlaces,
    _ diagnostics: inout [Diagnostic]
  ) {
    for scenario in draft.caseStudies.compactMap(\.scenario)
    where !errors.touch(scenario) && !scenario.isUnwritten {
      let passage = Passage(scenario)
      guard !passage.isOversize else {
        for check in checks.oversize { check.run(on: passage, &diagnostics) }
        continue
      }
      for check in checks.text { check.run(on: passage, &diagnostics) }
    }
  }

  /// The checks of some rules by what they look at.
  private struct Checks: Sendable {
    var text: [Check<Passage>] = []
    var oversize: [Check<Passage>] = []
    var item: [Check<ItemText>] = []
    var items: [Check<[ItemText]>] = []
    var bank: [Check<BankDraft>] = []
    var loaded: [Check<LoadedBank>] = []
    var admitted: [Check<AdmittedBank>] = []
    var duplicates: [Check<Duplicates>] = []
    var coverage: [Check<CoveredBank>] = []

    /// Whether any looks at single items or their texts.
    var lookAtItems: Bool {
      !item.isEmpty || !text.isEmpty || !items.isEmpty || !oversize.isEmpty
    }

    init(_ rules: [Rule]) {
      for rule in rules {
        switch rule.check {
        case .text(let body): text.append(Check(rule, body))
        case .oversize(let body): oversize.append(Check(rule, body))
        case .item(let body): item.append(Check(rule, body))
        case .items(let body): items.append(Check(rule, body))
        case .bank(let body): bank.append(Check(rule, body))
        case .loaded(let body): loaded.append(Check(rule, body))
        case .admitted(let body): admitted.append(Check(rule, body))
        case .duplicates(let body): duplicates.append(Check(rule, body))
        case .coverage(let body): coverage.append(Check(rule, body))
        case .structural, .suppression: continue
        }
      }
    }
  }

  /// The check of one rule; an object, because a rule is large and a loop would copy it.
  private final class Check<Subject>: Sendable {
    private let rule: Rule
    private let body: @Sendable (Subject) -> [Finding]

    init(_ rule: Rule, _ body: @escaping @Sendable (Subject) -> [Finding]) {
      self.rule = rule
      self.body = body
    }

    func run(onEach subjects: [Subject], _ diagnostics: inout [Diagnostic]) {
      let body = body
      for subject in subjects {
        for finding in body(subject) { diagnostics.append(finding.diagnostic(of: rule)) }
      }
    }

    func run(on subject: Subject, _ diagnostics: inout [Diagnostic]) {
      for finding in body(subject) {
        diagnostics.append(finding.diagnostic(of: rule))
      }
    }
  }
}

/// Where errors begin, file by file.
struct ErrorPlaces {
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
    let first = offsets.firstPosition(from: node.bounds.lowerBound)
    return first < offsets.count && offsets[first] < node.bounds.upperBound
  }

  /// How many errors begin in a node.
  func count(in node: Node) -> Int {
    guard let offsets = offsets[ObjectIdentifier(node.document.source)] else { return 0 }
    return offsets.firstPosition(from: node.bounds.upperBound)
      - offsets.firstPosition(from: node.bounds.lowerBound)
  }
}

extension [Int] {
  /// The position of the first of some sorted numbers that is not below another number.
  fileprivate func firstPosition(from number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
