import Typesetting

/// Why the words of a command line cannot be run, and where help is found.
public struct UsageError: Error, Hashable, Sendable {
  /// What is wrong.
  public let mistake: Mistake
  /// The command line that prints the help that would have prevented it.
  public let help: String

  init(_ mistake: Mistake, program: String, command: String?) {
    self.mistake = mistake
    help = [program, command, "--help"].compactMap(\.self).joined(separator: " ")
  }

  /// What is wrong, as one phrase.
  ///
  /// Control characters of the person's words are shown, never sent to the terminal.
  public var message: String { mistake.message }
}

extension UsageError {
  /// One thing that is wrong with a command line.
  public enum Mistake: Error, Hashable, Sendable {
    /// No word at all, in a program without a default command.
    case missingCommand
    /// A first word that names no command, and the command that was probably meant.
    case unknownCommand(String, nearest: String?)
    /// An option where a command must be named first.
    case optionBeforeCommand(String)
    /// An option that the command does not take, and the one that was probably meant.
    case unknownOption(String, nearest: String?)
    /// An option without its value; the text is its signature.
    case missingValue(String)
    /// A flag with a value: the flag, then the value.
    case unexpectedValue(String, String)
    /// A word that is not what its parameter takes: the parameter, then the word.
    case unacceptableValue(String, String, expectation: String, suggestion: String?)
    /// An option that may be given once was given again.
    case repeated(String)
    /// A required option or operand that was left out; the text is its signature.
    case missing(String)
    /// An operand more than the command takes.
    case unexpectedOperand(String)
    /// Two parameters that exclude each other.
    case conflicting(String, String)
  }
}

extension UsageError.Mistake {
  static func unknownCommand(_ word: String, among commands: [Command]) -> Self {
    .unknownCommand(word, nearest: nearestSpelling(to: word, among: commands.map(\.name)))
  }

  var message: String {
    switch self {
    case .missingCommand: "missing command"
    case .unknownCommand(let word, let nearest):
      "unknown command '\(visible(word))'" + question(nearest)
    case .optionBeforeCommand(let word): "option '\(visible(word))' must come after the command"
    case .unknownOption(let word, let nearest):
      "unknown option '\(visible(word))'" + question(nearest)
    case .missingValue(let signature): "missing value: \(signature)"
    case .unexpectedValue(let flag, let word): "\(flag) takes no value, not '\(visible(word))'"
    case .unacceptableValue(let parameter, let word, let expectation, let suggestion):
      "\(parameter) takes \(expectation), not '\(visible(word))'" + question(suggestion)
    case .repeated(let option): "\(option) may be given only once"
    case .missing(let signature): "missing \(signature)"
    case .unexpectedOperand(let word): "unexpected operand '\(visible(word))'"
    case .conflicting(let one, let other): "\(one) and \(other) exclude each other"
    }
  }

  private func question(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean '\($0)'?" } ?? ""
  }
}
