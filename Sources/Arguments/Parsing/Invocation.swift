/// A command and the values that it was given.
public struct Invocation: Sendable {
  /// The command to run.
  public let command: Command
  private let values: [String: [any Sendable]]

  init(_ command: Command, values: [String: [any Sendable]]) {
    self.command = command
    self.values = values
  }

  /// Reads a parameter, which the command must declare.
  public subscript<Reading>(parameter: Parameter<Reading>) -> Reading {
    let declaration = parameter.declaration
    precondition(
      command.parameters.contains {
        $0.spelling == declaration.spelling && $0.reading == declaration.reading
      },
      "command '\(command.name)' does not declare \(declaration.spelling) as \(Reading.self)"
    )
    guard let reading = parameter.read(values[declaration.spelling] ?? []) else {
      preconditionFailure("command '\(command.name)' ran without \(declaration.spelling)")
    }
    return reading
  }
}
