import Assessment
import Linting
import Testing

@Suite struct `Measuring coverage` {
  @Test(arguments: [
    (1, "covered thin covered uncovered suspect"),
    (2, "covered thin covered uncovered thin"),
    (3, "thin thin thin uncovered thin"),
  ])
  func `a topic needs items, one of them its own`(needed: Int, states: String) {
    let coverage = Coverage(of: SmallSyllabus.syllabus, by: SmallSyllabus.items, needed: needed)
    #expect(coverage.topics.map(\.state.rawValue).joined(separator: " ") == states)
    #expect(coverage.topics.map(\.primary) == [["a", "b"], [], ["c"], [], ["d"]])
    #expect(coverage.topics.map(\.secondary) == [[], ["a"], ["a"], [], []])
    #expect(coverage.topics.map(\.suspects) == [[], [], [], [], ["d"]])
    #expect(coverage.topics.map(\.name)[3] == "1.1/deltas")
  }

  struct Case: CustomTestStringConvertible {
    let own: Int
    let suspect: Int
    let further: Int
    let isWaived: Bool
    let state: Coverage.State
    var testDescription: String {
      "\(own) own, \(suspect) suspect, \(further) further\(isWaived ? ", waived" : "")"
    }

    init(_ own: Int, _ suspect: Int, _ further: Int, waived: Bool = false, _ state: Coverage.State)
    {
      (self.own, self.suspect, self.further, isWaived) = (own, suspect, further, waived)
      self.state = state
    }
  }

  /// Two items are needed throughout.
  @Test(arguments: [
    Case(0, 0, 0, .uncovered), Case(0, 0, 1, .thin), Case(0, 0, 2, .thin), Case(1, 0, 0, .thin),
    Case(1, 0, 1, .covered), Case(2, 0, 0, .covered), Case(0, 1, 0, .thin),
    Case(0, 1, 1, .suspect), Case(0, 2, 0, .suspect), Case(1, 1, 0, .suspect),
    Case(1, 1, 1, .covered), Case(2, 1, 0, .covered), Case(0, 0, 0, waived: true, .waived),
    Case(1, 0, 0, waived: true, .waived), Case(0, 2, 0, waived: true, .waived),
    Case(2, 0, 0, waived: true, .covered),
  ])
  func `a state follows from the items and the waiver`(case: Case) {
    func items(_ count: Int, _ prefix: String, isSuspect: Bool = false) -> [MeasuredItem] {
      (0..<count).map {
        MeasuredItem(id: "\(prefix)\($0)", topic: "2/gorges", isSuspect: isSuspect)
      }
    }
    let further = (0..<`case`.further).map {
      MeasuredItem(id: "further\($0)", topic: "1/springs", also: ["2/gorges"])
    }
    let coverage = Coverage(
      of: SmallSyllabus.syllabus,
      by: items(`case`.own, "own") + items(`case`.suspect, "suspect", isSuspect: true) + further,
      needed: 2,
      waivers: `case`.isWaived ? ["2/gorges": "enough elsewhere"] : [:]
    )
    #expect(coverage.topics[4].state == `case`.state)
    #expect(coverage.topics[4].itemCount == `case`.own + `case`.suspect + `case`.further)
    #expect(coverage.missing.contains { $0.name == "2/gorges" } == `case`.state.isMissing)
  }

  @Test func `tallies count the topics of a domain, of a section, of all`() {
    let coverage = SmallSyllabus.coverage
    func numbers(_ tally: Coverage.Tally) -> [Int] {
      [tally.total, tally.required] + Coverage.State.allCases.map { tally[$0] }
    }
    #expect(numbers(coverage.tally) == [5, 4, 2, 1, 1, 0, 1])
    #expect(coverage.tally.share == Fraction(1, 2))
    #expect(numbers(coverage.tally(ofDomain: "water")) == [4, 3, 2, 0, 1, 0, 1])
    #expect(numbers(coverage.tally(ofSection: "1")) == [3, 3, 2, 0, 1, 0, 0])
    #expect(numbers(coverage.tally(ofSection: "1.1")) == [1, 0, 0, 0, 0, 0, 1])
    #expect(coverage.tally(ofSection: "1.1").share == 0)
    #expect(coverage.tally(ofSection: "1.2").share == 0)
    #expect(coverage.tally(ofDomain: "nowhere").total == 0)
  }

  @Test func `a spread counts levels and difficulties, of further topics too`() {
    let spread = SmallSyllabus.coverage.topics.map(\.spread)
    #expect(spread[0].levels == [0, 0, 2, 0])
    #expect(spread[0].difficulties == [1, 0, 1])
    #expect(spread[2].levels == [1, 0, 1, 0])
    #expect(spread[2].difficulties == [0, 0, 1])
  }
}
