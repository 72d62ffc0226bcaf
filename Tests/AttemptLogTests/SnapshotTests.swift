import Assessment
import FoundationEssentials
import TestSupport
import Testing

@testable import AttemptLog

@Suite struct `Snapshots` {
  /// What `Codable` makes of the same values.
  private struct Twin: Encodable {
    let exam: Exam
    let allowance: TimeAllowance

    var text: String {
      get throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
      }
    }
  }

  @Test(arguments: [
    TimeAllowance.standard, .additional(.seconds(90)), .multiplied(by: Fraction(3, 2)),
  ])
  func `are written as they are read`(allowance: TimeAllowance) throws {
    for exam in [exam(), fullExam] {
      let snapshot = Snapshot(exam: exam, allowance: allowance)
      expectEqualText(snapshot.text, try Twin(exam: exam, allowance: allowance).text)
      #expect(try JSONDecoder().decode(Snapshot.self, from: Data(snapshot.text.utf8)) == snapshot)
    }
  }

  @Test func `hold any text`() throws {
    let text = String(String.UnicodeScalarView((1...0x2030).compactMap(Unicode.Scalar.init)))
    let snapshot = Snapshot(exam: exam(title: text + " 漢 😀"), allowance: .standard)
    let data = Data(snapshot.text.utf8)
    #expect(try JSONDecoder().decode(Snapshot.self, from: data) == snapshot)
  }

  /// An exam of which nothing is left out.
  private let fullExam = Exam(
    profile: ExamProfile(
      id: "full",
      title: "Full/exam",
      ancestors: ["short", "long"],
      guide: ExamProfile.Guide(version: "1.4", verified: "2026-11-23"),
      domains: [
        Domain(id: "1", title: "One", weight: Weight(units: 123_456)),
        Domain(id: "2", title: "Two", weight: Weight(units: 876_544)),
      ],
      sections: [
        ExamSection(
          id: "first",
          title: "First",
          timeLimit: .milliseconds(90_001),
          scored: 1,
          unscored: 1,
          domains: ["1", "2"],
          navigation: .forwardOnly,
          breakAfter: .nanoseconds(1),
          cut: Fraction(1, 3)
        ),
        ExamSection(id: "last", title: "Last", timeLimit: .seconds(1), scored: 0, domains: []),
      ],
      scoring: ScoringPolicy(
        credit: .perPart,
        points: .init(
          standard: Fraction(1, 2),
          exceptions: [.init(type: .caseStudy, points: Fraction(5, 4))]
        ),
        penalty: Fraction(1, 4),
        floor: .section,
        scale: Scale(lowest: -5, highest: 1000, cut: 700, assumedRawCut: Fraction(7, 10)),
        passRule: .totalAndEverySection
      ),
      classes: DomainClasses(below: "low", reached: "high", cut: Fraction(3, 4)),
      warnings: [.seconds(300), .zero],
      interruption: .keepRunning,
      typeRules: [
        TypeRule(type: .multipleResponse, count: CountRange(2, 5)),
        TypeRule(type: .matching, count: CountRange(2)),
      ]
    ),
    form: Form(
      profile: "full",
      seed: Seed(.max),
      algorithm: 7,
      slots: [
        Form.Slot(item: "choice", section: 0, isScored: true, optionOrder: [2, 0, 1]),
        Form.Slot(item: "several", section: 0, isScored: false, optionOrder: [0, 1]),
        Form.Slot(
          item: "pairs",
          section: 1,
          isScored: true,
          optionOrder: [1, 0],
          promptOrder: [1, 0]
        ), Form.Slot(item: "steps", section: 1, isScored: true, optionOrder: [1, 2, 0]),
      ]
    ),
    items: [
      choice,
      Item(
        id: "several",
        topic: "1.1/two",
        also: ["2.1/three"],
        domain: "1",
        level: .analyze,
        difficulty: .hard,
        stem: "Which\ntwo\t\\?",
        task: .multipleResponse(
          options: [Option(text: "a", rationale: "because"), Option(text: "b")],
          key: [1, 0],
          fixedOrder: true
        ),
        references: ["https://example.org/é"],
        enemies: ["choice", "steps"],
        scenario: "shop"
      ), pairs, steps,
    ],
    scenarios: [Scenario(id: "shop", text: "A shop.")],
    sources: [
      Exam.Source(bank: "one", digest: "0f"),
      Exam.Source(bank: "two", digest: "f0", topics: ["1.1", "2.1/three"]),
    ],
    avoided: Avoidance(layers: [["choice"], [], ["a", "b"]]),
    headings: [.init(name: "1", title: "One"), .init(name: "1.1/two", title: "Two")]
  )
}
