/// Which units are chosen so far, and the room that is left.
struct Selection: Sendable {
  let problem: AssemblyProblem
  /// The section that each unit is chosen for, if it is.
  private(set) var section: [Int?]
  /// How many items each section still takes of each domain.
  private(set) var open: [[Int]]
  /// How many chosen enemies each unit has in each form.
  private var chosenEnemies: [[Int]]

  init(of problem: AssemblyProblem) {
    self.problem = problem
    section = problem.units.map { _ in nil }
    open = problem.quotas
    // A case study with enemies among its own items can never be chosen.
    let selfExcluding = problem.units.indices.map { unit in
      problem.units[unit].enemies.contains(unit) ? 1 : 0
    }
    chosenEnemies = Array(repeating: selfExcluding, count: problem.forms)
  }

  /// Whether every quota is met.
  var isComplete: Bool { open.allSatisfy { $0.allSatisfy { $0 == 0 } } }

  /// How many items of a domain are missing.
  func need(of domain: Int) -> Int { open.reduce(0) { $0 + $1[domain] } }

  /// Whether a unit can be chosen for a section and all that is chosen can stay.
  func admits(_ unit: Int, in section: Int) -> Bool {
    self.section[unit] == nil && chosenEnemies[problem.form(of: section)][unit] == 0
      && problem.units[unit].takes.allSatisfy { open[section][$0.domain] >= $0.count }
  }

  /// Chooses a unit.
  mutating func choose(_ unit: Int, for section: Int) {
    self.section[unit] = section
    change(unit, in: section, by: 1)
  }

  /// Gives a chosen unit back.
  mutating func dismiss(_ unit: Int) {
    guard let section = section[unit] else { return }
    self.section[unit] = nil
    change(unit, in: section, by: -1)
  }

  private mutating func change(_ unit: Int, in section: Int, by step: Int) {
    for take in problem.units[unit].takes { open[section][take.domain] -= step * take.count }
    let form = problem.form(of: section)
    for enemy in problem.units[unit].enemies { chosenEnemies[form][enemy] += step }
  }
}
