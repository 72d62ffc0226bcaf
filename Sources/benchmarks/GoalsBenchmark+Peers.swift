import Diagnostics
import ItemBank
import Linting

/// What is measured against programs that were written in other languages, where `.ci/peers` has
/// installed them.
extension GoalsBenchmark {
  /// The folder of the programs, if they are there.
  private var installed: String? {
    let folder = ".build/peers/bin"
    guard isExecutable(folder + "/yamllint") else {
      print("     not measured against other programs: run .ci/peers first")
      return nil
    }
    return folder
  }

  /// Near duplicates in 10,000 items, reading left out on both sides.
  func duplicates() -> [Goal]? {
    guard let bank = bank(10_000) else { return nil }
    guard let installed else { return [] }
    let draft: BankDraft
    do {
      draft = loadItems(from: try FileSystem.source(at: bank.paths[0])).draft
    } catch {
      print("benchmarks: \(error)")
      return nil
    }
    let clock = ContinuousClock()
    let join = ChildProcess(
      arguments: [installed + "/python", ".ci/similar-sets.py", bank.paths[0]]
    )
    let result = bank.folder + "/result"
    var (ours, theirs): ([Double], [Double]) = ([], [])
    for _ in 0..<slowRuns {
      let start = clock.now
      let pairs = Duplicates(of: draft).pairs
      ours.append(start.duration(to: clock.now).milliseconds)
      guard pairs.isEmpty, join.run(writingTo: result)?.status == 0,
        let seconds = firstNumber(in: result)
      else {
        print("benchmarks: '\(join.arguments.joined(separator: " "))' failed")
        return nil
      }
      theirs.append(seconds * 1000)
    }
    return [
      Goal(
        name: "P5",
        subject: "near duplicates, times faster than SetSimilaritySearch",
        measured: median(theirs) / median(ours),
        bound: 30,
        unit: "x",
        isAtLeast: true
      )
    ]
  }

  /// A check with every rule against the two programs that hold YAML against a schema.
  func peers() -> [Goal]? {
    guard let installed else { return [] }
    var goals: [Goal] = []
    for (size, bound) in [(65, 100.0), (10_000, 200.0)] {
      guard let bank = bank(size) else { return nil }
      let style = "{extends: default, rules: {line-length: disable}}"
      let lint = ChildProcess(arguments: [installed + "/yamllint", "-d", style] + bank.paths)
      let validate = ChildProcess(
        arguments: [installed + "/check-jsonschema", "--schemafile", "Banks/.schemas/items.json"]
          + bank.paths
      )
      let check = check(bank, "--select", "all", "--preview")
      guard
        let costs = MedianCost.each(
          of: [lint, validate, check],
          runs: size > 1000 ? slowRuns : runs,
          accepted: [0, 1]
        )
      else { return nil }
      goals.append(
        Goal(
          name: "P4",
          subject: "every rule on \(size) items, times faster than two linters",
          measured: (costs[0].milliseconds + costs[1].milliseconds) / costs[2].milliseconds,
          bound: bound,
          unit: "x",
          isAtLeast: true
        )
      )
    }
    return goals
  }

  /// How often what takes half a minute is run.
  private var slowRuns: Int { min(runs, 3) }
}

extension Duration {
  fileprivate var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }
}
