import Assessment
import Linting

/// A syllabus of two domains, and items about some of its topics.
enum SmallSyllabus {
  static let syllabus = Syllabus(
    id: "rivers",
    sections: [
      Syllabus.Section(
        id: "1",
        title: "Water",
        domain: "water",
        topics: ["springs", "floods", "tides"].map { Topic(id: $0, title: $0.uppercased()) },
        sections: [
          Syllabus.Section(
            id: "1.1",
            title: "What rivers carry to the sea, and what the sea gives back to them",
            domain: "water",
            topics: [Topic(id: "deltas", title: "Deltas")]
          ),
          Syllabus.Section(id: "1.2", title: "Empty", domain: "water"),
        ]
      ),
      Syllabus.Section(
        id: "2",
        title: "石と水の\u{1B}[31m話",
        domain: "stone",
        topics: [Topic(id: "gorges", title: "Gorges | <b>")]
      ),
    ]
  )

  static let domains = [
    Domain(id: "water", title: "Water", weight: Weight(percent: 60)),
    Domain(id: "stone", title: "Stone", weight: Weight(percent: 40)),
  ]

  static let items = [
    MeasuredItem(
      id: "a",
      topic: "1/springs",
      also: ["1/floods", "1/tides"],
      level: .apply,
      difficulty: .hard
    ),
    MeasuredItem(id: "b", topic: "1/springs", level: .apply, difficulty: .easy),
    MeasuredItem(id: "c", topic: "1/tides", also: ["9/nowhere"], level: .remember),
    MeasuredItem(id: "d", topic: "2/gorges", difficulty: .medium, isSuspect: true),
  ]

  /// A coverage with a topic in every state.
  static let coverage = Coverage(
    of: syllabus,
    by: items + [MeasuredItem(id: "e", topic: "2/gorges", isSuspect: true)],
    needed: 2,
    waivers: ["1.1/deltas": "no exam asks for *them*"]
  )
}
