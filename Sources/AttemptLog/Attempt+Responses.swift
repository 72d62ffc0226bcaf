import Assessment

extension Attempt {
  /// The positions of items whose response was changed after it was complete, ascending.
  ///
  /// Taking a response back and giving it again is no change.
  public var changedPositions: [Int] {
    var complete: [Int: Response] = [:]
    var changed: Set<Int> = []
    for case .respond(let position, let response) in events.map(\.event)
    where exam.items.indices.contains(position) && exam.items[position].task.isComplete(response) {
      if let earlier = complete.updateValue(response, forKey: position), earlier != response {
        changed.insert(position)
      }
    }
    return changed.sorted()
  }

  /// For each item when it was answered last, or else when the attempt began, in seconds since
  /// 1970; nothing where a time is none.
  var moments: [Int]? {
    guard let begun = Self.seconds(of: summary.begunAt) else { return nil }
    var moments = exam.items.map { _ in begun }
    for event in events {
      guard case .respond(let position, _) = event.event, moments.indices.contains(position) else {
        continue
      }
      guard let moment = Self.seconds(of: event.recordedAt) else { return nil }
      moments[position] = moment
    }
    return moments
  }
}
