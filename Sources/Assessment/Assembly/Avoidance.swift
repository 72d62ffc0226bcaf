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
