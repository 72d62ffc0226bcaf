/// The search for the number of forms that share no item, from below and from above.
struct DisjointForms {
  /// How many steps one search is allowed.
  ///
  /// It is less than a drawing may take, since there are many searches.
  static let steps = 1_000
  /// How many steps all searches for numbers of forms, or all for what to write, are allowed.
  static let allSteps = 4_000
  /// How many seeds are tried one after another.
  private static let seeds = 3

  /// The most forms that were found.
  private(set) var exams: [Exam] = []
  /// The seed that draws them one after another.
  private(set) var seed: Seed?
  /// How many there are at most.
  private(set) var most: Int
  private var remainingSteps = allSteps

  private let plan: FormPlan
  private let banks: [Bank]

  /// Looks for up to `limit` forms where supplies suffice for `most`.
  init(by plan: FormPlan, from banks: [Bank], wanted: Int, limit: Int, most: Int, seed: Seed) {
    self.plan = plan
    self.banks = banks
    self.most = most
    let goal = min(limit, most)
    // What is found in fewer steps is what a drawing with more of them finds.
    let assembler = FormAssembler(repairSteps: 1_000, searchSteps: Self.steps)
    for number in 0..<UInt64(Self.seeds) where exams.count < goal {
      let seed = Seed(seed.value &+ number)
      let series = assembler.series(upTo: goal, by: plan, from: banks, seed: seed)
      guard series.count > exams.count else { continue }
      exams = series
      self.seed = seed
    }
    if exams.count < goal { narrow(upTo: goal, startingWith: wanted, seed: seed) }
  }

  /// Tries numbers of forms between what was found and what was not ruled out.
  private mutating func narrow(upTo goal: Int, startingWith wanted: Int, seed: Seed) {
    var ruledOut = goal + 1
    var undecided: ClosedRange<Int>?
    var next = (exams.count + 1...goal).contains(wanted) ? wanted : nil
    while let count = next ?? untried(below: ruledOut, but: undecided) {
      next = nil
      switch together(count, seed: seed) {
      case .found(let found):
        exams = found
        self.seed = nil
        if let known = undecided, known.upperBound < count { undecided = nil }
      case .impossible: ruledOut = count
      case .undecided:
        let known = undecided ?? count...count
        undecided = min(count, known.lowerBound)...max(count, known.upperBound)
      }
    }
    if ruledOut <= goal { most = ruledOut - 1 }
  }

  /// Searches for so many forms, in the steps that are left.
  private mutating func together(_ count: Int, seed: Seed) -> JointDrawing.Result {
    let allowed = min(Self.steps, remainingSteps)
    var steps = allowed
    defer { remainingSteps -= allowed - steps }
    return JointDrawing(by: plan, from: banks, seed: seed).exams(count: count, steps: &steps)
  }

  /// The number in the middle of those that are open: first of the low ones, which may be found,
  /// then of the high ones, which may be ruled out.
  private func untried(below ruledOut: Int, but undecided: ClosedRange<Int>?) -> Int? {
    let low = (undecided?.lowerBound ?? ruledOut) - 1
    if exams.count < low { return (exams.count + low + 1) / 2 }
    guard let high = undecided?.upperBound, high + 1 < ruledOut else { return nil }
    return (high + ruledOut) / 2
  }
}
