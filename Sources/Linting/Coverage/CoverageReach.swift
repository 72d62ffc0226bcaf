public import Assessment

/// How far forms reach the topics of a bank, which existing items alone do not tell.
public struct CoverageReach: Sendable {
  let reach: Reach
  /// In how many of the drawn forms each topic is, where forms were drawn.
  private let appearances: [Topic.Name: Int]?

  /// Works out the reach of topics in one form and, where `forms` is not zero, counts them in so
  /// many forms that share no item.
  ///
  /// - Throws: Why so many forms cannot be drawn.
  public init(
    of profile: ExamProfile,
    from bank: Bank,
    forms: Int = 0
  ) throws(AssemblyFailure) {
    reach = Reach(of: FormPlan(for: profile, from: [bank]), from: [bank])
    guard forms > 0 else {
      appearances = nil
      return
    }
    var counts: [Topic.Name: Int] = [:]
    for exam in try FormAssembler().exams(count: forms, for: profile, from: [bank], seed: Seed(0)) {
      for topic in Set(exam.items.map(\.topic)) { counts[topic, default: 0] += 1 }
    }
    appearances = counts
  }

  /// The topics that items have as their own and that can be in no form, in the bank's order.
  public var unreachable: [Topic.Name] { reach.unreachable }

  /// In how many of the drawn forms a topic is; none where no forms were drawn.
  public func appearances(of topic: Topic.Name) -> Int? { appearances.map { $0[topic] ?? 0 } }
}
