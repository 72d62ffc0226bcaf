import Assessment
import JSON
import Linting
import TestSupport
import Testing

@Suite struct `Measuring coverage` {
  private static let syllabus = Syllabus(
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
        topics: [Topic(id: "gorges", title: "Gorges")]
      ),
    ]
  )

  private static let domains = [
    Domain(id: "water", title: "Water", weight: Weight(percent: 60)),
    Domain(id: "stone", title: "Stone", weight: Weight(percent: 40)),
  ]

  private static func item(_ id: String, _ topic: String, also: [String] = []) -> Item {
    Item(
      id: id,
      topic: topic,
      also: also,
      domain: "water",
      stem: "Is it?",
      task: .multipleChoice(options: [Option(text: "yes")], key: 0, fixedOrder: false)
    )
  }

  private static let items = [
    item("a", "1/springs", also: ["1/floods", "1/tides"]),
    item("b", "1/springs"),
    item("c", "1/tides", also: ["9/nowhere"]),
    item("d", "2/gorges"),
  ]

  @Test(arguments: [
    (1, "covered thin covered uncovered covered"),
    (2, "covered thin covered uncovered thin"),
    (3, "thin thin thin uncovered thin"),
  ])
  func `a topic needs items, one of them its own`(needed: Int, states: String) {
    let coverage = Coverage(of: Self.syllabus, by: Self.items, needed: needed)
    #expect(coverage.topics.map(\.state.rawValue).joined(separator: " ") == states)
    #expect(coverage.topics.map(\.primary) == [["a", "b"], [], ["c"], [], ["d"]])
    #expect(coverage.topics.map(\.secondary) == [[], ["a"], ["a"], [], []])
    #expect(coverage.topics.map(\.name)[3] == "1.1/deltas")
  }

  @Test func `tallies count the topics of a domain, of a section, of all`() {
    let coverage = Coverage(of: Self.syllabus, by: Self.items, needed: 2)
    func numbers(_ tally: Coverage.Tally) -> [Int] {
      [tally.total, tally.covered, tally.thin, tally.uncovered]
    }
    #expect(numbers(coverage.tally) == [5, 2, 2, 1])
    #expect(coverage.tally.share == Fraction(2, 5))
    #expect(numbers(coverage.tally(ofDomain: "water")) == [4, 2, 1, 1])
    #expect(numbers(coverage.tally(ofSection: "1")) == [3, 2, 1, 0])
    #expect(numbers(coverage.tally(ofSection: "1.1")) == [1, 0, 0, 1])
    #expect(coverage.tally(ofSection: "1.2").share == 0)
    #expect(coverage.tally(ofDomain: "nowhere").total == 0)
  }

  @Test func `the whole text`() {
    let coverage = Coverage(of: Self.syllabus, by: Self.items, needed: 2)
    expectEqualText(
      coverage.text(domains: Self.domains),
      """
      Coverage of 5 topics, 2 items needed for each

      Domain           topics    covered       thin  uncovered      share
      water  Water          4          2          1          1     50.0 %
      stone  Stone          1          0          1          0      0.0 %
      Total                 5          2          2          1     40.0 %

      1  Water: 2 of 3
        covered    1/springs                                             2
        thin       1/floods                                              0 + 1
        covered    1/tides                                               1 + 1

      1.1  What rivers carry to the sea, and what the sea gives back to them: 0 of 1
        uncovered  1.1/deltas

      2  石と水の␛[31m話: 0 of 1
        thin       2/gorges                                              1

      2 of 5 topics covered (40.0 %)

      """
    )
    #expect(coverage.totalLine(of: "rivers") == "rivers: 2 of 5 topics covered (40.0 %)")
  }

  @Test func `a text without anything that lacks`() {
    let syllabus = Syllabus(id: "s", sections: [Self.syllabus.sections[1]])
    let coverage = Coverage(of: syllabus, by: Self.items, needed: 1)
    expectEqualText(
      coverage.text(domains: [Self.domains[1]]),
      """
      Coverage of 1 topic, 1 item needed for each

      Domain           topics    covered       thin  uncovered      share
      stone  Stone          1          1          0          0    100.0 %
      Total                 1          1          0          0    100.0 %

      2  石と水の␛[31m話: 1 of 1
        covered    2/gorges                                              1

      1 of 1 topics covered (100.0 %)

      """
    )
    let nothing = Coverage(of: Syllabus(id: "s", sections: []), by: [], needed: 1)
    expectEqualText(
      nothing.text(domains: []),
      """
      Coverage of 0 topics, 1 item needed for each

      Domain     topics    covered       thin  uncovered      share
      Total          0          0          0          0      0.0 %

      0 of 0 topics covered (0.0 %)

      """
    )
    #expect(nothing.totalLine(of: "none") == "none: 0 of 0 topics covered (0.0 %)")
  }

  @Test func `the whole of JSON`() {
    let syllabus = Syllabus(id: "s", sections: [Self.syllabus.sections[1]])
    let coverage = Coverage(
      of: syllabus,
      by: Self.items + [Self.item("e", "1/springs", also: ["2/gorges"])],
      needed: 2
    )
    expectEqualText(
      coverage.json(domains: [Self.domains[1]]).text(.indented) + "\n",
      """
      {
        "needed": 2,
        "total": {
          "topics": 1,
          "covered": 1,
          "thin": 0,
          "uncovered": 0,
          "percent": 100.0
        },
        "domains": [
          {
            "id": "stone",
            "title": "Stone",
            "topics": 1,
            "covered": 1,
            "thin": 0,
            "uncovered": 0,
            "percent": 100.0
          }
        ],
        "sections": [
          {
            "id": "2",
            "title": "石と水の\\u001b[31m話",
            "domain": "stone",
            "topics": 1,
            "covered": 1,
            "thin": 0,
            "uncovered": 0,
            "percent": 100.0
          }
        ],
        "topics": [
          {
            "topic": "2/gorges",
            "title": "Gorges",
            "domain": "stone",
            "state": "covered",
            "items": [
              "d"
            ],
            "also": [
              "e"
            ]
          }
        ]
      }

      """
    )
  }
}
