/// What happened to one item in the course of a session.
public struct ItemCourse: Hashable, Sendable {
  /// What was left of it at the end: the response, the flag, the time.
  public let entry: Session.Entry
  /// How often it was presented.
  public let visits: Int
  /// The responses that the candidate settled on, in their order; each differs from the one before.
  ///
  /// Options are selected one after the other, so a response on the way to a complete one is none
  /// of them. The last is the one that was scored, complete or not; clearing it is one, too.
  public let responses: [SettledResponse]

  /// A response that was let stand for a while.
  public struct SettledResponse: Hashable, Sendable {
    /// The response; nothing where it was cleared.
    public let response: Response?
    /// Whether it earns full credit.
    public let isRight: Bool
    /// How much of its section's time remained.
    public let remaining: Duration
  }

  /// A step from one settled response to the next.
  public enum Change: String, CaseIterable, Hashable, Sendable {
    case wrongToRight = "wrong-to-right"
    case rightToWrong = "right-to-wrong"
    case wrongToWrong = "wrong-to-wrong"
  }

  /// The changes in their order.
  public var changes: [Change] {
    zip(responses, responses.dropFirst()).map { before, after in
      // A key is one response, so no change leads from right to right.
      if after.isRight {
        .wrongToRight
      } else if before.isRight {
        .rightToWrong
      } else {
        .wrongToWrong
      }
    }
  }

  /// The first response that was settled on.
  public var firstResponse: Response? { responses.first?.response }
}

extension ItemCourse {
  /// Keeps of all responses those that were settled on.
  static func settled(
    _ responses: [(response: Response?, remaining: Duration)],
    on task: Task,
    by rule: ScoringPolicy.Credit
  ) -> [SettledResponse] {
    var settled: [SettledResponse] = []
    for (index, step) in responses.enumerated() {
      let isComplete = step.response.map(task.isComplete) ?? false
      guard isComplete || index == responses.count - 1, step.response != settled.last?.response
      else { continue }
      settled.append(
        SettledResponse(
          response: step.response,
          isRight: step.response.map { task.credit(for: $0, by: rule) == 1 } ?? false,
          remaining: step.remaining
        )
      )
    }
    return settled
  }
}
