import Assessment
import Reports

extension SampleExam {
  /// The mixed exam with titles for what its items measure.
  static let titled = mixed.titled(
    by: Syllabus(
      id: "sample-notes",
      sections: [
        notes(
          "1",
          "Fundamentals",
          [
            notes("1.1", "Problems", topics: ["kinds": "Kinds of problems"]),
            notes("1.2", "Measures", topics: ["metrics": "Metrics"]),
            notes("1.3", "Projects", topics: ["lifecycle": "Lifecycle", "data": "Data"]),
          ]
        ),
        notes("2", "Applications", [notes("2.1", "Retrieval", topics: ["retrieval": "Retrieval"])]),
      ]
    )
  )

  private static func notes(
    _ id: String,
    _ title: String,
    _ sections: [Syllabus.Section] = [],
    topics: KeyValuePairs<String, String> = [:]
  ) -> Syllabus.Section {
    Syllabus.Section(
      id: id,
      title: title,
      domain: nil,
      topics: topics.map { Topic(id: $0, title: $1) },
      sections: sections
    )
  }

  /// A sitting of it: one response changed for the worse, one for the better, one to nothing; a
  /// lucky guess, a misconception, a note, an option struck out, an item in haste, one not reached.
  static let events: [(SessionEvent, Duration)] = {
    let steps: [(SessionEvent, Int)] = [
      (.begin, 0), (.respond(0, .selection([0])), 40), (.strike(0, 2, true), 45),
      (.rate(0, .sure), 50), (.respond(0, .selection([1])), 60), (.visit(1), 65),
      (.respond(1, .selection([2])), 80), (.respond(1, .selection([1, 2])), 95),
      (.respond(1, .selection([2])), 100), (.respond(1, .selection([0, 2])), 110),
      (.flag(1, true), 112), (.rate(1, .guess), 115), (.visit(2), 120),
      (.note(2, "Is *training* first?\n<b>Look up</b>"), 300),
      (.respond(2, .order([0, 2, 1])), 900), (.visit(3), 910),
      (.respond(3, .matches([2, 0])), 930), (.leaveSection, 1490), (.endBreak, 1600),
      (.respond(4, .selection([1])), 1650), (.respond(4, .selection([])), 1660),
      (.respond(4, .selection([0])), 3000), (.rate(4, .unsure), 3005), (.end, 3010),
    ]
    return steps.map { ($0, .seconds($1)) }
  }()

  static let courseReport: ReportDocument = {
    let allowance = TimeAllowance.additional(.seconds(600))
    guard let session = try? Session(exam: titled, allowance: allowance, replaying: events),
      let course = try? SessionCourse(of: titled, allowance: allowance, replaying: events)
    else { preconditionFailure("the sample sitting is one of the sample exam") }
    return ReportDocument(
      of: ScoreReport(of: titled, responses: session.responses),
      on: titled,
      responses: session.responses,
      sitting: Sitting(
        attempt: "7",
        begun: "2026-11-23 09:00",
        timeUsed: course.timeUsed,
        ending: .byCandidate,
        allowance: allowance,
        flagged: Set(session.entries.indices.filter { session.entries[$0].isFlagged }),
        course: course
      )
    )
  }()

  private static func result(_ points: Int, of possible: Int) -> HistoryDocument.Result {
    let scale = mixed.profile.scoring.scale
    let raw = RawScore(points: Fraction(points), of: Fraction(possible))
    let interval = ConfidenceInterval(share: raw.share, count: possible)
    func score(_ share: Double) -> Int { scale.estimate(of: Fraction(Int(share * 1000), 1000)) }
    let estimate = ScaledEstimate(
      score: scale.estimate(of: raw.share),
      low: score(interval.low),
      high: score(interval.high),
      cut: scale.cut,
      assumedRawCut: scale.assumedRawCut
    )
    return HistoryDocument.Result(
      raw: raw,
      scaled: estimate.score,
      outcome: raw.share >= scale.assumedRawCut ? .pass : .fail,
      chance: HistoryDocument.Chance(estimate, on: scale)
    )
  }

  private static func entry(
    _ number: Int,
    _ profile: String,
    isPractice: Bool = false,
    _ result: HistoryDocument.Result?
  ) -> HistoryDocument.Entry {
    HistoryDocument.Entry(
      number: number,
      begun: "2026-11-2\(number)",
      profile: profile,
      isPractice: isPractice,
      time: .seconds(60 * number),
      result: result
    )
  }

  /// Three attempts at one exam, one of them not scored yet, another exam, and practice.
  static let history = HistoryDocument(entries: [
    entry(6, "sample", nil), entry(5, "sample", isPractice: true, result(3, of: 4)),
    entry(4, "sample", result(41, of: 50)), entry(3, "other", result(5, of: 5)),
    entry(2, "sample", result(33, of: 50)), entry(1, "sample", result(22, of: 50)),
  ])
}
