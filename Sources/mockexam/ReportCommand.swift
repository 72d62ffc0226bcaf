import Arguments
import Assessment
import AttemptLog
import FoundationEssentials
import ItemBank
import Reports

/// `mockexam report`: prints the score report of an attempt.
enum ReportCommand {
  static let attempt = Parameter.operand(
    .text("ATTEMPT"),
    default: "last",
    help: "The number of the attempt, or 'last' for the last one that has ended"
  )
  static let format = Parameter.option(
    "format",
    short: "f",
    .choice("FORMAT", of: ReportFormat.self),
    default: .text,
    help: "The layout"
  )
  static let output = Parameter.option(
    "output",
    short: "o",
    .file("FILE"),
    help: "Writes to this file instead of printing"
  )
  static let command = Command(
    "report",
    summary: "Prints the score report of an attempt",
    discussion: [
      "The report is made from what the attempt showed, so a bank that has changed since changes"
        + " nothing in it."
    ],
    parameters: [attempt, format, output, Store.path],
    examples: [
      .init("mockexam report", "Shows the last attempt"),
      .init("mockexam report 3 --format html --output report.html", "Makes a page of one"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let log = try Store.open(invocation)
    let attempt = try Store.attempt(
      invocation[attempt],
      in: log,
      thatHasEnded: true,
      kinds: [.exam]
    )
    guard attempt.summary.kind == .exam else {
      throw .refused(
        "attempt \(attempt.id) is practice;"
          + " 'mockexam review \(attempt.id)\(Store.words(invocation))' walks through it"
      )
    }
    let session = try attempt.replayed()
    guard case .ended = session.phase else {
      throw .refused(
        "attempt \(attempt.id) has not ended; go on with"
          + " 'mockexam resume \(attempt.id)\(Store.words(invocation))'"
      )
    }
    let report = ScoreReport(of: session.exam, responses: session.responses)
    let document = AttemptSitting.document(
      of: report,
      session,
      attempt: attempt.id,
      begunAt: attempt.summary.begunAt
    )
    let text = invocation[format].text(of: document)
    guard let path = invocation[output] else { return try Console.show(text) }
    do {
      try Data(text.utf8).write(to: URL(filePath: path))
    } catch {
      throw .couldNotRun("'\(path)' cannot be written")
    }
  }
}
