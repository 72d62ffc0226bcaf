/// How far each domain has to fall back on avoided items.
struct Reluctance {
  private let ranks: [Item.ID: Int]
  private let last: Int
  /// For each domain the last layer that is taken.
  private var admitted: [Domain.ID: Int] = [:]

  init(_ avoidance: Avoidance) {
    ranks = avoidance.ranks
    last = avoidance.layers.count
  }

  /// The items that stay out.
  func excluded(from banks: [Bank]) -> Set<Item.ID> {
    var excluded: Set<Item.ID> = []
    for item in banks.lazy.flatMap(\.items)
    where ranks[item.id, default: 0] > admitted[item.domain, default: 0] {
      excluded.insert(item.id)
    }
    return excluded
  }

  /// Takes one layer more in some domains; returns whether there was one.
  mutating func yield(in domains: [Domain.ID]) -> Bool {
    let open = domains.filter { admitted[$0, default: 0] < last }
    for domain in open { admitted[domain, default: 0] += 1 }
    return !open.isEmpty
  }
}
