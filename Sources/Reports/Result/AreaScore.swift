import Assessment

/// The points of one task area, a part of the syllabus two numbers deep such as `3.1`.
struct AreaScore {
  /// The number of the section.
  let id: String
  /// Its title, empty where the syllabus was not asked.
  let title: String
  /// The points of its scored items.
  let raw: RawScore
  /// Its topics with an item that is not right, the costliest first.
  let missedTopics: [TopicScore]

  var lost: Fraction { raw.of - raw.points }
  var name: String { title.isEmpty ? id : "\(id) \(title)" }

  /// A topic and what was lost by it.
  struct TopicScore {
    let name: Topic.Name
    let raw: RawScore
    /// The positions of its items that are not right, unscored ones too.
    let missed: [Int]

    var lost: Fraction { raw.of - raw.points }
  }
}

extension ReportDocument {
  /// The task areas of the form, those first where most points were lost.
  var areas: [AreaScore] {
    let areas = exam.items.map { item in
      let sections = Topic.sections(around: item.topic)
      return sections.count > 1 ? sections[1] : sections[0]
    }
    return groups(of: Array(exam.items.indices)) { areas[$0] }.map { id, positions in
      let topics = groups(of: positions) { exam.items[$0].topic }.map { name, positions in
        AreaScore.TopicScore(
          name: name,
          raw: raw(of: positions),
          missed: positions.filter { report.items[$0].status != .correct }
        )
      }
      return AreaScore(
        id: id,
        title: exam.title(of: id) ?? "",
        raw: raw(of: positions),
        missedTopics: topics.filter { !$0.missed.isEmpty }.sortedStably { urgency(of: $0) }
      )
    }.sortedStably { ($0.lost, 0) }
  }

  /// The topics to read on, the costliest first.
  var missedTopics: [AreaScore.TopicScore] {
    areas.flatMap(\.missedTopics).sortedStably { urgency(of: $0) }
  }

  private func urgency(of topic: AreaScore.TopicScore) -> (Fraction, Int) {
    (topic.lost, topic.missed.count)
  }

  /// A topic for people: `3.1.3 Customer support`, or its name where the title is not known.
  func topicText(_ name: Topic.Name) -> String {
    exam.title(of: name).map { "\(Topic.section(of: name)) \($0)" } ?? name
  }

  private func raw(of positions: [Int]) -> RawScore {
    RawScore(
      points: positions.reduce(0) { $0 + report.items[$1].points },
      of: positions.reduce(0) { $0 + report.items[$1].of }
    )
  }

  /// Positions under the names they have in common, in the order in which numbers of sections
  /// are counted.
  private func groups(
    of positions: [Int],
    by name: (Int) -> String
  ) -> [(name: String, positions: [Int])] {
    let grouped = Dictionary(grouping: positions, by: name)
    return grouped.sorted { sectionOrder($0.key).lexicographicallyPrecedes(sectionOrder($1.key)) }
      .map { (name: $0.key, positions: $0.value) }
  }
}

/// A key by which 2.9 comes before 2.10: each part after its length.
private func sectionOrder(_ name: String) -> [String] {
  Topic.section(of: name).utf8.split(separator: UInt8(ascii: ".")).flatMap { part in
    let text = String(decoding: part, as: UTF8.self)
    return [String(repeating: "1", count: min(part.count, 20)), text]
  } + [name]
}

extension Array {
  /// The elements with the greatest first, equal ones in the order they had.
  fileprivate func sortedStably(by key: (Element) -> (Fraction, Int)) -> [Element] {
    enumerated().map { (key: key($0.element), place: -$0.offset, element: $0.element) }
      .sorted { ($0.key.0, $0.key.1, $0.place) > ($1.key.0, $1.key.1, $1.place) }
      .map(\.element)
  }
}
