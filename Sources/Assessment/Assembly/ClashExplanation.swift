/// Finds what of an impossible problem makes it impossible.
///
/// Domains and bonds are left out one by one, and stay out where the rest is still impossible.
/// What remains is irreducible: without any one of it there would be a form.
struct ClashExplanation {
  private let pool: ItemPool
  private let blueprint: Blueprint
  private let forms: Int
  private let additions: [Domain.ID: Int]
  private var remainingSteps: Int

  /// Prepares an explanation that searches for at most so many steps.
  ///
  /// It is of so many forms that share no item, with `additions` to the items that there are.
  init(
    of pool: ItemPool,
    by blueprint: Blueprint,
    steps: Int,
    forms: Int = 1,
    additions: [Domain.ID: Int] = [:]
  ) {
    self.pool = pool
    self.blueprint = blueprint
    self.forms = forms
    self.additions = additions
    remainingSteps = steps
  }

  /// The clash of all domains and bonds, where nothing is proven.
  func whole(of domains: [Domain.ID]) -> AssemblyFailure.Clash {
    clash(of: domains, pool.caseStudies, pool.enemies, isProven: false)
  }

  /// The domains and bonds that clash, of a problem that is known to be impossible.
  mutating func core(of domains: [Domain.ID]) -> AssemblyFailure.Clash {
    var (studies, enemies) = (pool.caseStudies, pool.enemies)
    let domains = reduced(domains) { !$1.isEmpty && $0.isImpossible($1, studies, enemies) }
    studies.removeAll { study in
      !study.items.contains { domains.contains(pool.items[$0].domain) }
    }
    let bound = Set(studies.flatMap(\.items))
    func matters(_ item: Int) -> Bool {
      bound.contains(item) || domains.contains(pool.items[item].domain)
    }
    enemies.removeAll { !matters($0.lower) || !matters($0.upper) }
    studies = reduced(studies) { $0.isImpossible(domains, $1, enemies) }
    enemies = reduced(enemies) { $0.isImpossible(domains, studies, $1) }
    return clash(of: domains, studies, enemies, isProven: true)
  }

  private func clash(
    of domains: [Domain.ID],
    _ caseStudies: [ItemPool.CaseStudy],
    _ enemies: [ItemPool.EnemyPair],
    isProven: Bool
  ) -> AssemblyFailure.Clash {
    let names = pool.items.map(\.id)
    let bonds =
      caseStudies.map { study in
        AssemblyFailure.Bond.caseStudy(study.scenario.id, items: study.items.map { names[$0] })
      } + enemies.map { .enemies(names[$0.lower], names[$0.upper]) }
    return AssemblyFailure.Clash(domains: domains, bonds: bonds, isProven: isProven)
  }

  /// Leaves out as many parts as can be missed: half of them at a time, then smaller runs, so
  /// that a few guilty ones among many are found fast.
  private mutating func reduced<Part>(
    _ parts: [Part],
    while isImpossible: (inout Self, [Part]) -> Bool
  ) -> [Part] {
    var isKept = parts.map { _ in true }
    var runs = parts.isEmpty ? [] : [parts.indices]
    while let run = runs.popLast() {
      let rest = parts.indices.filter { isKept[$0] && !run.contains($0) }
      if isImpossible(&self, rest.map { parts[$0] }) {
        for index in run { isKept[index] = false }
      } else if run.count > 1 {
        let middle = run.lowerBound + run.count / 2
        runs += [middle..<run.upperBound, run.lowerBound..<middle]
      }
    }
    return parts.indices.filter { isKept[$0] }.map { parts[$0] }
  }

  private mutating func isImpossible(
    _ domains: [Domain.ID],
    _ caseStudies: [ItemPool.CaseStudy],
    _ enemies: [ItemPool.EnemyPair]
  ) -> Bool {
    guard remainingSteps > 0 else { return false }
    let problem = AssemblyProblem(
      domains: domains,
      blueprint: blueprint,
      pool: pool,
      caseStudies: caseStudies,
      enemies: enemies,
      forms: forms,
      additions: additions
    )
    // The same clash is explained in the same words whatever the seed of the form was.
    let result = ConstrainedSearch.run(on: problem, steps: &remainingSteps, seed: Seed(0))
    guard case .impossible = result else { return false }
    return true
  }
}
