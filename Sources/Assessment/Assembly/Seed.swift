/// The number that makes a form reproducible.
public struct Seed: Hashable, Sendable, Codable {
  /// The number, any of 64 bits.
  public let value: UInt64

  /// Makes a seed of a number.
  public init(_ value: UInt64) { self.value = value }
}
