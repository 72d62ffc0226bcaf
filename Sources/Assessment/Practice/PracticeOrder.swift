/// What a candidate practices first.
///
/// Where the weak topics come first, those more likely than not below the cut give one item each
/// in rounds, the weakest first, and after them all others do the same; of a topic come the items
/// shown least. Otherwise items due for review come first, the one most likely forgotten before
/// all; then what was never shown; then the rest by weak topics.
struct PracticeOrder {
  let history: History
  let mastery: Mastery
  /// Seconds since 1970.
  let moment: Int
  let seed: Seed

  func items(_ items: [Item], by wish: PracticeWish) -> [Item] {
    var generator = seed.generator(for: "practice")
    let shuffled = generator.shuffled(
      items.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    )
    let wanted = shuffled.filter { wish.includes(history[$0.id]) }
    guard !wish.isWeakFirst else { return byWeakness(wanted) }
    let due = wanted.filter { history[$0.id]?.isDue(at: moment) ?? false }
    let unseen = wanted.filter { history[$0.id] == nil }
    let chosen = Set((due + unseen).map(\.id))
    return byRetrievability(due) + unseen + byWeakness(wanted.filter { !chosen.contains($0.id) })
  }

  private func byRetrievability(_ items: [Item]) -> [Item] {
    items.enumerated()
      .map { (order: $0, item: $1, chance: history[$1.id]?.retrievability(at: moment) ?? 0) }
      .sorted { ($0.chance, $0.order) < ($1.chance, $1.order) }
      .map(\.item)
  }

  private func byWeakness(_ items: [Item]) -> [Item] {
    let topics = Dictionary(grouping: items, by: \.topic).mapValues(byWear)
    let known = mastery.weakestTopics
    let weak = known.filter { $0.risk >= 0.5 }.compactMap { topics[$0.id] }
    let strong = known.filter { $0.risk < 0.5 }.compactMap { topics[$0.id] }
    let names = Set(known.map(\.id))
    let unknown = items.filter { !names.contains($0.topic) }
    return rounds(of: weak) + rounds(of: strong) + unknown
  }

  private func byWear(_ items: [Item]) -> [Item] {
    items.enumerated()
      .map { order, item in
        let record = history[item.id]
        return (item: item, wear: (record?.timesShown ?? 0, record?.lastAttempt ?? 0, order))
      }
      .sorted { $0.wear < $1.wear }
      .map(\.item)
  }

  private func rounds(of groups: [[Item]]) -> [Item] {
    let longest = groups.reduce(0) { max($0, $1.count) }
    return (0..<longest).flatMap { round in
      groups.compactMap { $0.indices.contains(round) ? $0[round] : nil }
    }
  }
}
