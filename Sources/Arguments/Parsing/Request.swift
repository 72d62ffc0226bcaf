/// What the words of a command line ask for.
public enum Request: Sendable {
  /// To run a command with the values given.
  case run(Invocation)
  /// To print a page and end well.
  case show(Page)
}

/// A text that is made from the declarations alone.
public enum Page: Sendable {
  /// The help for a command, or for the program.
  case help(Command?)
  /// The name and version of the program.
  case version
  /// The completions for a shell.
  case completions(Shell)
  /// The manual page.
  case manual
}

/// A shell that can complete words.
public enum Shell: String, CaseIterable, Sendable {
  /// The GNU shell, from version 4 on.
  case bash
  /// The Z shell, with its completion system loaded.
  case zsh
  /// The friendly interactive shell, from version 3 on.
  case fish
}

extension Program {
  /// Writes a page, with a newline at its end.
  public func text(of page: Page) -> String {
    switch page {
    case .help(nil): help
    case .help(let command?): help(for: command)
    case .version: "\(name) \(version)\n"
    case .completions(.bash): bashCompletions
    case .completions(.zsh): zshCompletions
    case .completions(.fish): fishCompletions
    case .manual: manual
    }
  }
}
