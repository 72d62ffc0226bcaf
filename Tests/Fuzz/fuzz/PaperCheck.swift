import Assessment
import AttemptLog
import Diagnostics
import ItemBank
import Reports
import YAML

/// What holds for whatever somebody hands in: responses to a form, or an attempt.
enum PaperCheck {
  private static let bank: Bank? = {
    let files = [("bank.yaml", RiverExam.manifest), ("items.yaml", RiverExam.items)]
    return RiverExam.bank(
      files.map { SourceFile(path: "Banks/rivers/\($0)", bytes: Array($1.utf8)) }
    )
    .admit()
  }()

  private static let exam: Exam? = {
    guard let bank, let profile = RiverExam.loadedProfile?.profile else { return nil }
    return try? FormAssembler().exam(for: profile, from: [bank], seed: Seed(7))
  }()

  static func run(_ bytes: [UInt8]) {
    guard let exam, let bank else { preconditionFailure("the exam of rivers has no mistakes") }
    let source = SourceFile(path: "responses.json", bytes: bytes)
    let (responses, diagnostics) = decodeResponses(from: source, to: exam)
    _ = SnippetRenderer().text(for: diagnostics)
    if diagnostics.worstSeverity != .error { report(on: exam, responses) }
    guard let attempt = try? Attempt(file: bytes) else { return }
    let verification = attempt.verification(from: [bank], profile: RiverExam.loadedProfile?.profile)
    _ = (verification.differences.map(\.description), verification.remarks.map(\.description))
    require(
      (try? Attempt(file: Array(attempt.fileText.utf8))) == attempt,
      "an attempt is the same in its file"
    )
    guard let report = verification.score, let session = try? attempt.session() else { return }
    let document = ReportDocument(of: report, on: attempt.exam, responses: session.responses)
    _ = document.text() + document.json
  }

  private static func report(on exam: Exam, _ responses: [Response?]) {
    let report = ScoreReport(of: exam, responses: responses)
    let document = ReportDocument(of: report, on: exam, responses: responses)
    _ = document.text() + document.csv + document.json + document.html() + document.markdown()
  }
}
