/// What a candidate has met of an exam's items so far, in all attempts.
public struct History: Hashable, Sendable {
  /// The items met, ascending by the bytes of their names.
  public let records: [ItemRecord]
  private let positions: [Item.ID: Int]

  /// Makes a history of encounters, which may come in any order.
  ///
  /// Those of one item are ordered by their moments and, where these are equal, by attempts.
  public init(_ encounters: [Encounter] = []) {
    let groups = Dictionary(grouping: encounters, by: \.item)
    records = groups.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { item in
      let ordered = (groups[item] ?? []).sorted {
        ($0.moment, $0.attempt) < ($1.moment, $1.attempt)
      }
      return ItemRecord(id: item, encounters: ordered)
    }
    positions = Dictionary(uniqueKeysWithValues: zip(records.map(\.id), records.indices))
  }

  /// The record of an item; nothing where it was never met.
  public subscript(item: Item.ID) -> ItemRecord? { positions[item].map { records[$0] } }

  /// The items that were shown, in the order in which a form would rather repeat them: those shown
  /// in fewer attempts first, then those shown longest ago.
  public var avoidance: Avoidance {
    let worn = records.map { (shown: $0.timesShown, last: $0.lastAttempt, id: $0.id) }
      .sorted { ($0.shown, $0.last) < ($1.shown, $1.last) }
    var layers: [[Item.ID]] = []
    for (index, item) in worn.enumerated() {
      let isNew =
        index == 0 || (worn[index - 1].shown, worn[index - 1].last) != (item.shown, item.last)
      if isNew { layers.append([]) }
      layers[layers.count - 1].append(item.id)
    }
    return Avoidance(
      layers: layers.map { $0.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
    )
  }
}
