/// The items that a form of one exam may draw, and what binds them to each other.
///
/// Items are named by their positions, which follow the bytes of their names: neither the order
/// of banks nor that of their files reaches a form.
struct ItemPool: Sendable {
  /// The items, ascending by name.
  let items: [Item]
  /// The case studies, ascending by name, each by the positions of its items in authored order.
  let caseStudies: [CaseStudy]
  /// The positions of items that must not share a form, the lower first, ascending.
  let enemies: [EnemyPair]

  struct CaseStudy: Hashable, Sendable {
    let scenario: Scenario
    let items: [Int]
  }

  struct EnemyPair: Hashable, Sendable, Comparable {
    let lower: Int
    let upper: Int

    static func < (left: EnemyPair, right: EnemyPair) -> Bool {
      (left.lower, left.upper) < (right.lower, right.upper)
    }
  }

  /// Collects the items of the profile's types and of the domains that the blueprint draws from.
  ///
  /// A case study is in only if all its items are.
  init(
    of banks: [Bank],
    for profile: ExamProfile,
    by blueprint: Blueprint,
    without excluded: Set<Item.ID> = []
  ) {
    let all = banks.allItems
    precondition(
      Set(all.indices.lazy.map { all[$0].id }).count == all.count,
      "an item's name is unique over all banks"
    )
    let types = Set(profile.typeRules.map(\.type))
    let domains = Set(profile.domains.map(\.id).filter { blueprint.total(of: $0) > 0 })
    func isEligible(_ item: Item) -> Bool {
      types.contains(item.task.type) && domains.contains(item.domain)
        && (item.scenario == nil || types.contains(.caseStudy)) && !excluded.contains(item.id)
    }
    let barred = Set(
      all.indices.lazy.filter { all[$0].scenario != nil && !isEligible(all[$0]) }
        .compactMap { all[$0].scenario }
    )
    // By index: an item is a large value, and each copy counts all its references.
    let authored = all.indices.filter { index in
      isEligible(all[index]) && !(all[index].scenario.map(barred.contains) ?? false)
    }
    let items = authored.sorted { all[$0].id.utf8.lexicographicallyPrecedes(all[$1].id.utf8) }
      .map { all[$0] }
    var positions: [Item.ID: Int] = [:]
    for position in items.indices { positions[items[position].id] = position }
    let pairs = items.indices.flatMap { position in
      items[position].enemies.compactMap { positions[$0] }.filter { $0 != position }
        .map { EnemyPair(lower: min($0, position), upper: max($0, position)) }
    }
    let members = Dictionary(
      grouping: authored.filter { all[$0].scenario != nil }.map { all[$0] },
      by: \.scenario
    )
    let scenarios = banks.flatMap(\.scenarios)
    precondition(
      Set(scenarios.map(\.id)).count == scenarios.count,
      "a scenario's name is unique over all banks"
    )
    self.items = items
    self.enemies = Set(pairs).sorted()
    caseStudies = scenarios.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
      .compactMap { scenario in
        members[scenario.id].map { members in
          CaseStudy(scenario: scenario, items: members.compactMap { positions[$0.id] })
        }
      }
    precondition(caseStudies.count == members.count, "an item's scenario is in one of the banks")
  }

  /// How many items there are of a domain.
  func count(of domain: Domain.ID) -> Int {
    items.indices.count { items[$0].domain == domain }
  }
}

extension [Bank] {
  /// The items of all banks; those of one bank need no copy.
  var allItems: [Item] { count == 1 ? self[0].items : flatMap(\.items) }
}
