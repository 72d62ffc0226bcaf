/// Everything that a candidate did with one item.
public struct ItemRecord: Hashable, Sendable, Identifiable {
  /// The item.
  public let id: Item.ID
  /// The encounters, the earliest first; at least one.
  public let encounters: [Encounter]

  init(id: Item.ID, encounters: [Encounter]) {
    precondition(!encounters.isEmpty, "a record is of something")
    self.id = id
    self.encounters = encounters
  }

  /// How many attempts had it.
  public var timesShown: Int { encounters.count }
  /// How often there was a response.
  public var timesAnswered: Int {
    encounters.count { $0.status == .correct || $0.status == .incorrect }
  }
  /// How often the response was right.
  public var timesCorrect: Int { encounters.count { $0.status == .correct } }
  /// The last encounter that became something.
  public var lastGraded: Encounter? { encounters.last { $0.status != nil } }
  /// The last response.
  public var lastResponse: Response? { encounters.last { $0.response != nil }?.response }
  /// The number of the last attempt that had it.
  public var lastAttempt: Int { encounters[encounters.count - 1].attempt }
  /// Whether it was not right the last time.
  public var isMissed: Bool { lastGraded.map { $0.status != .correct } ?? false }

  /// Whether it is worth a spaced review: it was missed once, or right by luck.
  public var isReviewed: Bool {
    encounters.contains { $0.grade == .again || $0.isLuckyGuess }
  }

  /// How well it is remembered since the last answer; nothing before the first one.
  ///
  /// The state is not kept anywhere: it follows from the encounters.
  public var memory: Memory? {
    var state: Memory?
    var last = 0
    for encounter in encounters {
      guard let grade = encounter.grade else { continue }
      state =
        state?.after(grade, days: days(from: last, to: encounter.moment)) ?? Memory(after: grade)
      last = encounter.moment
    }
    return state
  }

  /// Whether a review of it is due at a moment, in seconds since 1970.
  public func isDue(at moment: Int) -> Bool {
    guard isReviewed, let memory, let last = lastGraded else { return false }
    return days(from: last.moment, to: moment) >= memory.interval
  }

  /// The chance to recall it at a moment, in seconds since 1970; nothing before the first answer.
  public func retrievability(at moment: Int) -> Double? {
    guard let memory, let last = lastGraded else { return nil }
    return memory.retrievability(afterDays: days(from: last.moment, to: moment))
  }
}

/// The whole days between two moments; a clock that was set back lets no time pass.
private func days(from start: Int, to end: Int) -> Int { max(end - start, 0) / 86_400 }
