import Dispatch
import Synchronization

/// What the programs do with inputs that mean harm: each in a process of its own, at full size.
struct HostileBenchmark {
  /// The longest that a program may take.
  private static let patience = Duration.seconds(30)
  private let programs: String

  /// Finds the programs, which lie beside this one.
  init?() {
    guard let programs = programFolder(),
      ["banklint", "mockexam"].allSatisfy({ isExecutable("\(programs)/\($0)") })
    else {
      print("benchmarks: build 'banklint' and 'mockexam' first: they are run from this folder")
      return nil
    }
    self.programs = programs
  }

  /// Runs all of them and prints a table; false where one does harm.
  func run() -> Bool {
    print(HostileOutcome.legend + "\n\n" + HostileOutcome.heading)
    var isHarmless = true
    for input in HostileInput.all {
      do throws(HostileFolder.Failure) {
        guard let outcome = try outcome(of: input) else {
          print("benchmarks: \(input.program) could not be started")
          return false
        }
        print(outcome.row)
        isHarmless = isHarmless && outcome.isHarmless
      } catch {
        print("benchmarks: \(error)")
        return false
      }
    }
    print(isHarmless ? "\nnone does harm" : "\nsome do harm")
    return isHarmless
  }

  private func outcome(of input: HostileInput) throws(HostileFolder.Failure) -> HostileOutcome? {
    let root = temporaryFolder()
    defer { removeFolder(root) }
    var folder = try HostileFolder(at: root)
    try input.make(&folder)
    let process = ChildProcess(
      arguments: ["\(programs)/\(input.program)"] + input.arguments(folder),
      input: input.input
    )
    let output = root + "/output"
    let isOver = Atomic(false)
    let group = DispatchGroup()
    if let disturbance = input.disturbance {
      let path = folder.bank + "/items.yaml"
      DispatchQueue.global().async(group: group) {
        while !isOver.load(ordering: .relaxed) { disturbance(path) }
      }
    }
    let cost = process.run(writingTo: output, errorsToo: true, within: Self.patience)
    isOver.store(true, ordering: .relaxed)
    group.wait()
    guard let cost else { return nil }
    return HostileOutcome(
      input: input,
      byteCount: folder.byteCount,
      cost: cost,
      isOverdue: cost.wallSeconds >= Self.patience / .seconds(1),
      message: message(in: start(of: output, bytes: 1 << 18), expecting: input.expected)
        .split(separator: root + "/").joined()
    )
  }

  /// The first line that says what is expected, or else the first line, without the folder.
  private func message(in output: [UInt8], expecting expected: String) -> String {
    let lines = output.split(separator: 0x0A).lazy.map { String(decoding: $0, as: UTF8.self) }
    return lines.first { $0.contains(expected) } ?? lines.first ?? ""
  }
}
