import Arguments
import Assessment
import AttemptLog
import Diagnostics
import ItemBank
import Typesetting

/// `mockexam verify`: derives the form and the score of an exported attempt once more.
enum VerifyCommand {
  static let file = Parameter.operand(
    .file("FILE"),
    help: "A file that 'mockexam export' wrote; - reads standard input"
  )
  static let banks = Parameter.repeatableOption(
    "bank",
    short: "b",
    .directory("PATH"),
    help: "Looks at this bank, a folder or a name that is found, in place of its namesake"
  )
  static let command = Command(
    "verify",
    summary: "Derives form and score of an exported attempt again",
    discussion: [
      "The form is drawn again where the banks are those of then, by their digests; else the file's"
        + " own items are used, and the orders of options are checked. The events are replayed and"
        + " scored. A bank that has changed since changes no attempt: it is told, and differs not.",
      "Ends with 0 if all agrees, with 1 if something differs, and with 2 if the file cannot be"
        + " read. What differs is named. A file in which somebody changed everything consistently, events and score, agrees"
        + " with itself: the proof is of the derivation, not of who sat.",
    ],
    parameters: [file, banks],
    examples: [.init("mockexam verify attempt-3.json", "Checks what somebody sent")]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let path = invocation[file]
    let attempt = try attempt(in: path)
    let banks = try SourceBanks.banks(of: attempt, named: invocation[banks], catalog)
    let profile = catalog.profiles().first { $0.name == attempt.exam.profile.id }
      .flatMap { try? catalog.profile($0.folder).profile }
    let verification = attempt.verification(from: banks, profile: profile)
    try Console.show(text(of: verification, for: attempt))
    guard !verification.isVerified else { return }
    let count = verification.differences.count
    throw .refused("'\(path)' differs in \(count) \(count == 1 ? "place" : "places")")
  }

  private static func attempt(in path: String) throws(Stop) -> Attempt {
    let source: SourceFile
    do throws(FileError) {
      source = try path == "-" ? FileSystem.standardInput() : FileSystem.source(at: path)
    } catch {
      throw .couldNotRun("\(error)")
    }
    do throws(AttemptFileError) {
      return try Attempt(file: source.bytes)
    } catch {
      throw .couldNotRun("'\(path)' cannot be verified: \(error)")
    }
  }

  private static func text(of verification: Verification, for attempt: Attempt) -> String {
    let exam = attempt.exam
    var lines = [
      "Attempt \(attempt.id) at \(exam.profile.id), begun \(attempt.summary.begunAt),"
        + " seed \(exam.form.seed.value)",
      "Form    \(words(for: verification.form, of: exam))",
      "Events  \(verification.replayed) of \(attempt.events.count) replayed",
      "Score   \(words(for: verification.score))",
    ]
    if !verification.remarks.isEmpty {
      lines += ["", "Since then:"] + verification.remarks.map { "  \($0)" }
    }
    if verification.isVerified {
      lines += ["", "Everything agrees."]
    } else {
      lines += ["", "What differs:"] + verification.differences.map { "  \($0)" }
    }
    return lines.map { visible($0) }.joined(separator: "\n") + "\n"
  }

  private static func words(for form: Verification.FormProof, of exam: Exam) -> String {
    let items = "\(exam.items.count) item\(exam.items.count == 1 ? "" : "s")"
    return switch form {
    case .drawn: "\(items), drawn again from the banks as they were"
    case .ordered: "\(items), not drawn again; the orders of options were"
    case .checked: "\(items), not drawn again; the rules of the profile were checked"
    }
  }

  private static func words(for report: ScoreReport?) -> String {
    guard let report else { return "none, as the events do not end the attempt" }
    let (points, of) = (report.raw.points, report.raw.of)
    let decimals = { (number: Fraction) in number.decimalText(places: 2, droppingZeros: true) }
    return "\(decimals(points)) of \(decimals(of)) points,"
      + " scaled \(report.scaled.score), \(report.outcome.rawValue)"
  }
}
