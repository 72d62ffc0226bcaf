import Arguments
import Diagnostics
import ItemBank
import Linting

/// What `check` does with a baseline: leave out what is known, or write down what is found.
struct BaselineRun {
  static let baseline = Parameter.option(
    "baseline",
    .path("FILE"),
    help: "Leaves out the findings that this file knows, and reports its entries that are stale"
  )
  static let write = Parameter.flag(
    "write-baseline",
    help: "Writes what is found to the file of --baseline instead of showing it; what it knows of"
      + " other banks stays"
  )
  static let prune = Parameter.flag(
    "prune-baseline",
    help: "Takes the stale entries out of the file of --baseline"
  )
  static let parameters: [any DeclaredParameter] = [baseline, write, prune]

  private let path: String?
  private let writes: Bool
  private let prunes: Bool
  private let known: Baseline
  private let mistakes: [Diagnostic]
  private var rules: [Rule] = []

  init(_ invocation: Invocation) throws(Stop) {
    path = invocation[Self.baseline]
    writes = invocation[Self.write]
    prunes = invocation[Self.prune]
    guard let path else {
      guard !writes, !prunes else { throw Stop("there is no file to write: name it by --baseline") }
      (known, mistakes) = (Baseline(), [])
      return
    }
    if writes && FileSystem.kind(of: path) == .nothing {
      (known, mistakes) = (Baseline(), [])
    } else {
      (known, mistakes) = try Self.read(path)
    }
  }

  /// Leaves out what a file knows, if one is named, and writes nothing.
  init(reading path: String?) throws(Stop) {
    self.path = path
    (writes, prunes) = (false, false)
    guard let path else {
      (known, mistakes) = (Baseline(), [])
      return
    }
    (known, mistakes) = try Self.read(path)
  }

  /// Reads a baseline from its file.
  static func read(_ path: String) throws(Stop) -> (baseline: Baseline, diagnostics: [Diagnostic]) {
    do throws(FileError) {
      return Baseline.read(try FileSystem.source(at: path))
    } catch {
      throw Stop("\(error)")
    }
  }

  /// Whether the file is written.
  var isWriting: Bool { writes || prunes }

  /// Takes note of the rules that a subject was held against.
  mutating func heed(_ rules: [Rule]) {
    let names = Set(self.rules.map(\.id))
    self.rules += rules.filter { !names.contains($0.id) }
  }

  /// The findings that are not known, and what is wrong with the baseline itself.
  func unknown(of subjects: [Subject], isOneFile: Bool) -> [Diagnostic] {
    guard path != nil else { return subjects.flatMap(\.diagnostics) }
    let comparison = known.comparison(with: subjects.map(\.known), heeding: rules)
    let stale = isOneFile ? [] : comparison.stale.compactMap(\.diagnostic)
    return comparison.new + (isOneFile ? [] : mistakes.map(\.withoutFix)) + stale
  }

  /// What is added to the totals: how much is known.
  func totals(of subjects: [Subject]) -> String {
    guard path != nil else { return "" }
    let count = known.comparison(with: subjects.map(\.known), heeding: rules).known.count
    return count > 0 ? ", \(count) known" : ""
  }

  /// Writes the file where that is asked for; returns the exit status then.
  func update(with subjects: [Subject]) throws(Stop) -> Int32? {
    guard let path, isWriting else { return nil }
    guard mistakes.isEmpty else {
      Console.showMistakes(mistakes)
      Console.remark("'\(path)' has mistakes of its own, and is left as it is")
      return 1
    }
    let found = subjects.map(\.known)
    if prunes {
      let stale = known.comparison(with: found, heeding: rules).stale
      try OutputFile(path: path).write(known.without(stale).text)
      Console.remark("\(amount(stale.reduce(0) { $0 + $1.count }, "stale finding")) taken out")
      return 0
    }
    var baseline = Baseline(of: found)
    let count = baseline.entries.reduce(0) { $0 + $1.count }
    baseline.entries += known.entries(ofNoneOf: found.map(\.subject))
    baseline.gaps = known.gaps
    try OutputFile(path: path).write(baseline.text)
    Console.remark("\(amount(count, "finding")) written to '\(path)'")
    let left = found.flatMap(\.diagnostics).filter { !$0.canBeKnown }
    guard !left.isEmpty else { return 0 }
    Console.showMistakes(left)
    Console.remark("\(amount(left.count, "error")) left, which no baseline can hold")
    return 1
  }

  private func amount(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension Subject {
  /// The subject and its findings as a baseline knows them.
  fileprivate var known: (subject: BaselineSubject, diagnostics: [Diagnostic]) {
    (BaselineSubject(name: name, items: bank.map { ItemTable(of: [$0.draft]) }), diagnostics)
  }
}

extension Baseline.Entry {
  /// What is reported of an entry whose findings are gone.
  fileprivate var diagnostic: Diagnostic? {
    range.map {
      Diagnostic(
        "stale-baseline",
        "\(finding.place) has no such finding of '\(finding.rule)' any more"
          + (count > 1 ? ", \(count) times over" : ""),
        at: $0,
        severity: .warning,
        help: "take it out with --prune-baseline"
      )
    }
  }
}
