/// `mockexam take` on a terminal: how long it takes to the first item, and to answer a key.
struct SittingBenchmark {
  let runs: Int

  /// The most of the scan's time that may pass until the first item is shown.
  private static let screenGoal = 3.0
  /// Within how many milliseconds a key is to be answered.
  private static let keyGoal = 20.0
  /// How many items are sat; the domains of the bank have enough for their shares of so many.
  private static let items = 50

  /// Measures and prints two tables; false where a program did not run.
  func run() -> Bool {
    guard let times = measure() else { return false }
    show(times)
    return true
  }

  /// The goals of sitting, measured; nothing where a program did not run.
  func goals() -> [Goal]? {
    measure().map { times in
      [
        Goal(
          name: "P3b",
          subject: "the first item of 65 on the screen / libyaml scan",
          measured: median(times.screen) / median(times.scan),
          bound: Self.screenGoal,
          unit: "x"
        ),
        Goal(
          name: "key",
          subject: "95 of 100 keys are answered, the event on the disk",
          measured: Self.quantile(times.keys, 95),
          bound: Self.keyGoal,
          unit: "ms"
        ),
      ]
    }
  }

  private func measure() -> Times? {
    guard let programs = programFolder() else {
      print("benchmarks: the folder of the programs to measure was not found")
      return nil
    }
    let folder = temporaryFolder()
    defer { removeFolder(folder) }
    let bank = GeneratedBank(root: folder, size: 65, files: 1)
    do {
      try bank.save()
    } catch {
      print("benchmarks: the bank could not be written: \(error)")
      return nil
    }
    let scan = ChildProcess(arguments: [programs + "/libyaml-scan"] + bank.paths)
    let start = ChildProcess(arguments: [programs + "/mockexam", "--version"])
    var times = Times()
    for round in 0...runs {
      guard let scanCost = scan.run(), let startCost = start.run(), scanCost.status == 0,
        startCost.status == 0,
        let sat = sit(bank, with: programs + "/mockexam", store: folder + "/store")
      else {
        print("benchmarks: a program failed")
        return nil
      }
      // The first round warms the caches.
      guard round > 0 else { continue }
      times.scan.append(scanCost.wallSeconds * 1000)
      times.start.append(startCost.wallSeconds * 1000)
      times.screen.append(sat.screen)
      times.keys += sat.keys
      times.disk += (0..<20).compactMap { _ in durableWrite(in: folder) }
    }
    return times
  }

  /// Milliseconds of each run, or of each key.
  private struct Times {
    var scan: [Double] = []
    var start: [Double] = []
    var screen: [Double] = []
    var keys: [Double] = []
    /// A write of one page that is forced onto the disk.
    var disk: [Double] = []
  }

  private func show(_ times: Times) {
    let scan = Self.quantile(times.scan, 50)
    let screen = Self.quantile(times.screen, 50)
    print("whole processes on a terminal, medians of \(runs); times are in milliseconds")
    print(
      Table.row(["items", "scan", "--version", "1st item", "ratio", "goal"])
    )
    print(
      Table.row(
        ["65", Table.decimal(scan, 2), Table.decimal(Self.quantile(times.start, 50), 2)]
          + [
            Table.decimal(screen, 2), Table.decimal(screen / scan, 2),
            Table.decimal(Self.screenGoal, 2),
          ]
      )
    )
    print("\nfrom a key to what it shows, recorded before; disk: a page written and forced there")
    print(Table.row(["keys", "median", "95 %", "goal", "disk", "95 %"]))
    print(
      Table.row(
        ["\(times.keys.count)"]
          + [
            Self.quantile(times.keys, 50), Self.quantile(times.keys, 95), Self.keyGoal,
            Self.quantile(times.disk, 50), Self.quantile(times.disk, 95),
          ].map { Table.decimal($0, 2) }
      )
    )
  }

  /// Sits an exam: each item is answered and left.
  private func sit(
    _ bank: GeneratedBank,
    with program: String,
    store: String
  ) -> (screen: Double, keys: [Double])? {
    guard
      let terminal = TerminalProcess([
        program, "take", bank.profile, "--bank", bank.folder, "--items", "\(Self.items)",
        "--seed", "7", "--store", store,
      ]),
      terminal.wait(for: "begins the exam"), terminal.type("\r"),
      terminal.wait(for: " selected.")
    else { return nil }
    let screen = terminal.elapsed
    var keys: [Double] = []
    for _ in 1..<Self.items {
      for key in ["a", "n"] {
        guard terminal.waitForSilence(), let time = terminal.timeToAnswer(key) else { return nil }
        keys.append(time)
      }
    }
    guard terminal.waitForSilence(), terminal.type("q"), terminal.waitForSilence(),
      terminal.type("l"), terminal.waitForEnd() == 0
    else { return nil }
    return (screen, keys)
  }

  private static func quantile(_ values: [Double], _ percent: Int) -> Double {
    values.sorted()[min(values.count * percent / 100, values.count - 1)]
  }
}
