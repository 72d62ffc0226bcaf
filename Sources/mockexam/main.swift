import Arguments
import Assessment
import Glibc
import ItemBank

let commands: [(command: Command, run: (Invocation, Catalog) throws(Stop) -> Void)] = [
  (TakeCommand.command, TakeCommand.run),
  (ResumeCommand.command, ResumeCommand.run),
  (ReportCommand.command, ReportCommand.run),
  (FormCommand.command, FormCommand.run),
  (GradeCommand.command, GradeCommand.run),
  (ListCommand.command, ListCommand.run),
]

let program = Program(
  "mockexam",
  version: engineVersion,
  summary: "Sits timed mock exams drawn from question banks, and scores them by domain",
  commands: commands.map(\.command),
  exitStatuses: [
    .init(0, "the command did what was asked; a failed exam is a success of the program"),
    .init(1, "refused: no such attempt, a form that cannot be drawn, a bank with errors"),
    .init(2, "the command could not run: wrong usage, or files that cannot be read"),
  ]
)

do {
  switch try program.parse(Array(CommandLine.arguments.dropFirst())) {
  case .show(let page):
    Console.show(program.text(of: page))
  case .run(let invocation):
    for entry in commands where entry.command.name == invocation.command.name {
      try entry.run(invocation, Catalog(searchPath: .standard))
    }
  }
} catch let error as UsageError {
  Console.remark(error.message)
  Console.remark("'\(error.help)' says more")
  exit(2)
} catch let stop as Stop {
  Console.remark(stop.message)
  exit(stop.status)
}
