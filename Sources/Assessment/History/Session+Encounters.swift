extension Session {
  /// What a history takes from a session.
  ///
  /// An exam puts all items of its form to the candidate, who may read them in its report, and is
  /// final when it has ended. Practice puts those that were presented, each final with its
  /// response.
  ///
  /// - Parameters:
  ///   - attempt: The number of the attempt.
  ///   - isPractice: Whether the session was practice.
  ///   - moments: For each item when it was answered, or else when the attempt began, in seconds
  ///     since 1970.
  /// - Returns: The encounters in the order of the form.
  public func encounters(
    in attempt: Int,
    isPractice: Bool,
    moments: [Int]
  ) -> [Encounter] {
    precondition(moments.count == entries.count, "every item has its moment")
    let scores = ScoreReport(of: exam, responses: responses).items
    var hasEnded = false
    if case .ended = phase { hasEnded = true }
    return entries.indices.compactMap { position in
      let (item, entry) = (exam.items[position], entries[position])
      if isPractice && !entry.isSeen { return nil }
      let isFinal = isPractice ? progress(at: position) == .complete : hasEnded && entry.isSeen
      return Encounter(
        item: item.id,
        topic: item.topic,
        domain: item.domain,
        attempt: attempt,
        moment: moments[position],
        status: isFinal ? scores[position].status : nil,
        response: isFinal ? entry.response : nil,
        confidence: isFinal ? entry.confidence : nil
      )
    }
  }
}
