/// The random choice of units that meets all quotas, spread over the syllabus.
///
/// Each pick takes an item of the topic that the form has used least, of equally used topics one
/// of the syllabus section used least, and of what is equal in both the first in random order.
/// So no topic comes twice while another one of the domain could come, nor a syllabus section.
/// Where items are avoided, those avoided least come before all that.
struct Drawing: Sendable {
  private(set) var selection: Selection
  /// For each section and domain what can be picked, in random order.
  private let candidates: [[[CandidateTable.Candidate]]]
  private let reluctance: [Int]
  private var spread: SyllabusSpread
  private var generator: SeededGenerator
  /// When the repair last chose each unit or gave it back.
  private var moves: [Int]

  init(by plan: FormPlan, seed: Seed) {
    candidates = plan.candidates.order(by: seed)
    selection = plan.untouched
    reluctance = plan.reluctance
    spread = plan.spread
    generator = seed.generator(for: "repair")
    moves = plan.problem.units.map { _ in -1 }
  }

  /// Starts from a choice made elsewhere.
  mutating func restart(from chosen: [(unit: Int, section: Int)]) {
    for unit in selection.problem.units.indices { dismiss(unit) }
    for (unit, section) in chosen { choose(unit, for: section) }
  }

  /// Picks until every quota is met or nothing fits any more.
  mutating func fill() {
    for section in candidates.indices {
      for domain in candidates[section].indices {
        while let unit = nextUnit(for: section, domain) { choose(unit, for: section) }
      }
    }
  }

  /// Exchanges units until every quota is met, for so many steps at most.
  ///
  /// A step takes a quota that is not met and chooses a unit for it that drives out least; of
  /// equal ones the unit that has not moved for longest. One step in eight takes any unit, which
  /// leads out of circles.
  mutating func repair(steps: Int) {
    for step in 0..<steps {
      fill()
      let open = openCells()
      guard !open.isEmpty else { return }
      let cell = open[generator.below(open.count)]
      let units = candidates[cell.section][cell.domain].map(\.unit)
        .filter { selection.section[$0] != cell.section }
      guard !units.isEmpty else { return }
      let any = units[generator.below(units.count)]
      let cheapest = units.min {
        (cost(of: $0, in: cell.section), moves[$0]) < (cost(of: $1, in: cell.section), moves[$1])
      }
      force(generator.below(8) == 0 ? any : cheapest ?? any, into: cell.section, at: step)
    }
  }

  private func nextUnit(for section: Int, _ domain: Int) -> Int? {
    guard selection.open[section][domain] > 0 else { return nil }
    var best: (unit: Int, use: (reluctance: Int, topic: Int, section: Int))?
    for candidate in candidates[section][domain]
    where selection.admits(candidate.unit, in: section) {
      let (topic, section) = spread.use(of: candidate.item)
      let use = (reluctance[candidate.unit], topic, section)
      if let found = best, found.use <= use { continue }
      best = (candidate.unit, use)
    }
    return best?.unit
  }

  private func openCells() -> [(section: Int, domain: Int)] {
    selection.open.indices.flatMap { section in
      selection.open[section].indices.filter { selection.open[section][$0] > 0 }
        .map { (section, $0) }
    }
  }

  /// How many items have to leave for a unit to come in.
  private func cost(of unit: Int, in section: Int) -> Int {
    let units = selection.problem.units
    let rivals = units[unit].enemies.filter { selection.section[$0] != nil }
    let crowded = units[unit].takes.map { max(0, $0.count - selection.open[section][$0.domain]) }
    return rivals.reduce(crowded.reduce(0, +)) { $0 + units[$1].items.count }
      + (selection.section[unit] == nil ? 0 : units[unit].items.count)
  }

  private mutating func force(_ unit: Int, into section: Int, at step: Int) {
    let arriving = selection.problem.units[unit]
    for one in arriving.enemies + [unit] where selection.section[one] != nil {
      dismiss(one)
      moves[one] = step
    }
    for take in arriving.takes {
      while selection.open[section][take.domain] < take.count {
        let present = candidates[section][take.domain].map(\.unit)
          .filter { selection.section[$0] == section }
        guard let oldest = present.min(by: { moves[$0] < moves[$1] }) else { return }
        dismiss(oldest)
        moves[oldest] = step
      }
    }
    choose(unit, for: section)
    moves[unit] = step
  }

  private mutating func choose(_ unit: Int, for section: Int) {
    selection.choose(unit, for: section)
    spread.count(selection.problem.units[unit].items, by: 1)
  }

  private mutating func dismiss(_ unit: Int) {
    guard selection.section[unit] != nil else { return }
    selection.dismiss(unit)
    spread.count(selection.problem.units[unit].items, by: -1)
  }
}
