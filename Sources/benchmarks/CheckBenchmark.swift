/// `banklint check` of a generated bank against a libyaml event scan of the same bytes.
struct CheckBenchmark {
  let runs: Int
  /// Into how many files of items a bank is split.
  let files: Int

  /// One way to check, and how many times the scan it may take.
  private struct Contender {
    let name: String
    let options: [String]
    let goal: Double
  }

  private var contenders: [Contender] {
    [
      Contender(
        name: "structural",
        options: ["--select", "structural"],
        goal: files > 1 ? 0.70 : 0.90
      ),
      Contender(name: "default", options: [], goal: 2.50),
      Contender(name: "all", options: ["--select", "all", "--preview"], goal: 2.50),
    ]
  }

  /// Measures the start of programs and banks of some sizes, and prints tables; false where a
  /// program did not run.
  func run(sizes: [Int]) -> Bool {
    guard let programs = programFolder() else {
      print("benchmarks: the folder of the programs to measure was not found")
      return false
    }
    let folder = temporaryFolder()
    defer { removeFolder(folder) }
    print("whole processes in turn, medians of \(runs); ratios are to the C program")
    guard measureStart(programs) else { return false }
    print("\nscan: the events of libyaml; MB: the peak of a process beside the bytes of the bank")
    print(
      Table.row(
        ["items", "files", "MB", "scan ms"]
          + contenders.flatMap { [$0.name, "ratio", "goal", "MB"] }
      )
    )
    return sizes.allSatisfy { measure($0, in: folder, programs) }
  }

  /// Compares the start of `banklint` with that of a C program that uses the same library.
  private func measureStart(_ programs: String) -> Bool {
    let starts = ["libyaml-scan", "banklint"].map { name in
      ChildProcess(arguments: [programs + "/" + name, "--version"])
    }
    guard let costs = MedianCost.each(of: starts, runs: runs) else { return false }
    let times = costs.map(\.milliseconds)
    print(Table.row(["", "scan ms", "banklint", "ratio", "goal"]))
    print(
      Table.row(
        ["--version", Table.decimal(times[0], 2), Table.decimal(times[1], 2)]
          + [Table.decimal(times[1] / times[0], 2), "1.30"]
      )
    )
    return true
  }

  private func measure(_ size: Int, in root: String, _ programs: String) -> Bool {
    let bank = GeneratedBank(root: root, size: size, files: files)
    do {
      try bank.save()
    } catch {
      print("benchmarks: the bank could not be written: \(error)")
      return false
    }
    let scan = ChildProcess(arguments: [programs + "/libyaml-scan"] + bank.paths)
    let checks = contenders.map { contender in
      ChildProcess(arguments: [programs + "/banklint", "check", bank.folder] + contender.options)
    }
    guard let costs = MedianCost.each(of: [scan] + checks, runs: runs) else { return false }
    let scanTime = costs[0].milliseconds
    let cells = zip(contenders, costs.dropFirst()).flatMap { contender, cost in
      [
        Table.decimal(cost.milliseconds, 2), Table.decimal(cost.milliseconds / scanTime, 2),
        Table.decimal(contender.goal, 2), Table.decimal(cost.peakMegabytes, 1),
      ]
    }
    let megabytes = Table.decimal(Double(bank.byteCount) / 1e6, 2)
    print(
      Table.row(["\(size)", "\(files)", megabytes, Table.decimal(scanTime, 2)] + cells)
    )
    return true
  }
}
