/// How often a form uses each topic and each section of the syllabus.
struct SyllabusSpread: Sendable {
  /// The topic of each item of the pool, counted from 0.
  private let topics: [Int]
  /// The syllabus section of each item of the pool, counted from 0.
  private let sections: [Int]
  private var topicUses: [Int]
  private var sectionUses: [Int]

  init(over items: [Item]) {
    // By index: an item is a large value, and each copy counts all its references.
    topics = Self.numbers(of: items.indices.lazy.map { items[$0].topic })
    sections = Self.numbers(of: items.indices.lazy.map { Topic.section(of: items[$0].topic) })
    topicUses = Array(repeating: 0, count: items.count)
    sectionUses = topicUses
  }

  /// How worn an item is: first by its topic, then by its syllabus section.
  func use(of item: Int) -> (topic: Int, section: Int) {
    (topicUses[topics[item]], sectionUses[sections[item]])
  }

  /// Counts items that come into the form, or leave it by a step of -1.
  mutating func count(_ items: [Int], by step: Int) {
    for item in items {
      topicUses[topics[item]] += step
      sectionUses[sections[item]] += step
    }
  }

  /// Groups items by syllabus sections and in each by topics, ascending by their first items.
  func groups(of items: [Int]) -> [[[Int]]] {
    Self.groups(of: items, by: sections).map { Self.groups(of: $0, by: topics) }
  }

  private static func groups(of items: [Int], by number: [Int]) -> [[Int]] {
    Dictionary(grouping: items) { number[$0] }.values.sorted { $0[0] < $1[0] }
  }

  private static func numbers(of names: some Sequence<String>) -> [Int] {
    var known: [String: Int] = [:]
    return names.map { name in
      let number = known[name] ?? known.count
      known[name] = number
      return number
    }
  }
}
