import Assessment
import TestSupport
import Testing

@Suite struct `Scoring an exam` {
  typealias Place = SmallExam.Place

  static let right = Response.selection([1])
  static let wrong = Response.selection([0])

  /// Parts of every number that there can be, in points of as many digits as are still exact.
  @Test func `the most awkward points that are exact`() {
    let scoring = SmallExam.policy(
      credit: .perPart,
      points: .init(
        standard: Fraction(99_999, 100),
        exceptions: [.init(type: .matching, points: Fraction(99_998, 100))]
      ),
      penalty: Fraction(1, 100)
    )
    #expect(scoring.isExact(for: 1000) && !scoring.isExact(for: 4000))
    let matching = (2...26).map { count in
      Place(
        task: .matching(
          prompts: (0..<count).map { Task.Prompt(text: "\($0)", match: $0) },
          responses: (0..<count).map { Option(text: "\($0)") }
        )
      )
    }
    let others = [Place](repeating: Place(), count: 1000 - matching.count)
    let responses: [Response?] =
      (2...26).map { .matches([0] + [Int?](repeating: nil, count: $0 - 1)) }
      + others.indices.map { $0 % 3 == 0 ? Self.wrong : Self.right }
    let report = ScoreReport(
      of: SmallExam.exam(matching + others, scoring: scoring),
      responses: responses
    )
    // The harmonic number of 26, less 1, and 650 right and 325 wrong responses.
    let harmonic = Fraction(34_395_742_267, 8_923_714_800) - 1
    let points =
      Fraction(99_998, 100) * harmonic + Fraction(99_999, 100) * 650 - Fraction(325, 100)
    #expect(report.raw.points == points)
    #expect(report.raw.share.value > 0.65 && report.outcome == .fail)
  }

  @Test func `the whole report of an exam of every item type`() {
    let exam = SmallExam.exam(
      [
        Place(), Place(task: SmallExam.multiple), Place(task: SmallExam.ordering, domain: "2"),
        Place(task: SmallExam.matching, domain: "2"), Place(isScored: false),
        Place(domain: "3", isScored: false), Place(),
      ],
      scoring: SmallExam.policy(
        credit: .perPart,
        points: .init(
          standard: 1,
          exceptions: [
            .init(type: .matching, points: 3), .init(type: .ordering, points: Fraction(3, 2)),
          ]
        )
      ),
      classes: DomainClasses(below: "Low", reached: "High", cut: Fraction(7, 10))
    )
    let report = ScoreReport(
      of: exam,
      responses: [
        Self.right, .selection([3]), .order([0, 1, 4, 3]), .matches([2, nil, 2]), Self.right,
        Self.wrong, nil,
      ]
    )
    expectEqualText(
      text(report),
      """
      4.625 of 7.5
      629 within 307...890, cut 700 at 0.7, too close to call
      fail
      domain 1: 1.5 of 3 Low
      domain 2: 3.125 of 4.5 Low
      section A: 4.625 of 7.5
      item-0 correct 1: 1 of 1
      item-1 incorrect 0.5: 0.5 of 1
      item-2 incorrect 0.75: 1.125 of 1.5
      item-3 incorrect 0.667: 2 of 3
      item-4 correct 1: 0 of 0, unscored
      item-5 incorrect 0: 0 of 0, unscored
      item-6 omitted 0: 0 of 1
      """
    )
  }

  struct Penalty: CustomTestStringConvertible {
    let floor: ScoringPolicy.Floor
    let responses: [Response?]
    let items: [Fraction]
    let sections: [Fraction]
    let total: Fraction
    var testDescription: String { "floor at \(floor.rawValue), \(items)" }
  }

  @Test(arguments: [
    Penalty(
      floor: .item,
      responses: [right, wrong, nil, wrong],
      items: [1, 0, 0, 0],
      sections: [1, 0],
      total: 1
    ),
    Penalty(
      floor: .section,
      responses: [right, wrong, nil, wrong],
      items: [1, Fraction(-1, 3), 0, Fraction(-1, 3)],
      sections: [Fraction(2, 3), 0],
      total: Fraction(2, 3)
    ),
    Penalty(
      floor: .total,
      responses: [right, wrong, nil, wrong],
      items: [1, Fraction(-1, 3), 0, Fraction(-1, 3)],
      sections: [Fraction(2, 3), Fraction(-1, 3)],
      total: Fraction(1, 3)
    ),
    Penalty(
      floor: .total,
      responses: [nil, wrong, wrong, wrong],
      items: [0, Fraction(-1, 3), Fraction(-1, 3), Fraction(-1, 3)],
      sections: [Fraction(-1, 3), Fraction(-2, 3)],
      total: 0
    ),
    Penalty(
      floor: .total,
      responses: [nil, .selection([]), nil, nil],
      items: [0, 0, 0, 0],
      sections: [0, 0],
      total: 0
    ),
  ])
  func `a wrong response loses points down to the floor`(example: Penalty) {
    let exam = SmallExam.exam(
      [Place(), Place(), Place(section: 1), Place(section: 1)],
      sections: [SmallExam.section("A", 10), SmallExam.section("B", 10)],
      scoring: SmallExam.policy(penalty: Fraction(1, 3), floor: example.floor)
    )
    let report = ScoreReport(of: exam, responses: example.responses)
    #expect(report.items.map(\.points) == example.items)
    #expect(report.sections.map(\.raw.points) == example.sections)
    #expect(report.raw == RawScore(points: example.total, of: 4))
  }

  @Test func `a response that earns part of the credit loses nothing`() {
    let exam = SmallExam.exam(
      [Place(task: SmallExam.multiple), Place(task: SmallExam.multiple), Place(isScored: false)],
      scoring: SmallExam.policy(credit: .perPart, penalty: 1)
    )
    let report = ScoreReport(
      of: exam,
      responses: [.selection([1]), .selection([1, 2]), Self.wrong]
    )
    #expect(report.items.map(\.points) == [Fraction(1, 2), -1, 0])
  }

  struct Sections: CustomTestStringConvertible {
    let passRule: ScoringPolicy.PassRule
    let right: [Int]
    let passed: [Bool?]
    let outcome: Outcome
    var testDescription: String { "\(passRule.rawValue), \(right)" }
  }

  @Test(arguments: [
    Sections(passRule: .total, right: [2, 0, 2], passed: [true, false, nil], outcome: .pass),
    Sections(passRule: .total, right: [1, 1, 0], passed: [true, true, nil], outcome: .fail),
    Sections(
      passRule: .totalAndEverySection,
      right: [2, 0, 2],
      passed: [true, false, nil],
      outcome: .fail
    ),
    Sections(
      passRule: .totalAndEverySection,
      right: [1, 1, 2],
      passed: [true, true, nil],
      outcome: .pass
    ),
    Sections(
      passRule: .totalAndEverySection,
      right: [1, 1, 1],
      passed: [true, true, nil],
      outcome: .fail
    ),
  ])
  func `what must be passed`(example: Sections) {
    let exam = SmallExam.exam(
      (0..<6).map { Place(section: $0 / 2) },
      sections: [
        SmallExam.section("A", 10, cut: Fraction(1, 2)),
        SmallExam.section("B", 10, cut: Fraction(1, 2)), SmallExam.section("C", 10),
      ],
      scoring: SmallExam.policy(rawCut: Fraction(2, 3), passRule: example.passRule)
    )
    let report = ScoreReport(
      of: exam,
      responses: example.right.flatMap { [$0 > 0, $0 > 1] }.map { $0 ? Self.right : nil }
    )
    #expect(report.sections.map(\.isPassed) == example.passed)
    #expect(report.outcome == example.outcome)
  }

  @Test func `a section without scored items has no cut to reach`() {
    let exam = SmallExam.exam(
      [Place(), Place(section: 1, isScored: false)],
      sections: [SmallExam.section("A", 10), SmallExam.section("B", 10, cut: Fraction(1, 2))],
      scoring: SmallExam.policy(passRule: .totalAndEverySection)
    )
    let report = ScoreReport(of: exam, responses: [Self.right, nil])
    #expect(report.sections.map(\.isPassed) == [nil, nil])
    #expect(report.outcome == .pass)
  }

  @Test func `nothing scored is nothing earned`() {
    let exam = SmallExam.exam([Place(isScored: false)])
    let report = ScoreReport(of: exam, responses: [Self.right])
    #expect(report.raw == RawScore(points: 0, of: 0))
    #expect([report.scaled.low, report.scaled.score, report.scaled.high] == [100, 100, 1000])
    #expect(report.outcome == .fail)
    #expect(report.passProbability == 0)
    #expect(report.domains.isEmpty)
  }

  @Test func `outcome, estimate and interval agree for every number right of 50`() {
    let exam = SmallExam.exam(Array(repeating: Place(), count: 50))
    for count in 0...50 {
      let responses = (0..<50).map { $0 < count ? Self.right : Self.wrong }
      let report = ScoreReport(of: exam, responses: responses)
      #expect((report.outcome == .pass) == (report.scaled.score >= 700))
      #expect((report.outcome == .pass) == (count >= 35))
      let interval = ConfidenceInterval(share: Fraction(count, 50), count: 50)
      #expect(report.interval == interval)
      #expect(report.scaled.low <= report.scaled.score)
      #expect(report.scaled.score <= report.scaled.high)
      #expect(report.isTooCloseToCall == (29...41).contains(count), "\(count)")
      #expect((report.passProbability > 0.5) == (count >= 35))
    }
  }

  @Test func `there is one response for each item`() async {
    await #expect(processExitsWith: .failure) {
      _ = ScoreReport(of: SmallExam.twoItems, responses: [nil])
    }
  }

  private func text(_ report: ScoreReport) -> String {
    func words(_ raw: RawScore) -> String { "\(words(raw.points)) of \(words(raw.of))" }
    func words(_ fraction: Fraction) -> String {
      fraction.decimalText(places: 3, droppingZeros: true)
    }
    let scaled = report.scaled
    var lines = [
      words(report.raw),
      "\(scaled.score) within \(scaled.low)...\(scaled.high), cut \(scaled.cut) at "
        + words(scaled.assumedRawCut) + (report.isTooCloseToCall ? ", too close to call" : ""),
      report.outcome.rawValue,
    ]
    lines += report.domains.map { "domain \($0.domain.id): \(words($0.raw)) \($0.className ?? "")" }
    lines += report.sections.map { "section \($0.id): \(words($0.raw))" }
    lines += report.items.map {
      "\($0.item) \($0.status.rawValue) \(words($0.credit)): "
        + "\(words($0.points)) of \(words($0.of))\($0.isScored ? "" : ", unscored")"
    }
    return lines.joined(separator: "\n")
  }
}
