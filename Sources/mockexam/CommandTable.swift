import Arguments
import Assessment
import ItemBank

/// The program and what runs each of its commands.
enum CommandTable {
  typealias Run = @Sendable (Invocation, Catalog) throws(Stop) -> Void

  static let entries: [(command: Command, run: Run)] = [
    (TakeCommand.command, TakeCommand.run),
    (PracticeCommand.command, PracticeCommand.run),
    (ResumeCommand.command, ResumeCommand.run),
    (ReviewCommand.command, ReviewCommand.run),
    (ReportCommand.command, ReportCommand.run),
    (HistoryCommand.command, HistoryCommand.run),
    (ProgressCommand.command, ProgressCommand.run),
    (ExportCommand.command, ExportCommand.run),
    (VerifyCommand.command, VerifyCommand.run),
    (RecoverCommand.command, RecoverCommand.run),
    (FormCommand.command, FormCommand.run),
    (GradeCommand.command, GradeCommand.run),
    (ListCommand.command, ListCommand.run),
  ]

  static let program = Program(
    "mockexam",
    version: engineVersion,
    summary: "Sits timed mock exams drawn from question banks, and scores them by domain",
    commands: entries.map(\.command),
    exitStatuses: [
      .init(0, "the command did what was asked; a failed exam is a success of the program"),
      .init(1, "refused: no such attempt, a form that cannot be drawn, a bank with errors"),
      .init(2, "the command could not run: wrong usage, or files that cannot be read or written"),
    ]
  )
}
