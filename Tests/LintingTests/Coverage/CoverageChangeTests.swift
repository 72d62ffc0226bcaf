import Assessment
import JSON
import Linting
import TestSupport
import Testing

@Suite struct `A change of coverage` {
  private static func coverage(_ states: [(String, Coverage.State)]) -> Coverage {
    let topics = states.map { Topic(id: $0.0, title: $0.0) }
    let sections = [
      Syllabus.Section(id: "1", title: "S", domain: "d", topics: topics),
      Syllabus.Section(id: "2", title: "O", domain: "d", topics: [Topic(id: "o", title: "o")]),
    ]
    var items = [MeasuredItem(id: "own", topic: "2/o")]
    var waivers: [Topic.Name: String] = [:]
    for (name, state) in states {
      let topic = "1/" + name
      switch state {
      case .covered: items.append(MeasuredItem(id: name, topic: topic))
      case .suspect: items.append(MeasuredItem(id: name, topic: topic, isSuspect: true))
      case .thin: items.append(MeasuredItem(id: name, topic: "2/o", also: [topic]))
      case .uncovered: break
      case .waived: waivers[topic] = "so"
      }
    }
    return Coverage(
      of: Syllabus(id: "s", sections: sections),
      by: items,
      needed: 1,
      waivers: waivers
    )
  }

  private static let order: [[Coverage.State]] = [
    [.uncovered], [.thin], [.suspect], [.covered, .waived],
  ]

  @Test func `is for the worse whenever a state is farther from covered`() throws {
    for before in Coverage.State.allCases {
      for now in Coverage.State.allCases {
        let change = CoverageChange(
          from: Self.coverage([("t", before)]),
          to: Self.coverage([("t", now)]),
          since: "r"
        )
        let rank = { (state: Coverage.State) in Self.order.firstIndex { $0.contains(state) } }
        let isWorse = try #require(rank(now)) < #require(rank(before))
        #expect(change.worse.map(\.before) == (isWorse ? [before] : []), "\(before), \(now)")
        #expect(change.isHarmless == !isWorse)
      }
    }
  }

  @Test(arguments: Coverage.State.allCases)
  func `is for the worse if a new topic has no item`(state: Coverage.State) {
    let change = CoverageChange(
      from: Self.coverage([("old", .uncovered)]),
      to: Self.coverage([("old", .uncovered), ("new", state)]),
      since: "r"
    )
    #expect(change.bare.map(\.name) == (state == .uncovered ? ["1/new"] : []))
    #expect(change.worse.isEmpty)
  }

  @Test func `makes all topics new where there was nothing`() {
    let coverage = Self.coverage([("a", .uncovered), ("b", .covered)])
    let change = CoverageChange(from: nil, to: coverage, since: "r")
    #expect(change.bare.map(\.name) == ["1/a"])
  }

  private static let mixed = CoverageChange(
    from: coverage([("a|b", .covered), ("gone", .covered), ("up", .thin)]),
    to: coverage([("a|b", .thin), ("up", .covered), ("fresh", .uncovered)]),
    since: "ma`in\n"
  )

  @Test func `is told in every format`() {
    expectEqualText(
      Self.mixed.text,
      """
      Since ma`in␊
        1/a|b    covered, now thin
        1/fresh  new, uncovered

      """
    )
    expectEqualText(
      Self.mixed.markdown,
      #"""
      #### Since ma\`in␊

      | Topic | Title | Change |
      | --- | --- | --- |
      | 1/a\|b | a\|b | covered, now thin |
      | 1/fresh | fresh | new, uncovered |

      """#
    )
    expectEqualText(
      Self.mixed.json.text(.indented),
      #"""
      {
        "revision": "ma`in\n",
        "worse": [
          {
            "topic": "1/a|b",
            "before": "covered",
            "now": "thin"
          }
        ],
        "new": [
          "1/fresh"
        ]
      }
      """#
    )
    #expect(
      Self.mixed.summary
        == "1 topic is worse than at 'ma`in␊', 1 topic new since 'ma`in␊' has no item"
    )
  }

  @Test func `that harms nothing is told as well`() {
    let same = Self.coverage([("a", .covered)])
    let change = CoverageChange(from: same, to: same, since: "r")
    #expect(change.text == "no topic is worse than at 'r'\n")
    #expect(change.markdown == "#### Since r\n\nNo topic is worse.\n")
  }
}
