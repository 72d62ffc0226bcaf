public import Assessment

/// The topics of a syllabus by their full names.
public struct TopicTable: Sendable {
  private var domains: [Topic.Name: Domain.ID] = [:]
  /// The full names in the order of the syllabus.
  public private(set) var names: [Topic.Name] = []
  /// The numbers of the sections in the order of the syllabus.
  let sections: [String]

  /// Makes the table of all topics of a syllabus.
  public init(of syllabus: Syllabus) {
    let all = syllabus.allSections
    sections = all.map(\.id)
    for section in all {
      for topic in section.topics {
        let name = section.id + "/" + topic.id
        names.append(name)
        domains[name] = section.domain ?? ""
      }
    }
  }

  /// The domain of a topic, if the syllabus has the topic.
  public func domain(of name: Topic.Name) -> Domain.ID? { domains[name] }
}
