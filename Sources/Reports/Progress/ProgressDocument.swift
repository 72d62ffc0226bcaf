public import Assessment
import JSON

/// What a candidate knows of an exam, to be read by people or by a program.
public struct ProgressDocument: Sendable {
  let profile: ExamProfile
  let mastery: Mastery
  let attempts: [HistoryDocument.Entry]
  let due: Int

  /// Makes a document.
  ///
  /// - Parameters:
  ///   - profile: The exam.
  ///   - mastery: What the answers tell.
  ///   - attempts: The exams that have ended, the oldest first.
  ///   - due: How many items are due for review.
  public init(
    profile: ExamProfile,
    mastery: Mastery,
    attempts: [HistoryDocument.Entry],
    due: Int
  ) {
    self.profile = profile
    self.mastery = mastery
    self.attempts = attempts
    self.due = due
  }

  /// Sets the progress in lines of at most `width` cells, and never fewer than 40.
  public func text(
    showingAllTopics: Bool = false,
    width: Int = 80,
    style: TextStyle = .unicode
  ) -> String {
    document(showingAllTopics: showingAllTopics).text(width: width, style: style)
  }

  /// The progress in Markdown, which draws no charts.
  public func markdown(showingAllTopics: Bool = false) -> String {
    document(showingAllTopics: showingAllTopics, withTrend: false).markdown
  }

  /// The progress as one HTML page without scripts and without outside resources.
  public func html(showingAllTopics: Bool = false) -> String {
    document(showingAllTopics: showingAllTopics).html
  }

  private func document(showingAllTopics: Bool, withTrend: Bool = true) -> Document {
    let known = mastery.weakestTopics.filter { $0.answered > 0 }
    let unanswered = mastery.topics.count - known.count
    var blocks = withTrend ? HistoryDocument.trend(of: attempts, title: profile.id) : []
    blocks += exams
    blocks += [.heading("Domains"), .table(table("Domain", mastery.domains))]
    let sections = mastery.sections.filter { $0.answered > 0 }
    if !sections.isEmpty { blocks += [.heading("Sections"), .table(table("Section", sections))] }
    if !known.isEmpty {
      let shown = showingAllTopics ? known : Array(known.prefix(10))
      blocks += [
        .heading(showingAllTopics ? "Topics, the weakest first" : "Weakest topics"),
        .table(table("Topic", shown)),
      ]
    }
    blocks += [
      .note(
        """
        \(unanswered) of \(counted(mastery.topics.count, "topic")) \
        \(unanswered == 1 ? "has" : "have") no answer yet, and \(counted(due, "item")) \
        \(due == 1 ? "is" : "are") due for review.
        """
      ),
      .note(
        """
        The range holds the share in 95 of 100 cases. The risk is the chance that it lies below \
        \(mastery.cut.percentText).
        """
      ),
    ]
    return Document(title: "\(profile.title): progress", blocks: blocks)
  }

  private var exams: [Document.Block] {
    let ended = attempts.compactMap { entry in entry.result.map { (entry, $0) } }
    guard !ended.isEmpty else { return [.note("No exam has ended yet.")] }
    let columns = [
      TextTable.Column("No.", .right), TextTable.Column("Begun"),
      TextTable.Column("Points", .right),
      TextTable.Column("Share"), TextTable.Column("Estimate", .right), TextTable.Column("Outcome"),
    ]
    let rows: [[Document.Table.Cell]] = ended.map { entry, result in
      [
        .text("\(entry.number)"), .text(entry.begun), .text(result.raw.text),
        .bar(min(max(result.raw.share, 0), 1)), .text("\(result.scaled)"),
        .text(result.outcome.rawValue),
      ]
    }
    return [
      .heading("Exams"),
      .table(Document.Table(caption: "Exams that have ended", columns: columns, rows: rows)),
    ]
  }

  private func table(_ title: String, _ estimates: [Mastery.Estimate]) -> Document.Table {
    Document.Table(
      caption: title,
      columns: [
        TextTable.Column(title, isFlexible: true), TextTable.Column("Correct", .right),
        TextTable.Column("Share, likely range"), TextTable.Column("Risk", .right),
      ],
      rows: estimates.map { estimate in
        [
          .text("\(estimate.id) \(estimate.title)"),
          .text("\(estimate.correct) of \(estimate.answered)"),
          estimate.answered > 0
            ? .range(
              hundredths(estimate.share),
              low: hundredths(estimate.low),
              high: hundredths(estimate.high)
            ) : .text("unknown"),
          .text("\(percent(estimate.risk)) %"),
        ]
      }
    )
  }

  private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  private func hundredths(_ share: Double) -> Fraction { Fraction(percent(share), 100) }

  /// The progress in JSON, all topics in the syllabus's order; shares have four places.
  public var json: String {
    JSONValue.object([
      .init("profile", .string(profile.id)),
      .init("cut", mastery.cut.json),
      .init("attempts", .array(attempts.map(\.json))),
      .init("domains", .array(mastery.domains.map(json))),
      .init("sections", .array(mastery.sections.map(json))),
      .init("topics", .array(mastery.topics.map(json))),
      .init("due", .integer(due)),
    ]).text(.indented) + "\n"
  }

  private func json(of estimate: Mastery.Estimate) -> JSONValue {
    [
      "id": .string(estimate.id),
      "title": .string(estimate.title),
      "answered": .integer(estimate.answered),
      "correct": .integer(estimate.correct),
      "share": number(estimate.share),
      "low": number(estimate.low),
      "high": number(estimate.high),
      "risk": number(estimate.risk),
    ]
  }

  private func number(_ share: Double) -> JSONValue {
    Fraction(Int((share * 10_000).rounded()), 10_000).json
  }
}
