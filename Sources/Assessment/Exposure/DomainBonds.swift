/// Which syllabus sections are drawn as if nothing bound their items, so that chances can be
/// worked out.
struct DomainBonds {
  private let plan: FormPlan
  private let domains: [Int]
  private let topics: [Int]
  private let sections: [Int]
  /// How many items a form takes of each domain.
  private let quotas: [Int]
  /// Whether the items of a domain have syllabus sections of their own.
  private let isApart: [Bool]
  /// Whether every drawing ends without an exchange of items.
  private let isDrawnStraight: Bool

  init(of plan: FormPlan) {
    self.plan = plan
    topics = Numbering(of: plan.items.map(\.topic)).numbers
    sections = Numbering(of: plan.items.map { Topic.section(of: $0.topic) }).numbers
    let ids = plan.profile.domains.map(\.id)
    domains = plan.items.map { item in ids.firstIndex(of: item.domain) ?? 0 }
    quotas = ids.map { plan.blueprint.total(of: $0) }

    var isApart = ids.map { _ in true }
    var owners: [Int: Int] = [:]
    for (domain, section) in zip(domains, sections) {
      if let other = owners[section], other != domain {
        isApart[domain] = false
        isApart[other] = false
      }
      owners[section] = domain
    }
    self.isApart = isApart

    var free = ids.map { _ in 0 }
    for unit in plan.problem.units where unit.isFree { free[unit.takes[0].domain] += 1 }
    isDrawnStraight = zip(free, quotas).allSatisfy { $0 >= $1 }
  }

  /// The items of a domain in sections that are drawn as if nothing bound any item.
  ///
  /// A bond has no effect on which sections get a turn as long as each has topics enough that
  /// nothing can exclude: whatever the section loses, it takes another topic at the same turn.
  /// Then all sections but those that have such a bond are drawn as without.
  func unaffectedItems(in domain: Int) -> Set<Int> {
    let units = plan.problem.units.filter { unit in unit.takes.contains { $0.domain == domain } }
    guard isApart[domain], units.allSatisfy({ $0.items.count == 1 }) else { return [] }
    let items = units.map { $0.items[0] }
    var rivals: [Int: [Int]] = [:]
    for unit in units {
      let others = unit.enemies.flatMap { plan.problem.units[$0].items }
        .filter { !isHarmless($0, to: unit.items[0]) }
      if !others.isEmpty { rivals[unit.items[0]] = others }
    }
    guard !rivals.isEmpty else { return Set(items) }
    let members = Dictionary(grouping: items) { sections[$0] }
    let sizes = members.mapValues { Set($0.map { topics[$0] }).count }
    guard isDrawnStraight, quotas[domain] <= sizes.values.reduce(0, +) else { return [] }

    let rounds = Self.rounds(of: quotas[domain], among: Array(sizes.values))
    var unaffected: Set<Int> = []
    for (section, members) in members {
      let most = min(rounds, sizes[section] ?? 0)
      // A section that gets one turn cannot be in its own way.
      func isBound(_ item: Int) -> Bool {
        rivals[item]?.contains { most > 1 || sections[$0] != section } ?? false
      }
      let open = Set(members.filter { !isBound($0) }.map { topics[$0] })
      guard open.count >= most else { return [] }
      if !members.contains(where: isBound) { unaffected.formUnion(members) }
    }
    return unaffected
  }

  /// Whether an enemy never keeps an item out of a form: both are of a topic that comes once, or
  /// the enemy is drawn later and has to yield.
  private func isHarmless(_ enemy: Int, to item: Int) -> Bool {
    guard isDrawnStraight else { return false }
    let domain = domains[item]
    if topics[enemy] == topics[item] {
      let count = Set(topics.indices.filter { domains[$0] == domain }.map { topics[$0] }).count
      return quotas[domain] <= count
    }
    return domains[enemy] > domain && plan.profile.sections.count == 1
  }

  /// How many rounds it takes until so many items are drawn, one from each section with topics
  /// left in every round.
  private static func rounds(of count: Int, among sizes: [Int]) -> Int {
    var (open, rounds) = (count, 0)
    while open > 0 {
      let present = sizes.count { $0 > rounds }
      guard present > 0 else { break }
      open -= present
      rounds += 1
    }
    return rounds
  }
}
