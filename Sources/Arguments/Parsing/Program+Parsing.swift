extension Program {
  /// Reads the words that follow the name of the program; prints nothing and touches nothing.
  ///
  /// The first word may name the command; if it does not, the default command takes all words.
  /// `--help`, `-h` and `--version` count anywhere before `--`, whatever is wrong elsewhere.
  ///
  /// - Throws: the first mistake in the words.
  public func parse(_ words: [String]) throws(UsageError) -> Request {
    let named = words.first.flatMap(command(named:))
    let switches = words.prefix { $0 != "--" }
    if switches.contains("--help") || switches.contains("-h") { return .show(.help(named)) }
    if switches.contains("--version") { return .show(.version) }
    do {
      return try request(for: words, of: named)
    } catch {
      throw UsageError(error, program: name, command: (named ?? defaultCommand)?.name)
    }
  }

  private func request(
    for words: [String],
    of named: Command?
  ) throws(UsageError.Mistake) -> Request {
    let command: Command
    if let named { command = named } else { command = try defaultCommand(for: words) }
    var reader = ArgumentReader(command, words.dropFirst(named == nil ? 0 : 1))
    let invocation = Invocation(command, values: try reader.read())
    guard let page = try builtIn.page(for: invocation, of: self) else { return .run(invocation) }
    return .show(page)
  }

  private func defaultCommand(for words: [String]) throws(UsageError.Mistake) -> Command {
    let first = words.first
    let isOption = first?.hasPrefix("-") ?? false
    if let command = defaultCommand, first == nil || isOption || !command.operands.isEmpty {
      return command
    }
    guard let first else { throw .missingCommand }
    throw isOption ? .optionBeforeCommand(first) : .unknownCommand(first, among: commands)
  }
}
