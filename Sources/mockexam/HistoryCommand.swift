import Arguments
import Assessment
import AttemptLog
import ItemBank
import Reports

/// `mockexam history`: the attempts so far.
enum HistoryCommand {
  static let format = Parameter.option(
    "format",
    short: "f",
    .choice("FORMAT", of: ListFormat.self),
    default: .text,
    help: "The layout"
  )
  static let practice = Parameter.flag("practice", help: "Lists practice, too")
  static let command = Command(
    "history",
    summary: "Lists the attempts so far, the newest first",
    discussion: ["The time is that between the first and the last event of an attempt."],
    parameters: [practice, format, Store.path],
    examples: [.init("mockexam history", "Shows how mock exams went")]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let log = try Store.open(invocation)
    let attempts: [AttemptSummary]
    do throws(AttemptLogError) {
      attempts = try log.attempts()
    } catch {
      throw Store.stop(error)
    }
    let wanted = attempts.filter { $0.kind == .exam || invocation[practice] }
    let document = HistoryDocument(entries: wanted.map { $0.entry(in: log) })
    switch invocation[format] {
    case .markdown: try Console.show(document.markdown)
    case .html: try Console.show(document.html)
    case .text: try Console.show(document.text(width: Console.width, style: Console.style))
    case .json: try Console.show(document.json)
    }
  }
}

/// The layouts of lists about all attempts.
enum ListFormat: String, CaseIterable, Sendable {
  case text, markdown, html, json
}

extension AttemptSummary {
  /// What lists of attempts tell of one; its interval is worked out from its events.
  func entry(in log: AttemptLog) -> HistoryDocument.Entry {
    HistoryDocument.Entry(
      number: id,
      begun: begunAt,
      profile: profile,
      isPractice: kind == .practice,
      time: elapsed,
      result: result.map { result in
        HistoryDocument.Result(
          raw: result.raw,
          scaled: result.scaled,
          outcome: result.outcome,
          chance: kind == .exam ? chance(in: log) : nil
        )
      }
    )
  }

  /// The interval around the score; none where the attempt cannot be read any more.
  private func chance(in log: AttemptLog) -> HistoryDocument.Chance? {
    guard let attempt = try? log.attempt(id), let session = try? attempt.session() else {
      return nil
    }
    let report = ScoreReport(of: attempt.exam, responses: session.responses)
    return HistoryDocument.Chance(report.scaled, on: attempt.exam.profile.scoring.scale)
  }
}
