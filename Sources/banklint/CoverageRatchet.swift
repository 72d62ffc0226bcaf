import Arguments
import ItemBank
import Linting

/// What `coverage` does with a baseline: coverage may rise and must not fall.
struct CoverageRatchet {
  static let baseline = Parameter.option(
    "baseline",
    .path("FILE"),
    help: "Fails when more topics are uncovered, or uncovered and thin, than this file knows"
  )
  static let write = Parameter.flag(
    "write-baseline",
    help: "Writes how many topics are uncovered and thin to the file of --baseline; what it knows"
      + " besides stays"
  )

  private let path: String?
  private let isWriting: Bool
  private let known: Baseline

  /// Reads the file; returns nothing and shows its mistakes if it has any.
  init?(_ invocation: Invocation) throws(Stop) {
    path = invocation[Self.baseline]
    isWriting = invocation[Self.write]
    guard let path else {
      guard !isWriting else { throw Stop("there is no file to write: name it by --baseline") }
      known = Baseline()
      return
    }
    guard !isWriting || FileSystem.kind(of: path) != .nothing else {
      known = Baseline()
      return
    }
    let (baseline, mistakes) = try BaselineRun.read(path)
    guard mistakes.isEmpty else {
      Console.showMistakes(mistakes)
      return nil
    }
    known = baseline
  }

  /// Why coverage has fallen, or nothing where the file was written.
  func failures(of measured: MeasuredBank) throws(Stop) -> [String] {
    guard let path else { return [] }
    let tally = measured.coverage.tally
    let gap = Baseline.Gap(bank: measured.name, uncovered: tally.uncovered, thin: tally.thin)
    guard isWriting else {
      guard let old = known.gaps.last(where: { $0.bank == gap.bank }) else {
        return ["'\(path)' knows no coverage of '\(gap.bank)'; --write-baseline notes it"]
      }
      return gap.failures(against: old)
    }
    var baseline = known
    baseline.gaps.removeAll { $0.bank == gap.bank }
    baseline.gaps.append(gap)
    try OutputFile(path: path).write(baseline.text)
    return []
  }
}

extension Baseline.Gap {
  /// In what it is wider than an older one.
  fileprivate func failures(against old: Self) -> [String] {
    if uncovered > old.uncovered {
      return ["\(uncovered) topics are uncovered, and the baseline knows \(old.uncovered)"]
    }
    guard uncovered + thin > old.uncovered + old.thin else { return [] }
    return [
      "\(uncovered + thin) topics lack items, and the baseline knows \(old.uncovered + old.thin)"
    ]
  }
}
