import Arguments
import Assessment
import Diagnostics
import ItemBank
import JSON
import Linting

/// `banklint coverage`: how far a bank measures the topics of its syllabus.
enum CoverageCommand {
  static let command = Command(
    "coverage",
    summary: "Measures how far a bank covers the topics of its syllabus",
    discussion: [
      "A topic is covered by items that have it as their 'topic' or name it in 'also'. It is thin"
        + " when there are too few of them, or none of its own, and uncovered without any; a topic"
        + " that the manifest has under 'waived' needs none.",
      "Items count that have no error and are no drafts, and of duplicates only the first. How many"
        + " are left out is said on standard error, and errors always fail.",
      "An item with a 'topic-revision' is suspect once the entry of its topic changes in the"
        + " syllabus: the titles of topic and section, the aliases. --accept writes the key after"
        + " somebody has looked.",
      "In json the reach of a topic is the chance that a form has an item of its own about it,"
        + " where that can be worked out; 'banklint stats --draws N' counts it elsewhere.",
      "The formats: text has every topic with its items, their levels and difficulties; markdown is"
        + " for a pull request; lcov has the syllabus as the source and its topics as lines; badge"
        + " is what shields.io takes as an endpoint.",
    ],
    parameters: [
      BankOperand.parameter, CoverageOptions.format, CoverageOptions.missing,
      CoverageOptions.minItems, CoverageOptions.failUnder, CoverageOptions.perDomain,
      CoverageOptions.failUncovered, CoverageOptions.forms, CoverageOptions.since,
      CoverageOptions.accept,
      CoverageOptions.items, CoverageRatchet.baseline, CoverageRatchet.write,
      SettingsOptions.settings, SettingsOptions.isolated,
    ],
    examples: [
      .init("banklint coverage Banks/aif-c01", "Lists every topic with its state and its items"),
      .init("banklint coverage Banks/aif-c01 --fail-under 100 --min-items 2", "Gates a build"),
      .init(
        "banklint coverage Banks/aif-c01 --since origin/main -f markdown",
        "Comments on a pull request"
      ),
      .init("banklint coverage Banks/aif-c01 --accept epoch", "Says that an item fits its topic"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    let loaded = try BankOperand.loaded(invocation, catalog)
    guard let settings = try SettingsOptions.sound(invocation, for: loaded.folder)?.coverage else {
      return 1
    }
    let gate = try CoverageOptions.gate(invocation, settings)
    guard let ratchet = try CoverageRatchet(invocation) else { return 1 }
    let items = invocation[CoverageOptions.items]
    if invocation[CoverageOptions.accept] { return try AcceptanceRun.run(loaded, items: items) }
    guard items.isEmpty else { throw Stop("'\(items[0])' is named and not asked to --accept") }
    guard let measured = MeasuredBank(loaded, needed: CoverageOptions.needed(invocation, settings))
    else { return 1 }
    let change = try change(of: measured, loaded, invocation)
    let reach = try reach(of: loaded, invocation)
    try show(measured, change, reach, invocation)
    let failures =
      gate.failures(of: measured.coverage, domains: measured.domains)
      + (try ratchet.failures(of: measured))
    for failure in failures { Console.remark(failure) }
    if let change, !change.isHarmless { Console.remark(change.summary) }
    return failures.isEmpty && measured.isSound && change?.isHarmless ?? true ? 0 : 1
  }

  private static func change(
    of measured: MeasuredBank,
    _ loaded: LoadedBank,
    _ invocation: Invocation
  ) throws(Stop) -> CoverageChange? {
    guard let revision = invocation[CoverageOptions.since] else { return nil }
    let earlier = try EarlierBank(of: loaded, at: revision, needed: measured.coverage.needed)
    return CoverageChange(from: earlier.coverage, to: measured.coverage, since: revision)
  }

  /// How far forms reach the topics; nothing where the bank cannot be drawn from.
  private static func reach(
    of loaded: LoadedBank,
    _ invocation: Invocation
  ) throws(Stop) -> CoverageReach? {
    let forms = invocation[CoverageOptions.forms]
    guard invocation[CoverageOptions.format] == .json || forms != nil,
      let bank = loaded.admit(fingerprinted: false), let profile = loaded.profile?.profile
    else { return nil }
    do throws(AssemblyFailure) {
      let reach = try CoverageReach(of: profile, from: bank, forms: forms ?? 0)
      for topic in reach.unreachable { Console.remark("no form can have the topic '\(topic)'") }
      return reach
    } catch {
      throw Stop("\(forms ?? 0) forms that share no item cannot be drawn: \(error)")
    }
  }

  private static func show(
    _ bank: MeasuredBank,
    _ change: CoverageChange?,
    _ reach: CoverageReach?,
    _ invocation: Invocation
  ) throws(Stop) {
    let coverage = bank.coverage
    let missingOnly = invocation[CoverageOptions.missing]
    switch invocation[CoverageOptions.format] {
    case .text:
      try Console.show(
        coverage.text(domains: bank.domains, missingOnly: missingOnly)
          + (change.map { "\n" + $0.text } ?? "")
      )
    case .markdown:
      try Console.show(
        coverage.markdown(of: bank.name, domains: bank.domains)
          + (change.map { "\n" + $0.markdown } ?? "")
      )
    case .json:
      let json = coverage.json(
        domains: bank.domains,
        items: bank.items,
        change: change,
        reach: reach,
        missingOnly: missingOnly
      )
      try Console.show(json.text(.indented) + "\n")
    case .lcov: try Console.show(coverage.lcov(places: bank.places))
    case .badge: try Console.show(coverage.badge.text(.indented) + "\n")
    case .total: try Console.show(coverage.totalLine(of: bank.name) + "\n")
    }
  }
}
