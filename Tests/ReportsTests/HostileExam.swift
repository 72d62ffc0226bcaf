import Assessment
import Reports

/// An exam whose bank, profile and sitting try to be more than text.
enum HostileExam {
  static let text = """
    <script>alert("1")</script> & 'q' | a | `code` **bold** [link](javascript:x) \u{1B}[31mred
    # no heading \u{202E}desrever \u{2066}iso\u{2069}
        indented  text
    1. no list https://evil.example www.evil.example $x$ ~~out~~ <!-- --> me@evil.example
    """

  static let item = Item(
    id: "<b>|`id`",
    topic: "1.1/<i>|`topic`",
    domain: "1",
    stem: text,
    task: .multipleChoice(
      options: [
        Option(text: text, rationale: text), Option(text: "\r\n\u{7}", rationale: "</li></ul>"),
      ],
      key: 0,
      fixedOrder: false
    ),
    references: [
      "javascript:alert(1)", "https://ok.example/\" onclick=\"x", "https://ok.example/a_b?c=d&e=f",
      "HTTPS://shouting.example", "https://a\u{430}.example", "https://",
    ],
    scenario: "s"
  )

  static let exam = Exam(
    profile: ExamProfile(
      id: "<p>",
      title: "Title <b>|`x`",
      domains: [Domain(id: "1", title: "</td>|\u{1B}[0m", weight: .whole)],
      sections: [SampleExam.section("b", "All")],
      scoring: ScoringPolicy(
        scale: Scale(lowest: 100, highest: 1000, cut: 700, assumedRawCut: Fraction(7, 10))
      ),
      classes: DomainClasses(below: "<low>|", reached: "<high>|", cut: Fraction(1, 2))
    ),
    form: Form(
      profile: "<p>",
      seed: Seed(7),
      algorithm: 1,
      slots: [SampleExam.slot(item, options: [1, 0])]
    ),
    items: [item],
    scenarios: [Scenario(id: "s", text: "</main> | \u{9B}2J")],
    sources: [Exam.Source(bank: "<bank>|", digest: "`d`")]
  )

  static let report = ReportDocument(
    of: ScoreReport(of: exam, responses: [.selection([1])]),
    on: exam,
    responses: [.selection([1])],
    sitting: Sitting(attempt: "<a>|", begun: "\u{1B}now")
  )
}
