public import Assessment
import Typesetting

extension Syllabus {
  /// All topics by their full names, in the order of the syllabus.
  public var allTopics: [(name: Topic.Name, topic: Topic)] {
    allSections.flatMap { section in
      section.topics.map { (name: section.id + "/" + $0.id, topic: $0) }
    }
  }

  /// The topic that a word names, without its section where no other has the same name.
  public func topic(_ word: String) -> (name: Topic.Name, topic: Topic)? {
    let topics = allTopics
    if let topic = topics.first(where: { $0.name == word }) { return topic }
    let namesakes = topics.filter { $0.topic.id == word }
    return namesakes.count == 1 ? namesakes[0] : nil
  }

  /// The full name of the topic that was most likely meant: by its name, or else by its title or
  /// another name of the thing.
  public func nearestTopic(to word: String) -> Topic.Name? {
    let topics = allTopics
    if let name = nearestSpelling(to: word, among: topics.map(\.name)) { return name }
    let names = topics.flatMap { topic in
      ([topic.topic.id, topic.topic.title] + topic.topic.aliases).map { (topic.name, $0) }
    }
    let nearest = nearestSpelling(to: word, among: names.map(\.1))
    return names.first { $0.1 == nearest }?.0
  }
}
