extension Task {
  /// Tells the share of an item's points that a response earns, from 0 to 1.
  ///
  /// All or nothing, a response is right when it equals the key. By parts:
  /// - Selected options: those of the key less those outside it, as a share of the key, never
  ///   below zero. Each wrong option costs what a right one earns, as Canvas takes
  ///   partial credit with penalty, so selecting everything gains nothing.
  /// - Placed entries: the share of places that hold their own entry, as Moodle's ordering
  ///   questions grade by absolute position.
  /// - Matched prompts: the share of prompts with their own response.
  ///
  /// The response has the shape of the task.
  public func credit(for response: Response, by rule: ScoringPolicy.Credit) -> Fraction {
    precondition(accepts(response), "a response has the shape of its task")
    return switch rule {
    case .allOrNothing: response == key ? 1 : 0
    case .perPart: max(Fraction(netRightParts(of: response), responseLength), 0)
    }
  }

  private func netRightParts(of response: Response) -> Int {
    switch (response, key) {
    case (.selection(let selected), .selection(let key)):
      selected.reduce(0) { $0 + (key.contains($1) ? 1 : -1) }
    case (.order(let placed), .order(let key)):
      zip(placed, key).count(where: ==)
    case (.matches(let matches), .matches(let key)):
      zip(matches, key).count(where: ==)
    default: 0
    }
  }
}
