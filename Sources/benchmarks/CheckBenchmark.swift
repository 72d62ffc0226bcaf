/// `banklint check` of a generated bank against a libyaml event scan of the same bytes.
struct CheckBenchmark {
  let runs: Int

  /// Measures banks of some sizes and prints a table; false where a program did not run.
  func run(sizes: [Int]) -> Bool {
    guard let programs = programFolder() else {
      print("benchmarks: the folder of the programs to measure was not found")
      return false
    }
    let folder = temporaryFolder()
    defer { removeFolder(folder) }
    print(
      "whole processes, medians of \(runs); structural: --select structural, check: the default rules"
    )
    print("  items      MB   scan ms  structural   ratio  goal    check   ratio  goal   check MB")
    return sizes.allSatisfy { measure($0, in: folder, programs) }
  }

  private func measure(_ size: Int, in root: String, _ programs: String) -> Bool {
    var generator = BankGenerator(seed: 42)
    let bytes = generator.items(from: 1, count: size)
    let bank = root + "/Banks/generated"
    let profile = root + "/Profiles/generated"
    do {
      try write(Array(BankGenerator.manifest.utf8), to: bank, "bank.yaml")
      try write(bytes, to: bank, "items.yaml")
      try write(Array(BankGenerator.profile.utf8), to: profile, "profile.yaml")
      try write(Array(BankGenerator.syllabus.utf8), to: profile, "syllabus.yaml")
    } catch {
      print("benchmarks: the bank could not be written: \(error)")
      return false
    }
    let scan = ChildProcess(arguments: [programs + "/libyaml-scan", bank + "/items.yaml"])
    let load = ChildProcess(
      arguments: [programs + "/banklint", "check", bank, "--select", "structural"]
    )
    let check = ChildProcess(arguments: [programs + "/banklint", "check", bank])
    var costs = [[ProcessCost]](repeating: [], count: 3)
    for round in 0...runs {
      for (index, program) in [scan, load, check].enumerated() {
        guard let cost = program.run(), cost.status == 0 else {
          print("benchmarks: libyaml-scan or banklint failed on the generated bank")
          return false
        }
        // The first round warms the caches.
        if round > 0 { costs[index].append(cost) }
      }
    }
    let times = costs.map { median($0.map(\.wallSeconds)) }
    let peak = median(costs[2].map { Double($0.peakKilobytes) }) / 1024
    print(
      column("\(size)", 7) + column(decimal(Double(bytes.count) / 1e6, 2), 8)
        + column(decimal(times[0] * 1000, 2), 10)
        + column(decimal(times[1] * 1000, 2), 12)
        + column(decimal(times[1] / times[0], 2), 8) + column("1.25", 6)
        + column(decimal(times[2] * 1000, 2), 9)
        + column(decimal(times[2] / times[0], 2), 8) + column("2.50", 6)
        + column(decimal(peak, 1), 11)
    )
    return true
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private func column(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  private func decimal(_ value: Double, _ places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let units = Int((value * scale).rounded())
    let digits = "\(units % Int(scale))"
    return "\(units / Int(scale))." + String(repeating: "0", count: places - digits.count) + digits
  }
}
