import Arguments
import Glibc

let items = Parameter.repeatableOption(
  "items",
  short: "n",
  .wholeNumber("N", in: 1...1_000_000),
  help: "The size of a bank; without any, 65, 1000 and 10000"
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
    "Both run as whole processes, in turn, on the same generated bank in one file. The ratio is what"
      + " counts: machines differ. Build with -c release."
  ],
  parameters: [items, runs],
  isDefault: true
)
let program = Program(
  "benchmarks",
  version: "1",
  summary: "Measures the programs of this package against others",
  commands: [compare]
)

do {
  switch try program.parse(Array(CommandLine.arguments.dropFirst())) {
  case .show(let page):
    print(program.text(of: page), terminator: "")
  case .run(let invocation):
    let sizes = invocation[items]
    let bench = CheckBenchmark(runs: invocation[runs])
    exit(bench.run(sizes: sizes.isEmpty ? [65, 1000, 10_000] : sizes) ? 0 : 1)
  }
} catch {
  print("benchmarks: \(error.message)")
  exit(2)
}
