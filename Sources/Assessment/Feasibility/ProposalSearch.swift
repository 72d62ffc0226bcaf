/// The search for the fewest items that make more forms possible.
struct ProposalSearch {
  /// How many items of each domain are missing whatever binds them.
  let lacking: [Domain.ID: Int]

  private let plan: FormPlan
  private let supplies: [Feasibility.Supply]
  private let forms: Int
  private let drawn: Int
  /// The steps left for all that is tried.
  private var remainingSteps = DisjointForms.allSteps
  /// How many bonds are tried one by one.
  private static let triedBonds = 10

  init(of forms: Int, beyond drawn: Int, by plan: FormPlan, _ supplies: [Feasibility.Supply]) {
    self.plan = plan
    self.supplies = supplies
    self.forms = forms
    self.drawn = drawn
    lacking = Dictionary(
      uniqueKeysWithValues: supplies.map { ($0.domain.id, $0.lacking(for: forms)) }
    )
  }

  /// Whether the forms can be drawn with further items, or without a bond.
  mutating func decision(
    adding additions: [Domain.ID: Int],
    without bond: AssemblyFailure.Bond? = nil
  ) -> ConstrainedSearch.Result {
    let problem = plan.problem(of: forms, adding: additions, without: bond)
    let allowed = min(remainingSteps, DisjointForms.steps)
    var steps = allowed
    defer { remainingSteps -= allowed - steps }
    return ConstrainedSearch.run(on: problem, steps: &steps, seed: Seed(0))
  }

  /// What clashes once nothing is lacking.
  func clash(isProven: Bool) -> AssemblyFailure.Clash {
    var explanation = ClashExplanation(
      of: plan.pool,
      by: plan.blueprint,
      steps: DisjointForms.allSteps,
      forms: forms,
      additions: lacking
    )
    let domains = plan.profile.domains.map(\.id)
    return isProven ? explanation.core(of: domains) : explanation.whole(of: domains)
  }

  /// Starts from so many items that further forms consist of nothing else, and takes away what can
  /// be spared, of the domains that clash last.
  mutating func additions(
    sparing clashing: [Domain.ID]
  ) -> (list: [Feasibility.Addition], isLeast: Bool) {
    var additions: [Domain.ID: Int] = [:]
    for supply in supplies { additions[supply.domain.id] = supply.quota * (forms - drawn) }
    var isLeast = true
    let others = supplies.filter { !clashing.contains($0.domain.id) }
    for supply in others + supplies.filter({ clashing.contains($0.domain.id) }) {
      let domain = supply.domain.id
      var fewest = lacking[domain] ?? 0
      var enough = additions[domain] ?? 0
      while fewest < enough {
        let middle = (fewest + enough) / 2
        additions[domain] = middle
        switch decision(adding: additions) {
        case .found: enough = middle
        case .impossible: fewest = middle + 1
        case .undecided:
          fewest = middle + 1
          isLeast = false
        }
      }
      additions[domain] = enough
    }
    return (list(additions), isLeast)
  }

  /// The bonds of a clash that are worth giving up: one alone, and nothing else is in the way.
  mutating func dispensable(of clash: AssemblyFailure.Clash) -> [AssemblyFailure.Bond] {
    guard clash.isProven else { return [] }
    var bonds: [AssemblyFailure.Bond] = []
    for bond in clash.bonds.prefix(Self.triedBonds) {
      if case .found = decision(adding: lacking, without: bond) { bonds.append(bond) }
    }
    return bonds
  }

  /// The domains of which there is something to write, in the profile's order.
  func list(_ additions: [Domain.ID: Int]) -> [Feasibility.Addition] {
    supplies.compactMap { supply in
      guard let items = additions[supply.domain.id], items > 0 else { return nil }
      return Feasibility.Addition(domain: supply.domain.id, items: items)
    }
  }
}

extension ConstrainedSearch.Result {
  /// Whether it is certain that there is no choice.
  var isProof: Bool {
    if case .impossible = self { true } else { false }
  }
}
