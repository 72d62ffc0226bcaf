import Arguments
import Glibc
import ItemBank

// A file that may not grow any more is a full disk like any other, and no reason to die.
signal(SIGXFSZ, SIG_IGN)

do {
  let program = CommandTable.program
  switch try program.parse(Array(CommandLine.arguments.dropFirst())) {
  case .show(let page):
    try Console.show(program.text(of: page))
  case .run(let invocation):
    for entry in CommandTable.entries where entry.command.name == invocation.command.name {
      try entry.run(invocation, Catalog(searchPath: .standard))
    }
  }
} catch let error as UsageError where error.mistake == .missingCommand {
  Console.remind(CommandTable.program.text(of: .help(nil)))
  exit(2)
} catch let error as UsageError {
  Console.remark(error.message)
  Console.remark("'\(error.help)' says more")
  exit(2)
} catch let stop as Stop {
  Console.remark(stop.message, details: stop.details)
  exit(stop.status)
}
