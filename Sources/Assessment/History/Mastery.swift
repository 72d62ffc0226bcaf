/// How well a candidate knows the domains, sections and topics of a syllabus, and how sure that is.
///
/// An item counts once, by the last time it was graded: repeats of an item are no independent
/// evidence, and what a candidate knew before is no evidence of today.
public struct Mastery: Hashable, Sendable {
  /// The domains in the profile's order.
  public let domains: [Estimate]
  /// The sections that have topics, in the syllabus's order.
  public let sections: [Estimate]
  /// The topics in the syllabus's order, each under its full name.
  public let topics: [Estimate]
  /// The share that a part must reach, as the exam's scale assumes it.
  public let cut: Fraction

  /// The knowledge of one domain, section or topic.
  public struct Estimate: Hashable, Sendable, Identifiable {
    /// The name.
    public let id: String
    /// The title.
    public let title: String
    /// How many different items were answered.
    public let answered: Int
    /// How many of them were right.
    public let correct: Int
    /// The share of such items that the candidate is expected to get right.
    public let share: Double
    /// The lower end of the interval that holds the share in 95 of 100 cases.
    public let low: Double
    /// The upper end of that interval.
    public let high: Double
    /// The chance that the share lies below the cut; with no answers that is what nobody knows.
    public let risk: Double

    init(id: String, title: String, answered: Int, correct: Int, cut: Fraction) {
      let posterior = BetaPosterior(successes: correct, trials: answered)
      self.id = id
      self.title = title
      self.answered = answered
      self.correct = correct
      share = posterior.mean
      (low, high) = posterior.interval
      risk = posterior.probability(below: cut.value)
    }
  }

  /// Estimates the knowledge from a history; items of topics that are no more count for their
  /// domain alone.
  public init(of history: History, in syllabus: Syllabus, for profile: ExamProfile) {
    let cut = profile.scoring.scale.assumedRawCut
    let last = history.records.compactMap(\.lastGraded)
    func estimate(_ id: String, _ title: String, _ answers: [Encounter]) -> Estimate {
      let correct = answers.count { $0.status == .correct }
      return Estimate(id: id, title: title, answered: answers.count, correct: correct, cut: cut)
    }
    let byTopic = Dictionary(grouping: last, by: \.topic)
    let bySection = Dictionary(grouping: last) { Topic.section(of: $0.topic) }
    self.cut = cut
    domains = profile.domains.map { domain in
      estimate(domain.id, domain.title, last.filter { $0.domain == domain.id })
    }
    let parts = syllabus.allSections.filter { !$0.topics.isEmpty }
    sections = parts.map { estimate($0.id, $0.title, bySection[$0.id] ?? []) }
    topics = parts.flatMap { section in
      section.topics.map { topic in
        let name = "\(section.id)/\(topic.id)"
        return estimate(name, topic.title, byTopic[name] ?? [])
      }
    }
  }

  /// The topics from the weakest to the strongest, by the chance to be below the cut.
  ///
  /// The chance takes few answers for what they are: none of one is weaker than one of two, and a
  /// topic without answers stands where nothing is known. Of equal topics that of the weaker
  /// section comes first, then the order of the syllabus decides.
  public var weakestTopics: [Estimate] {
    let risks = Dictionary(sections.map { ($0.id, $0.risk) }) { first, _ in first }
    return topics.enumerated()
      .map { (order: $0, topic: $1, section: risks[Topic.section(of: $1.id)] ?? 0) }
      .sorted { left, right in
        (right.topic.risk, right.section, left.order) < (left.topic.risk, left.section, right.order)
      }
      .map(\.topic)
  }
}
