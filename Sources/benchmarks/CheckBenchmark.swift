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
    print("  items        MB   scan ms  check ms   ratio  goal  check MB  (medians of \(runs))")
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
    let check = ChildProcess(arguments: [programs + "/banklint", "check", bank])
    var costs: (scan: [ProcessCost], check: [ProcessCost]) = ([], [])
    for round in 0...runs {
      guard let scanned = scan.run(), let checked = check.run(), scanned.status == 0,
        checked.status == 0
      else {
        print("benchmarks: libyaml-scan or banklint failed on the generated bank")
        return false
      }
      guard round > 0 else { continue }
      costs.scan.append(scanned)
      costs.check.append(checked)
    }
    let scanTime = median(costs.scan.map(\.wallSeconds))
    let checkTime = median(costs.check.map(\.wallSeconds))
    let peak = median(costs.check.map { Double($0.peakKilobytes) }) / 1024
    print(
      column("\(size)", 7) + column(decimal(Double(bytes.count) / 1e6, 2), 10)
        + column(decimal(scanTime * 1000, 2), 10) + column(decimal(checkTime * 1000, 2), 10)
        + column(decimal(checkTime / scanTime, 2), 8) + column("1.25", 6)
        + column(decimal(peak, 1), 10)
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
