import JSON

/// x
public struct JSONRenderer {
  public init() {}
  public func render(_ d: [Diagnostic]) -> String { json(for: d).text(.indented) + "\n" }
}
