/// How sure a candidate is of a response, by the candidate's own word.
///
/// It earns and costs nothing. Beside the credit it tells luck and misconception from knowledge.
public enum Confidence: String, CaseIterable, Hashable, Sendable, Codable {
  /// The candidate would be surprised to be wrong.
  case sure
  /// The candidate prefers the response to others, and would not be surprised to be wrong.
  case unsure
  /// The candidate knows no reason for the response.
  case guess
}
