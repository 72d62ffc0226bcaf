extension Syllabus {
  /// Where the notes treat a topic, in words: the section's number and title, then the topic.
  ///
  /// A topic that the syllabus does not have keeps its own name.
  public func place(of topic: Topic.Name) -> String {
    let number = Topic.section(of: topic)
    guard let section = allSections.first(where: { $0.id == number }) else { return topic }
    let known = section.topics.first { "\(number)/\($0.id)" == topic }
    return "\(number) \(section.title)" + (known.map { ", \($0.title)" } ?? "")
  }
}
