import Arguments
import Assessment
import Glibc
import ItemBank
import Typesetting

let commands: [(command: Command, run: (Invocation, Catalog) throws(Stop) -> Int32)] = [
  (CheckCommand.command, CheckCommand.run),
  (CoverageCommand.command, CoverageCommand.run),
  (AttackCommand.command, AttackCommand.run),
  (OutlineCommand.command, OutlineCommand.run),
]

let program = Program(
  "banklint",
  version: engineVersion,
  summary: "Holds question banks against the rules, and their coverage against the notes",
  commands: commands.map(\.command),
  exitStatuses: [
    .init(0, "nothing worse than allowed"),
    .init(1, "findings, coverage under its threshold, or a bank that can be guessed"),
    .init(2, "the command could not run: wrong usage, or files that cannot be read"),
  ]
)

do {
  switch try program.parse(Array(CommandLine.arguments.dropFirst())) {
  case .show(let page):
    Console.show(program.text(of: page))
  case .run(let invocation):
    let catalog = Catalog(searchPath: .standard)
    for entry in commands where entry.command.name == invocation.command.name {
      exit(try entry.run(invocation, catalog))
    }
  }
} catch let error as UsageError {
  Console.remark("banklint: \(error.message)")
  Console.remark("'\(error.help)' says more")
  exit(2)
} catch let stop as Stop {
  Console.remark("banklint: \(visible(stop.message))")
  exit(2)
}
