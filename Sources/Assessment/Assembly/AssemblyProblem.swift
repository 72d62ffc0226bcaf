/// The numbers behind the drawing of a form: units, the room they take, and who excludes whom.
///
/// A unit is what is drawn as a whole: an item, or all items of a case study. The sum of what the
/// chosen units take of a domain must be exactly the quota of their section. Several forms that
/// share no item are one problem: each has the sections of the exam, and enemies may be in two.
struct AssemblyProblem: Sendable {
  /// The units, ascending by their first item.
  let units: [Unit]
  /// How many items each section takes of each domain, form by form.
  let quotas: [[Int]]
  /// How many forms are made.
  let forms: Int
  /// How many items of each domain there are besides the units, bound to nothing.
  let additions: [Int]

  struct Unit: Sendable {
    /// The positions of its items in the pool, in authored order.
    let items: [Int]
    /// What it takes of the domains, ascending by domain.
    let takes: [Take]
    /// The units that must not share a form with it, ascending.
    var enemies: [Int] = []

    /// Whether it goes anywhere that one item of its domain can go.
    var isFree: Bool { enemies.isEmpty && takes.count == 1 && takes[0].count == 1 }

    /// How many items it takes of a domain.
    func count(of domain: Int) -> Int { takes.first { $0.domain == domain }?.count ?? 0 }
  }

  struct Take: Equatable, Sendable {
    let domain: Int
    let count: Int
  }

  /// States the problem of some domains, as if items of all others were no matter.
  ///
  /// `additions` are items that are not written yet.
  init(
    domains: [Domain.ID],
    blueprint: Blueprint,
    pool: ItemPool,
    caseStudies: [ItemPool.CaseStudy],
    enemies: [ItemPool.EnemyPair],
    forms: Int = 1,
    additions: [Domain.ID: Int] = [:]
  ) {
    self.forms = forms
    self.additions = domains.map { additions[$0] ?? 0 }
    let indices = Dictionary(uniqueKeysWithValues: domains.enumerated().map { ($1, $0) })
    let rows = blueprint.sections.map { section in
      var row = domains.map { _ in 0 }
      for quota in section.quotas {
        if let index = indices[quota.domain] { row[index] += quota.total }
      }
      return row
    }
    quotas = (0..<forms).flatMap { _ in rows }

    var groups = pool.items.indices.map { [$0] }
    for study in caseStudies {
      for item in study.items { groups[item] = [] }
      if let first = study.items.min() { groups[first] = study.items }
    }
    var unit = pool.items.map { _ in -1 }
    var units: [Unit] = []
    for group in groups {
      var counts = domains.map { _ in 0 }
      for item in group {
        if let index = indices[pool.items[item].domain] { counts[index] += 1 }
      }
      let takes = counts.indices.filter { counts[$0] > 0 }
        .map { Take(domain: $0, count: counts[$0]) }
      guard !takes.isEmpty else { continue }
      for item in group { unit[item] = units.count }
      units.append(Unit(items: group, takes: takes))
    }
    for pair in enemies {
      let (left, right) = (unit[pair.lower], unit[pair.upper])
      guard left >= 0, right >= 0 else { continue }
      units[left].enemies.append(right)
      if left != right { units[right].enemies.append(left) }
    }
    for index in units.indices { units[index].enemies = Set(units[index].enemies).sorted() }
    self.units = units
  }

  /// The form that a section belongs to.
  func form(of section: Int) -> Int { section / (quotas.count / forms) }

  /// Whether a unit could be drawn into a section if nothing else were.
  func admits(_ unit: Int, in section: Int) -> Bool {
    !units[unit].enemies.contains(unit)
      && units[unit].takes.allSatisfy { quotas[section][$0.domain] >= $0.count }
  }
}
