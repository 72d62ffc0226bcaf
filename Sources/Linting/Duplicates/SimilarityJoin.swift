/// Finds every pair of sets that are at least half alike, without comparing all with all.
///
/// Two sets that share enough share one of their rarest shingles: it suffices to look those up, a
/// prefix of each set. A prefix that reaches into boilerplate would bring up everything that has it,
/// and such pairs must be alike in their options as well: they are looked up by the rarest of those.
struct SimilarityJoin {
  private let sets: ItemShingles
  private var index: PostingIndex
  /// The last item that each item was held against.
  private var seenBy: [Int32]

  /// How often a shingle may occur before it counts as boilerplate.
  private static let boilerplate = 64
  /// How many earlier items one item is paired with; past that a family has been shown.
  static let mostPartners = 20

  /// An earlier item and what it shares.
  struct Candidate {
    let item: Int
    let overlap: Overlap
  }

  init(of sets: ItemShingles) {
    self.sets = sets
    let count = sets.starts.count - 1
    index = PostingIndex(capacity: sets.shingles.count)
    seenBy = [Int32](repeating: -1, count: count)
  }

  /// Returns the earlier items that are alike or have the same frame, and files the item.
  mutating func candidates(for item: Int, frame: UInt64) -> [Candidate] {
    var found: [Candidate] = []
    let frameKey = mixed(frame, 1)
    index.forEach(under: frameKey) { posting in
      let other = Int(posting.item)
      seenBy[other] = Int32(item)
      found.append(Candidate(item: other, overlap: sets.overlap(of: other, with: item)))
      return found.count < Self.mostPartners
    }
    index.insert(item, under: frameKey, place: 0)

    let size = sets.sizes[item]
    let bounds = sets.bounds(of: item)
    // Rarest of all, and first in order, are the shingles that no other item has.
    let ownCount = size - bounds.count
    let prefixCount = size - (size + 1) / 2 + 1
    var reachesBoilerplate = false
    for position in bounds.prefix(max(0, prefixCount - ownCount)) {
      let shingle = sets.shingles[position]
      if ItemShingles.count(of: shingle) >= Self.boilerplate {
        reachesBoilerplate = true
        break
      }
      let place = ownCount + position - bounds.lowerBound
      index.forEach(under: shingle) { posting in
        let other = Int(posting.item)
        guard seenBy[other] != item else { return true }
        seenBy[other] = Int32(item)
        let most = min(size - place, sets.sizes[other] - Int(posting.place))
        if 3 * most >= size + sets.sizes[other] { add(other, with: item, to: &found) }
        return found.count < Self.mostPartners
      }
      index.insert(item, under: shingle, place: place)
    }
    if reachesBoilerplate { addByOffers(of: item, to: &found) }
    return found
  }

  private mutating func addByOffers(of item: Int, to found: inout [Candidate]) {
    let count = sets.offerCounts[item]
    let prefixCount = count - (2 * count + 4) / 5 + 1
    // Items that offer nothing are alike in what they offer.
    if count == 0 { file(item, under: mixed(0, 2), place: 0, count: 0, to: &found) }
    let bounds = sets.bounds(of: item)
    var place = count - bounds.count { ItemShingles.isOffered(sets.shingles[$0]) }
    for position in bounds where ItemShingles.isOffered(sets.shingles[position]) {
      if place >= prefixCount { break }
      let key = mixed(sets.shingles[position], 2)
      file(item, under: key, place: place, count: count, to: &found)
      place += 1
    }
  }

  private mutating func file(
    _ item: Int,
    under key: UInt64,
    place: Int,
    count: Int,
    to found: inout [Candidate]
  ) {
    index.forEach(under: key) { posting in
      let other = Int(posting.item)
      guard seenBy[other] != item else { return true }
      seenBy[other] = Int32(item)
      let most = min(count - place, sets.offerCounts[other] - Int(posting.place))
      if 7 * most >= 2 * (count + sets.offerCounts[other]) { add(other, with: item, to: &found) }
      return found.count < Self.mostPartners
    }
    index.insert(item, under: key, place: place)
  }

  private func add(_ other: Int, with item: Int, to found: inout [Candidate]) {
    guard found.count < Self.mostPartners else { return }
    let overlap = sets.overlap(of: other, with: item, atLeastHalf: true)
    if overlap.isRelated { found.append(Candidate(item: other, overlap: overlap)) }
  }
}

extension ItemShingles {
  /// Counts what two sets share; with `atLeastHalf` it may stop as soon as that is out of reach.
  func overlap(of one: Int, with other: Int, atLeastHalf: Bool = false) -> Overlap {
    var (left, right) = (starts[one], starts[other])
    let (leftEnd, rightEnd) = (starts[one + 1], starts[other + 1])
    let sum = sizes[one] + sizes[other]
    var (shared, sharedOffers) = (0, 0)
    while left < leftEnd && right < rightEnd {
      let (first, second) = (shingles[left], shingles[right])
      if first == second {
        shared += 1
        if Self.isOffered(first) { sharedOffers += 1 }
        left += 1
        right += 1
      } else {
        if first < second { left += 1 } else { right += 1 }
        if atLeastHalf && 3 * (shared + min(leftEnd - left, rightEnd - right)) < sum { break }
      }
    }
    return Overlap(
      shared: shared,
      total: sum - shared,
      sharedOffers: sharedOffers,
      totalOffers: offerCounts[one] + offerCounts[other] - sharedOffers
    )
  }
}
