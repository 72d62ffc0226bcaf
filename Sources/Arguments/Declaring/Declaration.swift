/// What parser, help, completions and manual page know of one parameter.
public struct Declaration: Sendable {
  /// Which of the three shapes a parameter has on the command line.
  public enum Form: Sendable {
    /// A switch such as `--plain`.
    case flag
    /// A name and a value such as `--seed N`.
    case option(ValueSyntax<any Sendable>)
    /// A value that is known by its position.
    case operand(ValueSyntax<any Sendable>)
  }

  /// How often a parameter must and may be given.
  public enum Occurrence: Sendable {
    /// Exactly once.
    case required
    /// At most once; a flag may be repeated, as that changes nothing.
    case optional
    /// Any number of times, none included.
    case repeatable
  }

  /// The long name without its dashes; for an operand the placeholder.
  public let name: String
  /// The letter that stands for the name after a single dash.
  public let short: Character?
  /// The shape, with the syntax of the value where there is one.
  public let form: Form
  /// How often it must and may be given.
  public let occurrence: Occurrence
  /// What is read when it is not given, as a person would type it.
  public let defaultText: String?
  /// What it is for: one phrase without a full stop.
  public let help: String
  /// The type that reading gives: two commands may use one name for different things.
  let reading: ObjectIdentifier
}

extension Declaration {
  /// The name as it is typed: `--seed`, or `PATH` for an operand.
  public var spelling: String {
    if case .operand = form { name } else { "--" + name }
  }

  /// The spelling with its value: `--seed N`.
  public var signature: String {
    if case .option(let syntax) = form { "\(spelling) \(syntax.name)" } else { spelling }
  }

  /// The syntax of the value; a flag has none.
  public var syntax: ValueSyntax<any Sendable>? {
    switch form {
    case .flag: nil
    case .option(let syntax), .operand(let syntax): syntax
    }
  }

  var isOperand: Bool {
    if case .operand = form { true } else { false }
  }

  /// Every way to type the name, the letter first.
  var spellings: [String] {
    short.map { ["-\($0)", spelling] } ?? [spelling]
  }

  /// The help with the choices, the default and whether it may be repeated.
  var fullHelp: String {
    var facts: [String] = []
    if case .words(let choices)? = syntax?.completion, choices.count <= listedChoices {
      facts.append(alternatives(choices))
    }
    if let defaultText { facts.append("default: \(defaultText)") }
    if occurrence == .repeatable, !isOperand { facts.append("repeatable") }
    return facts.isEmpty ? help : "\(help) (\(facts.joined(separator: "; ")))"
  }
}
