import Assessment
import Diagnostics
import ItemBank
import Linting
import Reports

/// What holds for every profile: its file, its syllabus, and the profile that it may extend.
enum ProfileCheck {
  static func run(_ bytes: [UInt8]) {
    let parts = parts(of: bytes)
    let syllabus = parts.count > 1 ? parts[1] : Array(RiverExam.syllabus.utf8)
    let parent = parts.count > 2 ? parts[2] : Array(RiverExam.profile.utf8)
    let files = [
      ("profile.yaml", parts[0]), ("syllabus.yaml", syllabus), ("parent.yaml", parent),
    ]
    guard let loaded = try? Folder.load(files) else { return }
    _ = SnippetRenderer().text(for: loaded.diagnostics)
    let hasErrors = loaded.diagnostics.worstSeverity == .error
    require((loaded.profile == nil) == hasErrors, "a profile is there exactly if it has no error")
    guard let profile = loaded.profile else { return }
    let blueprint = Blueprint(of: profile)
    require(!blueprint.sections.isEmpty, "an exam has sections")
    checkItems(for: loaded, profile)
    if let narrowed = profile.narrowed(to: [profile.domains[0].id], items: 3, time: .seconds(60)) {
      _ = Blueprint(of: narrowed)
    }
  }

  /// Writes a bank for the profile, draws a form and sits it.
  private static func checkItems(for loaded: LoadedProfile, _ profile: ExamProfile) {
    let bank = RiverExam.bank(
      [("bank.yaml", RiverExam.manifest), ("items.yaml", RiverExam.items)]
        .map { SourceFile(path: "Banks/rivers/\($0)", bytes: Array($1.utf8)) }
    ) { _ in loaded }
    _ = Linter.findings(in: bank, rules: Rule.all).count
    guard let admitted = bank.admit() else { return }
    _ = Statistics(of: bank, admitted: admitted, for: profile).text()
    let report = FeasibilityReport(of: admitted, bank, for: [profile], wanted: 2, seed: Seed(1))
    _ = report.text
    guard let exam = try? FormAssembler().exam(for: profile, from: [admitted], seed: Seed(1)) else {
      return
    }
    sit(exam)
  }

  /// Gives every other response right, and lets all sections end.
  private static func sit(_ exam: Exam) {
    var session = Session(exam: exam)
    _ = try? session.apply(.begin, at: .zero)
    var time = Duration.zero
    for (position, item) in exam.items.enumerated() {
      time += .seconds(7)
      _ = try? session.apply(.visit(position), at: time)
      if position % 2 == 0 { _ = try? session.apply(.respond(position, item.task.key), at: time) }
    }
    for _ in exam.profile.sections {
      _ = try? session.apply(.leaveSection, at: time)
      _ = try? session.apply(.endBreak, at: time)
    }
    _ = try? session.apply(.tick, at: .seconds(400 * 24 * 60 * 60))
    _ = try? session.apply(.end, at: time)
    let report = ScoreReport(of: exam, responses: session.responses)
    let document = ReportDocument(of: report, on: exam, responses: session.responses)
    _ = document.text() + document.csv + document.json + document.html() + document.markdown()
  }
}
