/// One of the answers offered for an item.
public struct Option: Hashable, Sendable, Codable {
  /// What the candidate reads.
  public let text: String
  /// Why it is right or wrong; empty where the author gave none.
  public let rationale: String

  /// Makes an option from the author's words.
  public init(text: String, rationale: String = "") {
    self.text = text
    self.rationale = rationale
  }

  /// The position of an option as the author wrote it, counted from 0, whatever order is shown.
  public typealias Index = Int

  /// The stable name of a position: `a` to `z`, then `aa`, `ab` ...
  ///
  /// Responses are kept and exchanged by this name, so neither shuffling nor a corrected
  /// spelling changes what a candidate answered.
  public static func name(of index: Index) -> String {
    precondition(index >= 0, "an option has no position before the first")
    let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
    return index < 26 ? letter : name(of: index / 26 - 1) + letter
  }
}
