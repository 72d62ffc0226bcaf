import Assessment

/// A second way to decide whether a form exists: every choice of items is tried.
struct Exhaustion {
  let items: [Item]
  let blueprint: Blueprint
  let domains: [Domain.ID]
  let bonds: [AssemblyFailure.Bond]

  init(items: [Item], blueprint: Blueprint, domains: [Domain.ID]) {
    self.init(
      items: items,
      blueprint: blueprint,
      domains: domains,
      bonds: Self.bonds(of: items)
    )
  }

  init(
    items: [Item],
    blueprint: Blueprint,
    domains: [Domain.ID],
    bonds: [AssemblyFailure.Bond]
  ) {
    self.items = items
    self.blueprint = blueprint
    self.domains = domains
    self.bonds = bonds
  }

  static func bonds(of items: [Item]) -> [AssemblyFailure.Bond] {
    let scenarios = Set(items.compactMap(\.scenario))
    return scenarios.map { name in
      .caseStudy(name, items: items.filter { $0.scenario == name }.map(\.id))
    } + items.flatMap { item in item.enemies.map { .enemies(item.id, $0) } }
  }

  var hasForm: Bool {
    var groups: [[Item]] = []
    var enemies: Set<[Item.ID]> = []
    var grouped: Set<Item.ID> = []
    for bond in bonds {
      switch bond {
      case .caseStudy(_, let members):
        groups.append(items.filter { members.contains($0.id) })
        grouped.formUnion(members)
      case .enemies(let one, let other):
        enemies.insert([one, other])
        enemies.insert([other, one])
      }
    }
    groups += items.filter { !grouped.contains($0.id) }.map { [$0] }
    groups.removeAll { group in !group.contains { domains.contains($0.domain) } }

    var open = blueprint.sections.map { section in
      domains.map { id in
        section.quotas.reduce(0) { $0 + ($1.domain == id ? $1.total : 0) }
      }
    }
    var chosen: [Item.ID] = []
    func isPossible(from index: Int) -> Bool {
      guard index < groups.count else { return open.allSatisfy { $0.allSatisfy { $0 == 0 } } }
      if isPossible(from: index + 1) { return true }
      let names = groups[index].map(\.id)
      let clashes = names.contains { one in
        (chosen + names).contains { enemies.contains([one, $0]) }
      }
      guard !clashes else { return false }
      let counts = domains.map { id in groups[index].count { $0.domain == id } }
      for section in open.indices where zip(open[section], counts).allSatisfy(>=) {
        for domain in counts.indices { open[section][domain] -= counts[domain] }
        chosen += names
        defer {
          for domain in counts.indices { open[section][domain] += counts[domain] }
          chosen.removeLast(names.count)
        }
        if isPossible(from: index + 1) { return true }
      }
      return false
    }
    return isPossible(from: 0)
  }
}
