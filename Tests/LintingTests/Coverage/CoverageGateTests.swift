import Assessment
import Linting
import Testing

@Suite struct `A gate for coverage` {
  /// Of 3 topics of water 1 is covered, of 2 of stone 1: 2 of 5, 40 %; 2 are uncovered, 1 is thin.
  private static let coverage = Coverage(
    of: Syllabus(
      id: "s",
      sections: [section("1", "water", 3), section("2", "stone", 2), section("3", "air", 1)]
    ),
    by: [
      MeasuredItem(id: "a", topic: "1/t0", also: ["1/t1"]), MeasuredItem(id: "b", topic: "2/t0"),
    ],
    needed: 1,
    waivers: ["3/t0": "not asked for"]
  )

  private static func section(_ id: String, _ domain: String, _ count: Int) -> Syllabus.Section {
    Syllabus.Section(
      id: id,
      title: id,
      domain: domain,
      topics: (0..<count).map { Topic(id: "t\($0)", title: "T\($0)") }
    )
  }

  private static let domains = ["water", "stone", "air"].map {
    Domain(id: $0, title: $0, weight: Weight(percent: 20))
  }

  @Test(arguments: [
    ("0", true), ("39.9999", true), ("40", true), ("40.0001", false), ("100", false),
  ])
  func `holds a share to the last digit`(percent: String, passes: Bool) {
    let gate = CoverageGate(leastPercent: Fraction(decimal: percent))
    let failures = gate.failures(of: Self.coverage, domains: Self.domains)
    #expect(failures.isEmpty == passes)
    #expect(
      failures.allSatisfy { $0.hasPrefix("2 of 5 topics are covered (40.0 %); --fail-under") }
    )
  }

  @Test(arguments: [("33.3333", 0), ("33.3334", 1), ("40", 1), ("50", 2), ("50.0001", 3)])
  func `holds the share of each domain`(percent: String, count: Int) {
    let gate = CoverageGate(
      leastPercent: Fraction(decimal: percent),
      isPerDomain: true
    )
    #expect(gate.failures(of: Self.coverage, domains: Self.domains).count == count)
  }

  @Test func `does not pass a domain without topics`() {
    let gate = CoverageGate(leastPercent: 0, isPerDomain: true)
    let fire = Domain(id: "fire", title: "Fire", weight: Weight(percent: 20))
    #expect(
      gate.failures(of: Self.coverage, domains: Self.domains + [fire])
        == ["domain 'fire' has no topics, so nothing of it is covered"]
    )
  }

  @Test(arguments: [(0, 1), (1, 1), (2, 0), (3, 0)])
  func `has a budget of topics without an item`(most: Int, count: Int) {
    let failures = CoverageGate(mostUncovered: most)
      .failures(of: Self.coverage, domains: Self.domains)
    #expect(failures.count == count)
    #expect(failures.allSatisfy { $0 == "2 topics are uncovered; --fail-uncovered allows \(most)" })
  }

  @Test func `passes whatever there is if nothing is asked for`() {
    #expect(CoverageGate().failures(of: Self.coverage, domains: Self.domains) == [])
  }

  @Test(arguments: [false, true])
  func `does not pass a coverage of nothing`(isWaived: Bool) {
    let sections = isWaived ? [Self.section("1", "water", 1)] : []
    let coverage = Coverage(
      of: Syllabus(id: "s", sections: sections),
      by: [],
      needed: 1,
      waivers: ["1/t0": "not asked for"]
    )
    let reason = isWaived ? "every topic is waived" : "the syllabus has no topics"
    for gate in [CoverageGate(leastPercent: 0), CoverageGate(mostUncovered: 9)] {
      #expect(
        gate.failures(of: coverage, domains: Self.domains)
          == ["\(reason), so nothing is covered"]
      )
    }
  }

  @Test func `calls a share whole only if nothing lacks`() {
    let coverage = Coverage(
      of: Syllabus(id: "s", sections: [Self.section("1", "water", 5000)]),
      by: (1..<5000).map { MeasuredItem(id: "i\($0)", topic: "1/t\($0)") },
      needed: 1
    )
    #expect(coverage.totalLine(of: "b") == "b: 4999 of 5000 topics covered (99.9 %)")
  }
}
