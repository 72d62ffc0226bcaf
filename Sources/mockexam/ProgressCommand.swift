import Arguments
import Assessment
import AttemptLog
import ItemBank
import Reports

/// `mockexam progress`: what the answers so far tell of domains, sections and topics.
enum ProgressCommand {
  static let all = Parameter.flag(
    "all",
    help: "Lists all topics with answers, not only the ten weakest"
  )
  static let command = Command(
    "progress",
    summary: "Shows how well domains, sections and topics are known, and the trend of attempts",
    discussion: [
      "Each item counts once, by its last answer in an exam that has ended or in practice. The"
        + " range holds your share of right answers in 95 of 100 cases (L. D. Brown, T. T. Cai and"
        + " A. DasGupta, 2001, with Jeffreys's prior), and few answers make it wide. The risk is"
        + " the chance that the share lies below the exam's cut; topics are listed by it."
    ],
    parameters: [DrawingOptions.profile, all, HistoryCommand.format, Store.path],
    examples: [.init("mockexam progress aif-c01", "Shows where you stand")]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let (profile, syllabus, _) = try Drawing.profile(invocation[DrawingOptions.profile], catalog)
    let log = try Store.open(invocation)
    let history = try Store.history(for: profile, in: log)
    let attempts: [AttemptSummary]
    do throws(AttemptLogError) {
      attempts = try log.attempts()
    } catch {
      throw .couldNotRun("\(error)")
    }
    let now = Clock.seconds()
    let document = ProgressDocument(
      profile: profile,
      mastery: Mastery(of: history, in: syllabus, for: profile),
      attempts: attempts.reversed()
        .filter { $0.profile == profile.id && $0.kind == .exam && $0.isFinished }
        .map { $0.entry(in: log) },
      due: history.records.count { $0.isDue(at: now) }
    )
    switch invocation[HistoryCommand.format] {
    case .text:
      try Console.show(
        document.text(
          showingAllTopics: invocation[all],
          width: Console.width,
          style: Console.style
        )
      )
    case .markdown: try Console.show(document.markdown(showingAllTopics: invocation[all]))
    case .html: try Console.show(document.html(showingAllTopics: invocation[all]))
    case .json: try Console.show(document.json)
    }
  }
}
