import Arguments
import Assessment
import ItemBank
import JSON
import Linting

/// `banklint coverage`: how far a bank measures the topics of its syllabus.
enum CoverageCommand {
  enum Format: String, CaseIterable, Sendable {
    case text, json, total
  }

  static let format = Parameter.option(
    "format",
    short: "f",
    .choice("FORMAT", of: Format.self),
    default: .text,
    help: "The layout; total is one line"
  )
  static let failUnder = Parameter.option(
    "fail-under",
    .percentage("PCT"),
    help: "Fails when a smaller share of the topics is covered; 100 fails on any topic that is not"
  )
  static let minItems = Parameter.option(
    "min-items",
    .wholeNumber("N", in: 1...100),
    help: "How many items cover a topic, one of which must have it as its own; when left out, as"
      + " the settings say, or 1"
  )
  static let command = Command(
    "coverage",
    summary: "Measures how far a bank covers the topics of its syllabus",
    discussion: [
      "A topic is covered by items that have it as their 'topic' or name it in 'also'. It is thin"
        + " when there are too few of them, or none of its own, and uncovered without any. Drafts do"
        + " not count."
    ],
    parameters: [
      BankOperand.parameter, format, failUnder, minItems, SettingsOptions.settings,
      SettingsOptions.isolated,
    ],
    examples: [
      .init("banklint coverage Banks/aif-c01", "Lists every topic with its state and its items"),
      .init("banklint coverage Banks/aif-c01 --fail-under 100 --min-items 2", "Gates a build"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    let named = try BankOperand.load(
      invocation,
      catalog,
      otherwise: "coverage is measured once it has none"
    )
    guard let (bank, loaded) = named, let exam = loaded.profile?.profile,
      let syllabus = loaded.profile?.syllabus,
      let settings = try SettingsOptions.sound(invocation, for: loaded.folder)?.coverage
    else { return 1 }
    let needed = invocation[minItems] ?? settings.minItems ?? 1
    let coverage = Coverage(of: syllabus, by: bank.items, needed: needed)
    switch invocation[format] {
    case .text: try Console.show(coverage.text(domains: exam.domains))
    case .json: try Console.show(coverage.json(domains: exam.domains).text(.indented) + "\n")
    case .total: try Console.show(coverage.totalLine(of: bank.id) + "\n")
    }
    return verdict(coverage.tally, invocation[failUnder] ?? settings.failUnder)
  }

  private static func verdict(_ tally: Coverage.Tally, _ threshold: Double?) -> Int32 {
    guard let threshold else { return 0 }
    guard tally.total > 0 else {
      Console.remark("the syllabus has no topics, so nothing is covered")
      return 1
    }
    guard Double(tally.covered) * 100 < threshold * Double(tally.total) else { return 0 }
    let share = (tally.share * 100).decimalText(places: 1)
    let wanted = threshold == threshold.rounded() ? "\(Int(threshold))" : "\(threshold)"
    Console.remark(
      "\(tally.covered) of \(tally.total) topics are covered (\(share) %);"
        + " --fail-under asks for \(wanted) %"
    )
    return 1
  }
}
