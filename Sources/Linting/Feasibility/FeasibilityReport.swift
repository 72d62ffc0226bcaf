public import Assessment
public import ItemBank

/// Whether a bank can fill the forms of the exams that it serves, and what to write if not.
public struct FeasibilityReport: Sendable {
  /// The bank.
  public let bank: Bank.ID
  /// How many items it has, those too that fit no exam.
  public let itemCount: Int
  /// Where the bank lies.
  public let folder: String
  /// The findings for each exam.
  public let exams: [Feasibility]
  /// How the topics of the syllabus have items, to say what new ones should be about.
  let coverage: Coverage?

  /// Whether there are as many forms as wanted of every exam.
  public var isMet: Bool { exams.allSatisfy(\.isMet) }

  /// Draws forms of each profile; `loaded` is the bank as it was read.
  public init(
    of bank: Bank,
    _ loaded: LoadedBank,
    for profiles: [ExamProfile],
    wanted: Int,
    seed: Seed
  ) {
    self.bank = bank.id
    itemCount = bank.items.count
    folder = loaded.folder
    exams = profiles.map { Feasibility(of: $0, from: [bank], wanted: wanted, seed: seed) }
    coverage = exams.contains { $0.proposal != nil } ? loaded.coverage : nil
  }
}
