/// Items that a form takes only where there are no others, because the candidate knows them.
///
/// A form drawn with an avoidance is that of its seed and the avoidance together, so an attempt
/// keeps both.
public struct Avoidance: Hashable, Sendable, Codable {
  /// The items by how gladly they are taken after all: the first layer first.
  public let layers: [[Item.ID]]

  /// Makes an avoidance of layers.
  public init(layers: [[Item.ID]] = []) { self.layers = layers }

  /// Whether nothing is avoided.
  public var isEmpty: Bool { layers.allSatisfy(\.isEmpty) }

  /// The place of each item's layer, counted from 1; of an item in two layers the later.
  var ranks: [Item.ID: Int] {
    var ranks: [Item.ID: Int] = [:]
    for (index, layer) in layers.enumerated() {
      for item in layer { ranks[item] = index + 1 }
    }
    return ranks
  }
}

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
