/// A search for the units that enemies and case studies make hard to choose.
///
/// Units that go anywhere can wait: they fill whatever is left, if there are enough of them. So
/// the search chooses only among the others, for the domain where least can be spared, and goes
/// back when the rest cannot reach a quota. Within its limit it finds a choice if one exists.
struct ConstrainedSearch {
  /// What came out.
  enum Result {
    case found([(unit: Int, section: Int)])
    case impossible
    case undecided
  }

  private var selection: Selection
  private let order: [Int]
  private let enemies: [Set<Int>]
  /// How many items of each domain go anywhere.
  private let free: [Int]
  private var isBanned: [Bool]
  private var remainingSteps: Int

  private init(of problem: AssemblyProblem, order: [Int], steps: Int) {
    selection = Selection(of: problem)
    self.order = order
    enemies = problem.units.map { Set($0.enemies) }
    free = (problem.quotas.first ?? []).indices.map { domain in
      problem.units.count { $0.isFree && $0.takes[0].domain == domain }
    }
    isBanned = problem.units.map { _ in false }
    remainingSteps = steps
  }

  /// Searches for at most so many steps, one for each unit tried, and takes them from `steps`.
  static func run(
    on problem: AssemblyProblem,
    steps: inout Int,
    seed: Seed
  ) -> Result {
    var generator = seed.generator(for: "search")
    let constrained = problem.units.indices.filter { !problem.units[$0].isFree }
    let order = generator.shuffled(constrained)
    var search = ConstrainedSearch(of: problem, order: order, steps: steps)
    let isFound = search.extend()
    steps = search.remainingSteps
    guard !isFound else {
      return .found(
        constrained.compactMap { unit in search.selection.section[unit].map { (unit, $0) } }
      )
    }
    return steps > 0 ? .impossible : .undecided
  }

  /// Chooses further units until the free ones suffice; leaves the choice standing if they do.
  private mutating func extend() -> Bool {
    guard let domain = tightestDomain() else { return true }
    guard domain.slack >= 0 else { return false }
    var tried: [Int] = []
    defer { for unit in tried { isBanned[unit] = false } }
    for unit in order where selection.problem.units[unit].count(of: domain.index) > 0 {
      for section in selection.open.indices where isAvailable(unit, in: section) {
        guard remainingSteps > 0 else { return false }
        remainingSteps -= 1
        selection.choose(unit, for: section)
        if extend() { return true }
        selection.dismiss(unit)
      }
      guard !isBanned[unit] else { continue }
      isBanned[unit] = true
      tried.append(unit)
      if let next = tightestDomain(), next.slack < 0 { return false }
    }
    return false
  }

  private func isAvailable(_ unit: Int, in section: Int) -> Bool {
    !isBanned[unit] && selection.admits(unit, in: section)
  }

  /// The domain that its free items do not fill and that can spare least, or none.
  private func tightestDomain() -> (index: Int, slack: Int)? {
    free.indices.compactMap { domain in
      let missing = selection.need(of: domain) - free[domain]
      return missing > 0 ? (domain, mostItems(of: domain) - missing) : nil
    }.min { $0.slack < $1.slack }
  }

  /// A bound on the items of a domain that can still be chosen: one unit of each group of
  /// mutual enemies.
  private func mostItems(of domain: Int) -> Int {
    var groups: [(members: [Int], most: Int)] = []
    for unit in order
    where selection.open.indices.contains(where: { isAvailable(unit, in: $0) }) {
      let count = selection.problem.units[unit].count(of: domain)
      guard count > 0 else { continue }
      if !enemies[unit].isEmpty,
        let group = groups.firstIndex(where: { $0.members.allSatisfy(enemies[unit].contains) })
      {
        groups[group].members.append(unit)
        groups[group].most = max(groups[group].most, count)
      } else {
        groups.append(([unit], count))
      }
    }
    return groups.reduce(0) { $0 + $1.most }
  }
}
