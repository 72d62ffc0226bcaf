import Arguments
import Glibc

let items = Parameter.repeatableOption(
  "items",
  short: "n",
  .wholeNumber("N", in: 1...1_000_000),
  help: "The size of a bank, such as 100000; without any, 65, 1000 and 10000"
)
let files = Parameter.option(
  "files",
  .wholeNumber("N", in: 1...1000),
  default: 1,
  help: "Into how many files a bank is split"
)
let runs = Parameter.option(
  "runs",
  .wholeNumber("N", in: 1...99),
  default: 9,
  help: "How often each program runs, in turn; medians are compared"
)
let compare = Command(
  "check",
  summary: "Compares banklint check with a C program that only scans the same bytes",
  discussion: [
    "Both run as whole processes, in turn, on the same generated bank. The ratio is what counts:"
      + " machines differ. What is measured lies beside this program: build with -c release"
      + " --static-swift-stdlib, as what is shipped is built."
  ],
  parameters: [items, files, runs],
  isDefault: true
)
let sit = Command(
  "sit",
  summary: "Measures mockexam take on a terminal, to the first item and from key to key",
  discussion: [
    "The exam is of a generated bank of 65 items, and the ratio is to a C program that only scans"
      + " that bank. A key is answered when the terminal gets what it shows, after the event is on"
      + " the disk; the folder for temporary files decides on which."
  ],
  parameters: [runs]
)
let measureGoals = Command(
  "goals",
  summary: "Measures all goals of speed and memory in one table",
  discussion: [
    "Programs in Python take part where '.ci/peers' has installed them, and in the folder of the"
      + " package only. Banks of 100,000 items are among those that are measured: it takes minutes."
  ],
  parameters: [runs]
)
let hostile = Command(
  "hostile",
  summary: "Runs the programs on inputs that mean harm, each with time and peak memory",
  discussion: [
    "The inputs are made in the folder for temporary files, at full size: 100 MB on one line, 10"
      + " million keys, devices, 50,000 files. The command fails where a program dies, takes longer"
      + " than 30 s or more memory than is said, or does not say what is wrong. What is run lies"
      + " beside this program."
  ]
)
let program = Program(
  "benchmarks",
  version: "1",
  summary: "Measures the programs of this package against others",
  commands: [compare, sit, measureGoals, hostile]
)

do {
  switch try program.parse(Array(CommandLine.arguments.dropFirst())) {
  case .show(let page):
    print(program.text(of: page), terminator: "")
  case .run(let invocation) where invocation.command.name == sit.name:
    exit(SittingBenchmark(runs: invocation[runs]).run() ? 0 : 1)
  case .run(let invocation) where invocation.command.name == measureGoals.name:
    exit(GoalsBenchmark(runs: invocation[runs])?.run() ?? false ? 0 : 1)
  case .run(let invocation) where invocation.command.name == hostile.name:
    exit(HostileBenchmark()?.run() ?? false ? 0 : 1)
  case .run(let invocation):
    let sizes = invocation[items]
    let bench = CheckBenchmark(runs: invocation[runs], files: invocation[files])
    exit(bench.run(sizes: sizes.isEmpty ? [65, 1000, 10_000] : sizes) ? 0 : 1)
  }
} catch {
  print("benchmarks: \(error.message)")
  exit(2)
}
