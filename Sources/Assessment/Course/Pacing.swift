/// How a session's time was shared among its items.
public struct Pacing: Hashable, Sendable {
  /// The time of each item, had all of a section's got the same; in the form's order.
  public let evenTimes: [Duration]
  /// The time that each item got.
  public let times: [Duration]
  /// The positions that were never presented.
  public let notReached: [Int]
  /// The positions whose last response came in the last tenth of their section's time.
  public let late: [Int]

  /// Compares the course of a session with an even pace.
  public init(_ course: SessionCourse, of session: Session) {
    let limits = session.sections.map(\.timeLimit)
    let places = session.exam.form.slots.map(\.section)
    evenTimes = places.map { limits[$0] / session.sections[$0].positions.count }
    times = course.items.map(\.entry.timeSpent)
    notReached = course.items.indices.filter { !course.items[$0].entry.isSeen }
    late = course.items.indices.filter { position in
      guard let last = course.items[position].responses.last else { return false }
      return last.remaining * 10 < limits[places[position]]
    }
  }

  /// The time of all items, had all got the same.
  public var evenTime: Duration {
    evenTimes.isEmpty ? .zero : evenTimes.reduce(.zero, +) / evenTimes.count
  }

  /// The time that half of the items presented got at most; nothing where none was.
  public var medianTime: Duration? {
    let presented = times.indices.filter { !notReached.contains($0) }.map { times[$0] }.sorted()
    guard let upper = presented.dropFirst(presented.count / 2).first else { return nil }
    let lower = presented[(presented.count - 1) / 2]
    return (lower + upper) / 2
  }

  /// The positions that got more than twice an even share, those with most time first.
  public var slow: [Int] {
    times.indices.filter { times[$0] > evenTimes[$0] * 2 }
      .sorted { (times[$1], $0) < (times[$0], $1) }
  }

  /// The form in four parts as equal as can be, fewer where it has fewer items.
  public var quarters: [Range<Int>] {
    let count = min(4, times.count)
    return (0..<count).map { times.count * $0 / count..<times.count * ($0 + 1) / count }
  }

  /// The time that a part of the form got.
  public func time(of positions: Range<Int>) -> Duration {
    times[positions].reduce(.zero, +)
  }
}
