/// How much of a file is read before it is refused.
public struct Limits: Hashable, Sendable {
  /// The most bytes that a file may have.
  public var bytes: Int
  /// The most nodes that a file may have: keys, values and what they are in.
  public var nodes: Int
  /// The most collections that may be open inside each other.
  public var nesting: Int
  /// The most findings of the reader in one file; one more then counts the rest.
  public var findings: Int

  /// Sets limits of one's own; offsets are 32 bits wide, so a file stays below 1 GiB in any case.
  public init(
    bytes: Int = 256 << 20,
    nodes: Int = 8_000_000,
    nesting: Int = 64,
    findings: Int = 100
  ) {
    self.bytes = min(bytes, 1 << 30)
    self.nodes = nodes
    self.nesting = nesting
    self.findings = findings
  }

  /// What no bank comes near: 256 MiB, of which items make some 8 million nodes, 64 levels, 100
  /// findings.
  public static let standard = Limits()
}
