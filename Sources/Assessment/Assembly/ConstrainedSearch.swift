/// A search for the units that enemies and case studies make hard to choose.
///
/// Units that go anywhere can wait: they fill whatever is left, if there are enough of them. So
/// the search chooses only among the others, for the domain where least can be spared, and goes
/// back when the rest cannot reach a quota. Within its limit it finds a choice if one exists.
///
/// What is alike is tried once: forms that have nothing yet, and units that nothing excludes and
/// that take the same.
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
  /// How many units are chosen for each form.
  private var chosen: [Int]
  private var remainingSteps: Int

  private init(of problem: AssemblyProblem, order: [Int], steps: Int) {
    selection = Selection(of: problem)
    self.order = order
    enemies = problem.units.map { Set($0.enemies) }
    free = problem.additions.indices.map { domain in
      problem.units.reduce(problem.additions[domain]) {
        $0 + ($1.isFree && $1.takes[0].domain == domain ? 1 : 0)
      }
    }
    isBanned = problem.units.map { _ in false }
    chosen = Array(repeating: 0, count: problem.forms)
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
      guard !isBanned[unit], selection.section[unit] == nil else { continue }
      let firstEmpty = chosen.firstIndex(of: 0)
      for section in selection.open.indices where isAvailable(unit, in: section) {
        let form = selection.problem.form(of: section)
        guard chosen[form] > 0 || form == firstEmpty else { continue }
        guard remainingSteps > 0 else { return false }
        remainingSteps -= 1
        selection.choose(unit, for: section)
        chosen[form] += 1
        if extend() { return true }
        selection.dismiss(unit)
        chosen[form] -= 1
      }
      for unit in alike(unit) where !isBanned[unit] {
        isBanned[unit] = true
        tried.append(unit)
      }
      if let next = tightestDomain(), next.slack < 0 { return false }
    }
    return false
  }

  /// The units that can stand in for one another, the unit itself among them.
  private func alike(_ unit: Int) -> [Int] {
    let units = selection.problem.units
    guard units[unit].enemies.isEmpty else { return [unit] }
    return order.filter { units[$0].enemies.isEmpty && units[$0].takes == units[unit].takes }
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

  /// A bound on the items of a domain that can still be chosen: for each form one unit of each
  /// group of mutual enemies.
  private func mostItems(of domain: Int) -> Int {
    var groups: [(members: [Int], counts: [Int])] = []
    for unit in order
    where selection.open.indices.contains(where: { isAvailable(unit, in: $0) }) {
      let count = selection.problem.units[unit].count(of: domain)
      guard count > 0 else { continue }
      if !enemies[unit].isEmpty,
        let group = groups.firstIndex(where: { $0.members.allSatisfy(enemies[unit].contains) })
      {
        groups[group].members.append(unit)
        groups[group].counts.append(count)
      } else {
        groups.append(([unit], [count]))
      }
    }
    return groups.reduce(0) { sum, group in
      sum + group.counts.sorted(by: >).prefix(selection.problem.forms).reduce(0, +)
    }
  }
}
