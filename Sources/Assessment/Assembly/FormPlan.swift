/// A profile and banks made ready for the drawing of many forms.
///
/// What all forms have in common is worked out once here: which items fit the exam, what binds
/// them, and how they spread over the syllabus.
public struct FormPlan: Sendable {
  /// The exam.
  public let profile: ExamProfile
  /// How many items of each domain a form takes.
  public let blueprint: Blueprint
  let pool: ItemPool
  let problem: AssemblyProblem
  let candidates: CandidateTable
  let spread: SyllabusSpread
  /// How many items there are of each domain of the profile.
  let available: [Int]
  /// The choice of nothing, which every drawing starts from.
  let untouched: Selection
  /// How unwillingly each unit is drawn; all are at 0 unless something is avoided.
  let reluctance: [Int]

  /// Plans the forms of a profile from the items of banks; items in `excluded` are left out, and
  /// avoided ones come after all others.
  public init(
    for profile: ExamProfile,
    from banks: [Bank],
    without excluded: Set<Item.ID> = [],
    avoiding avoidance: Avoidance = Avoidance()
  ) {
    self.profile = profile
    blueprint = Blueprint(of: profile)
    pool = ItemPool(of: banks, for: profile, by: blueprint, without: excluded)
    problem = AssemblyProblem(
      domains: profile.domains.map(\.id),
      blueprint: blueprint,
      pool: pool,
      caseStudies: pool.caseStudies,
      enemies: pool.enemies
    )
    spread = SyllabusSpread(over: pool.items)
    candidates = CandidateTable(of: problem, from: pool, for: profile, spread: spread)
    untouched = Selection(of: problem)
    let ranks = avoidance.ranks
    reluctance = problem.units.map { [pool] unit in
      unit.items.reduce(0) { max($0, ranks[pool.items[$1].id, default: 0]) }
    }
    available = profile.domains.map { [pool] in pool.count(of: $0.id) }
  }

  /// The items that fit the exam, ascending by the bytes of their names.
  public var items: [Item] { pool.items }

  /// The domains that have fewer items than a form takes.
  var scarceDomains: [Domain.ID] {
    profile.domains.indices.filter { available[$0] < blueprint.total(of: profile.domains[$0].id) }
      .map { profile.domains[$0].id }
  }

  /// Refuses where some domain has too few items for so many forms that share none.
  func requireItems(for count: Int) throws(AssemblyFailure) {
    guard profile.length == 0 || !pool.items.isEmpty else { throw .noItems }
    let shortfalls = profile.domains.indices.compactMap { index -> AssemblyFailure.Shortfall? in
      let domain = profile.domains[index]
      let needed = blueprint.total(of: domain.id) * count
      guard available[index] < needed else { return nil }
      let sections = blueprint.sections.filter { section in
        section.quotas.contains { $0.domain == domain.id && $0.total > 0 }
      }
      return AssemblyFailure.Shortfall(
        domain: domain.id,
        sections: sections.map { profile.sections[$0.index].id },
        needed: needed,
        available: available[index]
      )
    }
    guard shortfalls.isEmpty else { throw .shortfalls(shortfalls) }
  }
}
