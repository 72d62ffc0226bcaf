/// The commands that every program has: each asks for a page made from the table.
struct BuiltInCommands: Sendable {
  let commands: [Command]
  private let subject: Parameter<String?>
  private let shell: Parameter<Shell>

  init(program: String, describing described: [Command]) {
    let names = described.map(\.name) + ["help", "completions", "manual"]
    let subject = Parameter.optionalOperand(
      ValueSyntax(
        "COMMAND",
        expectation: "the name of a command",
        completion: .words(names),
        parse: { $0 }
      ),
      help: "Command to explain; without one, the program"
    )
    let shell = Parameter.operand(
      .choice("SHELL", of: Shell.self),
      help: "Shell that will read the completions"
    )
    (self.subject, self.shell) = (subject, shell)
    commands = [
      Command("help", summary: "Explains the program or a command", parameters: [subject]),
      Command(
        "completions",
        summary: "Prints the completions for a shell",
        parameters: [shell],
        examples: [
          Command.Example(
            "source <(\(program) completions bash)",
            "Completes commands and options in this shell"
          )
        ]
      ),
      Command("manual", summary: "Prints the manual page, for man"),
    ]
  }

  /// The page that the invocation asks for; `nil` when the command is one of the program's own.
  func page(for invocation: Invocation, of program: Program) throws(UsageError.Mistake) -> Page? {
    switch invocation.command.name {
    case "help":
      guard let name = invocation[subject] else { return .help(nil) }
      guard let command = program.command(named: name) else {
        throw .unknownCommand(name, among: program.commands)
      }
      return .help(command)
    case "completions": return .completions(invocation[shell])
    case "manual": return .manual
    default: return nil
    }
  }
}
