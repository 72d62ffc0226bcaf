/// A whole program: the one table that parsing, help, completions and the manual page read.
public struct Program: Sendable {
  /// The word that starts it.
  public let name: String
  /// The version, such as `1.4.0`.
  public let version: String
  /// What it does: one line without a full stop.
  public let summary: String
  /// Paragraphs for the reader who wants to know more.
  public let discussion: [String]
  /// The program's commands, then those that every program has.
  public let commands: [Command]
  /// What the program tells its caller when it ends.
  public let exitStatuses: [ExitStatus]

  /// One exit status and when it is returned.
  public struct ExitStatus: Hashable, Sendable {
    /// The number.
    public let code: Int32
    /// When it is returned: one phrase without a full stop.
    public let meaning: String

    /// Pairs a status with its meaning.
    public init(_ code: Int32, _ meaning: String) {
      self.code = code
      self.meaning = meaning
    }
  }

  let builtIn: BuiltInCommands

  /// Declares a program; `help`, `completions` and `manual` are added to its commands.
  public init(
    _ name: String,
    version: String,
    summary: String,
    discussion: [String] = [],
    commands: [Command],
    exitStatuses: [ExitStatus] = []
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.discussion = discussion
    self.exitStatuses = exitStatuses
    builtIn = BuiltInCommands(program: name, describing: commands)
    self.commands = commands + builtIn.commands
    precondition(name.isPlainWord, "'\(name)' has characters that a shell would not take")
    precondition(
      Set(self.commands.map(\.name)).count == self.commands.count,
      "\(name) declares a command twice, or one that every program has"
    )
    precondition(
      commands.count(where: \.isDefault) <= 1,
      "\(name) declares more than one default command"
    )
  }
}

extension Program {
  /// The command that runs when the first word names none.
  public var defaultCommand: Command? { commands.first(where: \.isDefault) }

  /// Finds a command by the word that names it.
  public func command(named name: String) -> Command? {
    commands.first { $0.name == name }
  }
}
