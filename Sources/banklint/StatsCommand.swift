import Arguments
import Assessment
import ItemBank
import JSON
import Linting

/// `banklint stats`: what a bank consists of, and what drawing forms from it brings up.
enum StatsCommand {
  static let draws = Parameter.option(
    "draws",
    .wholeNumber("N", in: 1...1_000_000),
    help: "Draws so many forms and counts how often items and topics come up"
  )
  static let seed = Parameter.option(
    "seed",
    short: "s",
    .wholeNumber("N", in: 0...UInt64.max),
    default: 0,
    help: "Draws the forms that this number stands for"
  )
  static let command = Command(
    "stats",
    summary: "Counts what a bank consists of, and what forms drawn from it bring up",
    discussion: [
      "Items are counted by domain, type, level and difficulty; drafts are left out. Keys are counted"
        + " where authors wrote them; candidates see options in random order.",
      "With --draws, forms are drawn as 'mockexam form' draws them. The reach of a topic is the share"
        + " of forms with an item of it. It is worked out exactly where enemies and case studies"
        + " have no effect on a domain, and counted in the drawn forms elsewhere; json says which.",
    ],
    parameters: [BankOperand.parameter, LayoutOption.parameter, draws, seed],
    examples: [
      .init("banklint stats Banks/aif-c01", "Shows the numbers"),
      .init("banklint stats Banks/aif-c01 --draws 10000", "Shows how evenly items come up too"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    let named = try BankOperand.load(
      invocation,
      catalog,
      otherwise: "it is counted once it has none"
    )
    guard let (bank, loaded) = named, let profile = loaded.profile?.profile else { return 1 }
    let statistics = Statistics(of: loaded, admitted: bank, for: profile)
    var exposure: ExposureReport?
    if let draws = invocation[draws] {
      do throws(AssemblyFailure) {
        exposure = try ExposureReport(
          of: profile,
          from: bank,
          draws: draws,
          seed: Seed(invocation[seed])
        )
      } catch {
        Console.remark("no form of '\(profile.id)' can be drawn: \(error)")
        return 1
      }
    }
    switch invocation[LayoutOption.parameter] {
    case .text: try Console.show(statistics.text(with: exposure))
    case .json:
      let reach = exposure?.reach ?? Reach(of: FormPlan(for: profile, from: [bank]), from: [bank])
      let json = statistics.json(reach, with: exposure).text(.indented)
      try Console.show(json + "\n")
    }
    return 0
  }
}
