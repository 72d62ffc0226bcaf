import Assessment
import Diagnostics
import ItemBank
import Linting
import Reports
import YAML

/// What holds for every bank: one or two files of items, and a manifest if it is not the usual one.
enum BankCheck {
  static func run(_ bytes: [UInt8]) {
    let parts = parts(of: bytes)
    let files = zip(["a.yaml", "b.yaml"], parts).map { name, bytes in
      SourceFile(path: "Banks/rivers/" + name, bytes: bytes)
    }
    let manifest = parts.count > 2 ? parts[2] : Array(RiverExam.manifest.utf8)
    let bank = RiverExam.bank([SourceFile(path: "Banks/rivers/bank.yaml", bytes: manifest)] + files)
    let findings = findings(in: bank)
    let isWhole = findings.kept.allSatisfy {
      $0.range.bounds.upperBound <= $0.range.file.bytes.count
    }
    require(isWhole, "findings are in their files")
    let renderer = renderers[bytes.count % renderers.count]
    _ = renderer.text(for: findings.kept)
    checkFixes(of: bank)
    checkForm(from: bank)
  }

  private static func findings(in bank: LoadedBank) -> SuppressedFindings {
    let found = bank.diagnostics.found(by: Rule.all) + Linter.findings(in: bank, rules: Rule.all)
    return SuppressedFindings(
      of: found.withoutFixesInUnreadableFiles(),
      in: bank.documents,
      rules: Rule.all
    )
  }

  private static let tool = Tool(name: "banklint", version: "1")
  private static let renderers: [any DiagnosticRenderer & Sendable] = [
    SnippetRenderer(), ConciseRenderer(), GroupedRenderer(), JSONRenderer(), JSONLinesRenderer(),
    GitHubRenderer(tool: tool), GitLabRenderer(),
    SARIFRenderer(tool: tool, rules: [], root: "", suppressed: []),
    CheckstyleRenderer(tool: tool), RDJSONRenderer(tool: tool), MarkdownRenderer(),
  ]

  private static func checkFixes(of bank: LoadedBank) {
    let fixed = FixedBank(
      bank,
      includingUnsafe: true,
      check: { findings(in: $0).kept.inSourceOrder() },
      reload: { RiverExam.bank($0) { _ in bank.profile } }
    )
    require(fixed.refused.isEmpty, "no fix breaks a file")
    require(fixed.isSettled, "fixes come to an end")
    for change in fixed.changes { _ = LineDifference(from: change.old, to: change.new).text }
  }

  private static func checkForm(from bank: LoadedBank) {
    let admitted = bank.admit()
    let hasErrors = bank.diagnostics.worstSeverity == .error || bank.profile == nil
    require((admitted == nil) == hasErrors, "a bank is admitted exactly if it has no error")
    guard let admitted, let profile = bank.profile?.profile else { return }
    for item in admitted.items {
      require(item.task.accepts(item.task.key), "an item accepts its key")
    }
    _ = Attack(on: admitted.items, margin: 5).text
    _ = Statistics(of: bank, admitted: admitted, for: profile).text()
    guard let exam = try? FormAssembler().exam(for: profile, from: [admitted], seed: Seed(1)) else {
      return
    }
    let form = FormDocument(of: exam, withKey: true)
    _ = form.text() + form.html + form.json + form.markdown
  }
}
