import Arguments
import Assessment
import AttemptLog
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
  static let open = Parameter.flag(
    "open",
    help: "Makes a page of HTML in the user's cache, or in the file of --output, and opens it"
  )
  static let command = Command(
    "report",
    summary: "Prints the score report of an attempt",
    discussion: [
      "The report is made from what the attempt showed, so a bank that has changed since changes"
        + " nothing in it.",
      "A page is one file that loads nothing and runs nothing. --open shows it by the program in"
        + " $BROWSER, or by xdg-open.",
    ],
    parameters: [attempt, format, output, open, Store.path],
    examples: [
      .init("mockexam report", "Shows the last attempt"),
      .init("mockexam report --open", "Shows it as a page in the browser"),
      .init("mockexam report 3 --format html --output report.html", "Makes a page of one"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let opens = invocation[open]
    guard !opens || [.text, .html].contains(invocation[format]) else {
      throw .couldNotRun("--open shows a page of HTML; leave out --format")
    }
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
    for remark in attempt.remarks(about: SourceBanks.found(of: attempt, catalog)) {
      if case .keyChanged = remark { Console.remark("\(remark)") }
    }
    let document = AttemptSitting.document(
      of: ScoreReport(of: session.exam, responses: session.responses),
      session,
      attempt: attempt.id,
      begunAt: attempt.summary.begunAt,
      course: try attempt.course()
    )
    let text = (opens ? ReportFormat.html : invocation[format]).text(of: document)
    guard opens else {
      guard let path = invocation[output] else { return try Console.show(text) }
      return try OutputFile(path: path).write(text)
    }
    let page =
      if let path = invocation[output] { OutputFile(path: path) } else {
        try OutputFile.cached("report-\(attempt.id).html")
      }
    try page.write(text, isPrivate: invocation[output] == nil)
    try Console.show("The report is in '\(page.path)'.\n")
    try Browser.show(page.path)
  }
}
