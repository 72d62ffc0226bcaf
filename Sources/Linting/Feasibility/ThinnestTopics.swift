import Assessment

extension Coverage {
  /// A topic that items should be written about.
  struct ThinTopic: Hashable, Sendable {
    let topic: TopicCoverage
    /// How many items to write about it.
    var items: Int
  }

  /// The topics of a domain that so many new items should be about.
  ///
  /// Each goes to the topic with fewest items, of equal ones to the section with fewest, then to
  /// the first in the syllabus. Topics that the bank waives get none.
  func thinnestTopics(of domain: Domain.ID, for count: Int) -> [ThinTopic] {
    let topics = topics(ofDomain: domain).filter { $0.waiver == nil }
    guard !topics.isEmpty else { return [] }
    var counts = topics.map(\.itemCount)
    var sections: [String: Int] = [:]
    for topic in topics { sections[topic.section, default: 0] += topic.itemCount }
    var chosen: [ThinTopic] = []
    for _ in 0..<count {
      let thinnest = topics.indices.min { left, right in
        (counts[left], sections[topics[left].section] ?? 0, left)
          < (counts[right], sections[topics[right].section] ?? 0, right)
      }
      guard let thinnest else { break }
      let topic = topics[thinnest]
      counts[thinnest] += 1
      sections[topic.section, default: 0] += 1
      if let known = chosen.firstIndex(where: { $0.topic.name == topic.name }) {
        chosen[known].items += 1
      } else {
        chosen.append(ThinTopic(topic: topic, items: 1))
      }
    }
    return chosen
  }
}
