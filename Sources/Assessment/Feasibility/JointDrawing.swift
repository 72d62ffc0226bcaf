/// Forms that share no item, chosen all at once.
///
/// Forms that are drawn one after another may use up what a later one needs. Here the units that
/// are hard to choose are shared out first, and each form is filled with what is left.
struct JointDrawing {
  private let plan: FormPlan
  private let banks: [Bank]
  private let seed: Seed

  /// What came out.
  enum Result {
    case found([Exam])
    case impossible
    case undecided
  }

  init(by plan: FormPlan, from banks: [Bank], seed: Seed) {
    self.plan = plan
    self.banks = banks
    self.seed = seed
  }

  /// Searches for so many forms in at most so many steps; form `n` has the seed derived for `form:n`.
  ///
  /// What is left of the steps stays in `steps`.
  func exams(count: Int, steps: inout Int) -> Result {
    let problem = plan.problem(of: count)
    switch ConstrainedSearch.run(on: problem, steps: &steps, seed: Seed(0)) {
    case .impossible: return .impossible
    case .undecided: return .undecided
    case .found(let chosen): return .found(exams(of: chosen, problem))
    }
  }

  private func exams(
    of chosen: [(unit: Int, section: Int)],
    _ problem: AssemblyProblem
  ) -> [Exam] {
    let sources = banks.map { Exam.Source(bank: $0.id, digest: $0.digest) }
    let sections = plan.profile.sections.count
    func names(_ unit: Int) -> [Item.ID] { problem.units[unit].items.map { plan.items[$0].id } }
    var used: Set<Item.ID> = []
    return (0..<problem.forms).map { form in
      let others = chosen.filter { problem.form(of: $0.section) != form }.flatMap { names($0.unit) }
      let rest = FormPlan(for: plan.profile, from: banks, without: used.union(others))
      let units = rest.unitsByItem
      let own = chosen.compactMap { choice -> (unit: Int, section: Int)? in
        guard problem.form(of: choice.section) == form else { return nil }
        return units[names(choice.unit)[0]].map { ($0, choice.section % sections) }
      }
      let seed = seed.derived(for: "form:\(form + 1)")
      var drawing = Drawing(by: rest, seed: seed)
      drawing.restart(from: own)
      drawing.fill()
      let exam = FormLayout(of: drawing.selection, by: rest, seed: seed).exam(sources: sources)
      used.formUnion(exam.form.slots.map(\.item))
      return exam
    }
  }
}

extension FormPlan {
  /// The problem of so many forms that share no item.
  ///
  /// `additions` are items that are not written yet; bonds can be left out.
  func problem(
    of forms: Int,
    adding additions: [Domain.ID: Int] = [:],
    without bond: AssemblyFailure.Bond? = nil
  ) -> AssemblyProblem {
    var (studies, enemies) = (pool.caseStudies, pool.enemies)
    switch bond {
    case .caseStudy(let scenario, _): studies.removeAll { $0.scenario.id == scenario }
    case .enemies(let one, let other):
      enemies.removeAll { items[$0.lower].id == one && items[$0.upper].id == other }
    case nil: break
    }
    return AssemblyProblem(
      domains: profile.domains.map(\.id),
      blueprint: blueprint,
      pool: pool,
      caseStudies: studies,
      enemies: enemies,
      forms: forms,
      additions: additions
    )
  }

  /// The unit that each item belongs to.
  fileprivate var unitsByItem: [Item.ID: Int] {
    var units: [Item.ID: Int] = [:]
    for unit in problem.units.indices {
      for item in problem.units[unit].items { units[items[item].id] = unit }
    }
    return units
  }
}
