/// One subcommand: what it does and which parameters it takes.
public struct Command: Sendable {
  /// The word that names it.
  public let name: String
  /// What it does: one line, capitalized, without a full stop.
  public let summary: String
  /// Whether it runs when the first word names no command.
  public let isDefault: Bool
  private let contents: ContentsOnDemand

  /// A command line and what it does.
  public struct Example: Hashable, Sendable {
    /// The whole line, with the name of the program.
    public let line: String
    /// What it does: one phrase without a full stop.
    public let meaning: String

    /// Pairs a command line with what it does.
    public init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  /// Declares a command.
  ///
  /// The names must be distinct; required operands come before optional ones, and one that takes
  /// all that are left comes last. All but the name and the summary is looked at when it is needed.
  public init(
    _ name: String,
    summary: String,
    discussion: @autoclosure @escaping @Sendable () -> [String] = [],
    parameters: @autoclosure @escaping @Sendable () -> [any DeclaredParameter] = [],
    exclusions: @autoclosure @escaping @Sendable () -> [[any DeclaredParameter]] = [],
    examples: @autoclosure @escaping @Sendable () -> [Example] = [],
    isDefault: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.isDefault = isDefault
    contents = ContentsOnDemand {
      let contents = Contents(
        discussion: discussion(),
        parameters: parameters().map(\.declaration),
        exclusions: exclusions().map { $0.map(\.declaration) },
        examples: examples()
      )
      Self.checkNames(of: contents, in: name, summary)
      Self.checkOperands(of: contents, in: name)
      return contents
    }
  }

  private static func checkNames(of contents: Contents, in name: String, _ summary: String) {
    let parameters = contents.parameters
    var taken: Set = ["--help", "-h", "--version"]
    for spelling in parameters.flatMap(\.spellings) {
      precondition(
        taken.insert(spelling).inserted,
        "command '\(name)' declares \(spelling) twice, or it belongs to every command"
      )
    }
    for spelling in parameters.map(\.name) + [name] {
      precondition(spelling.isPlainWord, "'\(spelling)' has characters that a shell would not take")
    }
    precondition(
      (parameters.map(\.help) + [summary]).allSatisfy { !$0.utf8.contains(UInt8(ascii: "\n")) },
      "command '\(name)' has a summary or a help of more than one line"
    )
    for excluded in contents.exclusions.joined() {
      precondition(
        parameters.contains { $0.spelling == excluded.spelling },
        "command '\(name)' excludes \(excluded.spelling) but does not declare it"
      )
    }
  }

  private static func checkOperands(of contents: Contents, in name: String) {
    let operands = contents.parameters.filter(\.isOperand)
    for (earlier, later) in zip(operands, operands.dropFirst()) {
      precondition(
        earlier.occurrence == .required
          || earlier.occurrence == .optional && later.occurrence != .required,
        "command '\(name)' can never tell \(later.name) from \(earlier.name)"
      )
    }
  }
}

extension Command {
  /// Paragraphs for the reader who wants to know more.
  public var discussion: [String] { contents.value.discussion }

  /// Every parameter, in the order of the help text.
  public var parameters: [Declaration] { contents.value.parameters }

  /// Sets of parameters of which only one may be given.
  public var exclusions: [[Declaration]] { contents.value.exclusions }

  /// Command lines that show how it is used.
  public var examples: [Example] { contents.value.examples }

  /// The flags and options, in the order of the help text.
  public var options: [Declaration] { parameters.filter { !$0.isOperand } }

  /// The operands, in the order in which they are typed.
  public var operands: [Declaration] { parameters.filter(\.isOperand) }

  /// What follows the name of the program in the usage line.
  var usage: String {
    let required = options.filter { $0.occurrence == .required }.map(\.signature)
    let operands = operands.map { operand in
      switch operand.occurrence {
      case .required: operand.name
      case .optional: "[\(operand.name)]"
      case .repeatable: "[\(operand.name)...]"
      }
    }
    return ([name, "[options]"] + required + operands).joined(separator: " ")
  }
}

extension String {
  /// Whether a shell takes it as one word, whatever the shell and without quotes.
  var isPlainWord: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "+"):
          true
        default: false
        }
      }
  }
}
