extension Session {
  /// A section as one candidate sits it.
  public struct Section: Hashable, Sendable {
    /// What the profile says of it.
    public let rules: ExamSection
    /// Its positions in the form.
    public let positions: Range<Int>
    /// How long it lasts for this candidate.
    public let timeLimit: Duration

    static func all(of exam: Exam, with allowance: TimeAllowance) -> [Section] {
      let rules = exam.profile.sections
      let limits = allowance.timeLimits(for: rules.map(\.timeLimit))
      let places = exam.form.slots.map(\.section)
      precondition(
        zip(places, places.dropFirst()).allSatisfy(<=) && Set(places) == Set(rules.indices),
        "a form has items for every section, one section after the other"
      )
      var sections: [Section] = []
      for (index, rules) in rules.enumerated() {
        let start = sections.last?.positions.upperBound ?? 0
        let end = places[start...].firstIndex { $0 != index } ?? places.endIndex
        sections.append(Section(rules: rules, positions: start..<end, timeLimit: limits[index]))
      }
      return sections
    }
  }

  /// The section being sat, if one is.
  public var section: Int? {
    if case .inSection(let section, _, _) = phase { section } else { nil }
  }

  /// The position of the item presented, if one is.
  public var position: Int? {
    if case .inSection(_, let position, _) = phase { position } else { nil }
  }
}
