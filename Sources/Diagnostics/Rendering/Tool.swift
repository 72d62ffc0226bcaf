/// The program that found the mistakes, as formats for other programs name it.
public struct Tool: Hashable, Sendable {
  /// The name that users type.
  public let name: String
  /// The version, in any notation.
  public let version: String

  /// Names a program.
  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }
}
