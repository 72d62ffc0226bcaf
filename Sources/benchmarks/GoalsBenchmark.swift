/// Every goal of speed and memory, each measured in one run with what it is compared to.
///
/// The numbers are those of the project's goals; what has no program here is not measured.
struct GoalsBenchmark {
  let runs: Int
  private let programs: String
  private let folder: String

  /// Finds the programs to measure, which lie beside this one.
  init?(runs: Int) {
    guard let programs = programFolder() else {
      print("benchmarks: the folder of the programs to measure was not found")
      return nil
    }
    self.programs = programs
    self.runs = runs
    folder = temporaryFolder()
  }

  /// Measures and prints a table; false where a program failed.
  ///
  /// A goal that is missed is no failure: the machine may be busy.
  func run() -> Bool {
    defer { removeFolder(folder) }
    print("whole processes in turn, medians of \(runs); x: times what it is compared to\n")
    for measure in [checks, files, starts, sitting, growth, brackets, duplicates, peers] {
      guard let goals = measure() else { return false }
      for goal in goals { print(goal.row) }
    }
    return true
  }

  func bank(_ size: Int, files: Int = 1) -> GeneratedBank? {
    let bank = GeneratedBank(root: "\(folder)/in-\(files)", size: size, files: files)
    do {
      try bank.save()
      return bank
    } catch {
      print("benchmarks: the bank could not be written: \(error)")
      return nil
    }
  }

  func check(_ bank: GeneratedBank, _ options: String...) -> ChildProcess {
    ChildProcess(arguments: [programs + "/banklint", "check", bank.folder] + options)
  }

  private func scan(_ bank: GeneratedBank) -> ChildProcess {
    ChildProcess(arguments: [programs + "/libyaml-scan"] + bank.paths)
  }

  private func costs(_ processes: ChildProcess...) -> [MedianCost]? {
    MedianCost.each(of: processes, runs: runs)
  }

  private func checks() -> [Goal]? {
    guard let bank = bank(10_000),
      let costs = costs(
        scan(bank),
        check(bank, "--select", "structural"),
        check(bank),
        check(bank, "--select", "all", "--preview")
      )
    else { return nil }
    let scan = costs[0].milliseconds
    func ratio(_ name: String, _ subject: String, _ cost: MedianCost, _ bound: Double) -> Goal {
      Goal(
        name: name,
        subject: subject,
        measured: cost.milliseconds / scan,
        bound: bound,
        unit: "x"
      )
    }
    return [
      ratio("P1", "load and validate 10,000 items / libyaml scan", costs[1], 1.25),
      ratio("P4", "check with the default rules / libyaml scan", costs[2], 2.5),
      ratio("P4", "check with every rule / libyaml scan", costs[3], 2.5),
      Goal(
        name: "P12",
        subject: "peak of loading; three times the file and 5 MB",
        measured: costs[1].peakMegabytes,
        bound: 3 * Double(bank.byteCount) / 1e6 + 5,
        unit: "MB"
      ),
    ]
  }

  private func files() -> [Goal]? {
    guard let bank = bank(10_000, files: 4),
      let costs = costs(scan(bank), check(bank, "--select", "structural"))
    else { return nil }
    return [
      Goal(
        name: "P1b",
        subject: "the same in 4 files on two processors / libyaml scan",
        measured: costs[1].milliseconds / costs[0].milliseconds,
        bound: 0.7,
        unit: "x"
      )
    ]
  }

  private func starts() -> [Goal]? {
    let names = ["libyaml-scan", "banklint", "mockexam"]
    let processes = names.map { ChildProcess(arguments: [programs + "/" + $0, "--version"]) }
    // A start is short, so chance has a greater part in it.
    guard let costs = MedianCost.each(of: processes, runs: runs * 20) else { return nil }
    return (1...2).map { index in
      Goal(
        name: "P3",
        subject: "\(names[index]) --version / the C program's",
        measured: costs[index].milliseconds / costs[0].milliseconds,
        bound: 1.3,
        unit: "x"
      )
    }
  }

  private func sitting() -> [Goal]? { SittingBenchmark(runs: runs).goals() }

  private func growth() -> [Goal]? {
    guard let small = bank(10_000), let large = bank(100_000),
      let costs = costs(
        check(small, "--select", "structural"),
        check(large, "--select", "structural"),
        check(small, "--select", "all", "--preview"),
        check(large, "--select", "all", "--preview")
      )
    else { return nil }
    return [0, 2].map { index in
      Goal(
        name: "P13",
        subject: (index == 0 ? "loading" : "every rule") + ", 100,000 items / 10,000 items",
        measured: costs[index + 1].milliseconds / costs[index].milliseconds,
        bound: 11,
        unit: "x"
      )
    }
  }

  private func brackets() -> [Goal]? {
    let path = folder + "/brackets.yaml"
    let start = ChildProcess(arguments: [programs + "/banklint", "--version"])
    let check = ChildProcess(arguments: [programs + "/banklint", "check", "-"], input: path)
    do {
      try write([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000), to: path)
    } catch {
      print("benchmarks: \(error)")
      return nil
    }
    guard let costs = MedianCost.each(of: [start, check], runs: runs, accepted: [0, 1]) else {
      return nil
    }
    return [
      Goal(
        name: "P13",
        subject: "a megabyte of '[' refused, the start left out",
        measured: costs[1].milliseconds - costs[0].milliseconds,
        bound: 5,
        unit: "ms"
      )
    ]
  }
}
