import Assessment
import Testing

@testable import Linting

@Suite struct `The topics that new items should be about` {
  private static let coverage = Coverage(
    of: Syllabus(
      id: "rivers",
      sections: [
        section("1", ["springs", "floods"]), section("2", ["deltas", "tides"]),
        section("3", ["gorges"], domain: "stone"),
      ]
    ),
    by: [
      item("a", "1/springs"), item("b", "1/floods"), item("c", "2/deltas", also: ["1/floods"]),
    ],
    needed: 1,
    waivers: ["3/gorges": "No exam asks for it."]
  )

  @Test(arguments: [
    (1, ["2/tides 1"]),
    // One item each: section 2 has fewer than section 1, then both have as many.
    (2, ["2/tides 1", "2/deltas 1"]),
    (3, ["2/tides 1", "2/deltas 1", "1/springs 1"]),
    (4, ["2/tides 2", "2/deltas 1", "1/springs 1"]),
  ])
  func `have fewest items, in the section with fewest`(count: Int, expected: [String]) {
    let topics = Self.coverage.thinnestTopics(of: "water", for: count)
    #expect(topics.map { "\($0.topic.name) \($0.items)" } == expected)
    #expect(topics.reduce(0) { $0 + $1.items } == count)
  }

  @Test(arguments: ["stone", "nowhere"])
  func `are none where topics are waived or missing`(domain: Domain.ID) {
    #expect(Self.coverage.thinnestTopics(of: domain, for: 3).isEmpty)
  }

  private static func section(
    _ id: String,
    _ topics: [String],
    domain: Domain.ID = "water"
  ) -> Syllabus.Section {
    Syllabus.Section(
      id: id,
      title: id,
      domain: domain,
      topics: topics.map { Topic(id: $0, title: $0) }
    )
  }

  private static func item(
    _ id: Item.ID,
    _ topic: Topic.Name,
    also: [Topic.Name] = []
  ) -> MeasuredItem {
    MeasuredItem(id: id, topic: topic, also: also, level: nil, difficulty: nil)
  }
}
