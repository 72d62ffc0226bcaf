/// The drawing of forms: from a profile, banks and a seed to everything that a sitting needs.
///
/// The same profile, items and seed give the same form on every machine, in whatever order the
/// banks come. Two banks never hold items or scenarios of the same name.
public struct FormAssembler: Sendable {
  /// The version of the drawing, kept with every form; it changes when forms of old seeds do.
  public static let algorithm = 1

  private let repairSteps: Int
  private let searchSteps: Int

  /// Makes an assembler that finds a form wherever items are bound as usual.
  ///
  /// Where items cannot simply be drawn, it repairs the drawing by up to 1000 exchanges, then
  /// tries up to 20 000 items or case studies one after another and goes back from dead ends.
  /// Few banks need the one and fewer the other; only after both it gives up.
  public init() { self.init(repairSteps: 1_000, searchSteps: 20_000) }

  init(repairSteps: Int, searchSteps: Int) {
    self.repairSteps = repairSteps
    self.searchSteps = searchSteps
  }

  /// Draws the exam of a seed.
  ///
  /// - Throws: The items that are missing, or the bonds between items that leave no form.
  public func exam(
    for profile: ExamProfile,
    from banks: [Bank],
    seed: Seed
  ) throws(AssemblyFailure) -> Exam {
    try exams(count: 1, for: profile, from: banks, seed: seed)[0]
  }

  /// Draws exams that share no item, one after the other.
  ///
  /// The first is the exam of the seed itself; the number `n` from 2 on has the seed derived for
  /// `form:n`. More exams never change the earlier ones.
  ///
  /// - Throws: The items that are missing for all exams together, the bonds between items that
  ///   leave no first form, or how many forms could be drawn if some could.
  public func exams(
    count: Int,
    for profile: ExamProfile,
    from banks: [Bank],
    seed: Seed
  ) throws(AssemblyFailure) -> [Exam] {
    precondition(count > 0, "at least one exam is drawn")
    let plan = FormPlan(for: profile, from: banks)
    try plan.requireItems(for: count)
    let exams = series(upTo: count, by: plan, from: banks, seed: seed)
    guard exams.count < count else { return exams }
    guard exams.isEmpty else { throw .exhausted(drawn: exams.count, wanted: count) }
    // What came to nothing comes to nothing again, and says why.
    _ = try draw(by: plan, seed: seed)
    return exams
  }

  /// Draws exams that share no item until there are so many or nothing is left to draw.
  func series(upTo count: Int, by plan: FormPlan, from banks: [Bank], seed: Seed) -> [Exam] {
    let sources = banks.map { Exam.Source(bank: $0.id, digest: $0.digest, topics: $0.topics) }
    var used: Set<Item.ID> = []
    var exams: [Exam] = []
    while exams.count < count {
      let seed = exams.isEmpty ? seed : seed.derived(for: "form:\(exams.count + 1)")
      let rest = exams.isEmpty ? plan : FormPlan(for: plan.profile, from: banks, without: used)
      guard case .complete(let selection) = attempt(by: rest, seed: seed) else { break }
      exams.append(FormLayout(of: selection, by: rest, seed: seed).exam(sources: sources))
      used.formUnion(exams[exams.count - 1].form.slots.map(\.item))
    }
    return exams
  }

  /// Chooses the items of the form of a seed, as positions in the plan's items, ascending.
  ///
  /// The exam of the seed has the same items; how they are ordered is left out here.
  ///
  /// - Throws: The items that are missing, or the bonds between items that leave no form.
  public func items(by plan: FormPlan, seed: Seed) throws(AssemblyFailure) -> [Int] {
    try plan.requireItems(for: 1)
    let selection = try draw(by: plan, seed: seed)
    return plan.problem.units.indices.filter { selection.section[$0] != nil }
      .flatMap { plan.problem.units[$0].items }.sorted()
  }

  private func draw(by plan: FormPlan, seed: Seed) throws(AssemblyFailure) -> Selection {
    let domains = plan.profile.domains.map(\.id)
    var explanation = ClashExplanation(of: plan.pool, by: plan.blueprint, steps: searchSteps)
    switch attempt(by: plan, seed: seed) {
    case .complete(let selection): return selection
    case .impossible: throw .clash(explanation.core(of: domains))
    case .undecided: throw .clash(explanation.whole(of: domains))
    }
  }

  /// What came of an attempt to draw a form.
  enum Outcome {
    case complete(Selection)
    case impossible
    case undecided
  }

  func attempt(by plan: FormPlan, seed: Seed) -> Outcome {
    var drawing = Drawing(by: plan, seed: seed)
    drawing.fill()
    if drawing.selection.isComplete { return .complete(drawing.selection) }
    drawing.repair(steps: repairSteps)
    if drawing.selection.isComplete { return .complete(drawing.selection) }

    var steps = searchSteps
    switch ConstrainedSearch.run(on: plan.problem, steps: &steps, seed: seed) {
    case .impossible: return .impossible
    case .undecided: return .undecided
    case .found(let chosen):
      drawing.restart(from: chosen)
      drawing.fill()
      return .complete(drawing.selection)
    }
  }
}
