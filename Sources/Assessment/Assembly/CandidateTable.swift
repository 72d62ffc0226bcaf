/// What can be picked for each section and domain of an exam, grouped as the syllabus is.
struct CandidateTable: Sendable {
  struct Candidate: Sendable {
    let unit: Int
    let item: Int
  }

  /// The labels of the decisions and the items by syllabus section and topic, both by section of
  /// the exam and domain.
  private let cells: [[(label: String, groups: [[[Int]]])]]
  /// The unit that each item of the pool belongs to, or -1.
  private let units: [Int]

  init(
    of problem: AssemblyProblem,
    from pool: ItemPool,
    for profile: ExamProfile,
    spread: SyllabusSpread
  ) {
    var units = pool.items.map { _ in -1 }
    for unit in problem.units.indices {
      for item in problem.units[unit].items { units[item] = unit }
    }
    self.units = units
    cells = profile.sections.indices.map { section in
      let admitted = pool.items.indices.filter { item in
        units[item] >= 0 && problem.admits(units[item], in: section)
      }
      return profile.domains.map { domain in
        let items = admitted.filter { pool.items[$0].domain == domain.id }
        let label = "domain:\(profile.sections[section].id):\(domain.id)"
        return (label, spread.groups(of: items))
      }
    }
  }

  /// Lists the candidates so that syllabus sections, in each its topics, and in each its items
  /// are in the random order of a seed.
  func order(by seed: Seed) -> [[[Candidate]]] {
    cells.map { row in
      row.map { cell in
        var generator = seed.generator(for: cell.label)
        var order: [Candidate] = []
        for section in generator.shuffled(cell.groups) {
          for topic in generator.shuffled(section) {
            for item in generator.shuffled(topic) {
              order.append(Candidate(unit: units[item], item: item))
            }
          }
        }
        return order
      }
    }
  }
}
