import Arguments
import Assessment
import ItemBank
import JSON
import Linting

/// `banklint feasibility`: whether forms can be drawn from a bank, how many, and what they lack.
enum FeasibilityCommand {
  static let format = Parameter.option(
    "format",
    short: "f",
    .choice("FORMAT", of: LayoutOption.self),
    default: .text,
    help: "The layout; json has the items of every form"
  )
  static let profile = Parameter.option(
    "profile",
    short: "p",
    .text("NAME"),
    help: "Looks at this exam only: the one that the bank is written for, or one that extends it"
  )
  static let forms = Parameter.option(
    "forms",
    .wholeNumber("N", in: 1...100),
    default: 1,
    help: "Fails when it is not certain that so many forms that share no item can be drawn"
  )
  static let seed = Parameter.option(
    "seed",
    short: "s",
    .wholeNumber("N", in: 0...UInt64.max),
    default: 0,
    help: "Draws the forms that this number stands for, if it yields enough of them"
  )
  static let command = Command(
    "feasibility",
    summary: "Tells how many forms a bank holds, and what to write for more",
    discussion: [
      "Forms that share no item are drawn until the items run out, for the exam that the bank is"
        + " written for and for those that extend it. They are the proof that there are so many;"
        + " the number of items, or a search through all choices, is the proof that there are no"
        + " more. Where neither is found in reasonable time, both numbers are given.",
      "What the next form lacks is said by domain, with the topics that have fewest items, and where"
        + " enemies or case studies are in the way, which of them. Drafts are left out.",
      "Items are usable unless they are of a case study that no form has room for. At most 100 forms"
        + " are drawn.",
    ],
    parameters: [BankOperand.parameter, profile, forms, format, seed],
    examples: [
      .init("banklint feasibility Banks/aif-c01", "Counts the forms and says what more would take"),
      .init("banklint feasibility Banks/aif-c01 --forms 3", "Fails unless there are three"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    let named = try BankOperand.load(
      invocation,
      catalog,
      otherwise: "forms are drawn from it once it has none"
    )
    guard let (bank, loaded) = named, let own = loaded.profile?.profile else { return 1 }
    let report = FeasibilityReport(
      of: bank,
      loaded,
      for: try profiles(for: loaded, own, invocation, catalog),
      wanted: invocation[forms],
      seed: Seed(invocation[seed])
    )
    switch invocation[format] {
    case .text: try Console.show(report.text)
    case .json: try Console.show(report.json.text(.indented) + "\n")
    }
    for exam in report.exams where !exam.isMet {
      Console.remark(
        exam.bound.forms == 0
          ? "no form of '\(exam.profile.id)' can be drawn"
          : "\(exam.forms.count) of \(exam.wanted) forms of '\(exam.profile.id)' are certain"
      )
    }
    return report.isMet ? 0 : 1
  }

  /// The exam that a bank is written for and those that extend it, or the one that is named.
  private static func profiles(
    for bank: LoadedBank,
    _ own: ExamProfile,
    _ invocation: Invocation,
    _ catalog: Catalog
  ) throws(Stop) -> [ExamProfile] {
    let derived: [ExamProfile]
    do throws(CatalogError) {
      derived = try catalog.profiles(derivedFor: bank)
    } catch {
      throw Stop("\(error)")
    }
    let all = [own] + derived.filter { $0.id != own.id }
    guard let name = invocation[profile] else { return all }
    guard let named = all.first(where: { $0.id == name }) else {
      let known = all.map(\.id).joined(separator: ", ")
      throw Stop("the bank in '\(bank.folder)' is for no exam '\(name)'; it is for \(known)")
    }
    return [named]
  }
}
