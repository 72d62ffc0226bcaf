import Arguments
import Assessment
import ItemBank

/// The program and what runs each of its commands.
enum CommandTable {
  typealias Run = @Sendable (Invocation, Catalog) throws(Stop) -> Int32

  static let entries: [(command: Command, run: Run)] = [
    (CheckCommand.command, CheckCommand.run),
    (WatchCommand.command, WatchCommand.run),
    (NewCommand.command, NewCommand.run),
    (CoverageCommand.command, CoverageCommand.run),
    (AttackCommand.command, AttackCommand.run),
    (FeasibilityCommand.command, FeasibilityCommand.run),
    (StatsCommand.command, StatsCommand.run),
    (OutlineCommand.command, OutlineCommand.run),
    (FormatCommand.command, FormatCommand.run),
    (RulesCommand.command, RulesCommand.run),
    (ExplainCommand.command, ExplainCommand.run),
    (SchemaCommand.command, SchemaCommand.run),
  ]

  static let program = Program(
    "banklint",
    version: engineVersion,
    summary: "Holds question banks against the rules, and their coverage against the notes",
    commands: entries.map(\.command),
    exitStatuses: [
      .init(0, "nothing worse than allowed"),
      .init(1, "findings, coverage under its threshold, or a bank that can be guessed"),
      .init(2, "the command could not run: wrong usage, or files that cannot be read or written"),
    ]
  )
}
