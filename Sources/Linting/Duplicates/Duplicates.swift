public import ItemBank

/// Items of a bank that say the same, or nearly so.
///
/// Two items are compared by the sets of their shingles, three words in a row of the stem or of an
/// option. Their similarity is the share of common shingles among all of both (Jaccard). A common
/// stem alone proves nothing, so 0.40 of the options' own shingles must be common as well.
public struct Duplicates: Sendable {
  /// The pairs by the position of their second item, then of the first.
  ///
  /// An item that repeats an earlier one word for word is paired with that one only, and any other
  /// item with at most twenty earlier ones.
  public let pairs: [Pair]
  /// The items compared, in the order of the bank; pairs count positions in them.
  public let items: [ItemDraft]

  /// Two items that are alike.
  public struct Pair: Hashable, Sendable {
    /// How they are alike.
    public let kind: Kind
    /// The position of the item that comes first in the bank.
    public let first: Int
    /// The position of the item that comes later.
    public let second: Int
    /// The share of common shingles, 0 to 1.
    public let similarity: Double
    /// Whether the keys have the same words.
    public let hasSameKey: Bool
  }

  /// How two items are alike.
  public enum Kind: Hashable, Sendable {
    /// The same type, stem and set of options.
    case exact
    /// A similarity of 0.70 or more, and at least half of the key's words in common.
    case near
    /// Not the same task, but one gives the other away.
    case sibling(Reason)
  }

  /// Why two items are siblings and no duplicates.
  public enum Reason: String, Hashable, Sendable {
    /// A similarity of 0.50 to 0.70.
    case wording
    /// Another key to much the same text.
    case key
    /// Stems that differ only by a negation.
    case negation
    /// Stems that differ only by numbers.
    case number
    /// Stems that differ only by one name.
    case name
  }

  /// Compares the items of a bank but those that are still to be written; siblings that are enemies, or share a case study, are left out.
  public init(of bank: BankDraft) {
    items = bank.items
    pairs = Self.pairs(in: bank)
  }

  private static func pairs(in bank: BankDraft) -> [Pair] {
    let items = bank.items
    let enmity = Enmity(in: bank)
    let sets = ItemShingles(of: items)
    var join = SimilarityJoin(of: sets)
    var gists = GistTable(of: items)
    var originals = OriginalTable(of: items, wordings: sets.wordings)
    var pairs: [Pair] = []
    for position in items.indices
    where items[position].stem != nil && !items[position].isUnwritten {
      if let first = originals.original(of: position) {
        let hasSameKey = gists[first].hasKey(of: gists[position])
        pairs.append(
          Pair(kind: .exact, first: first, second: position, similarity: 1, hasSameKey: hasSameKey)
        )
        continue
      }
      let start = pairs.count
      for candidate in join.candidates(for: position, frame: sets.frames[position]) {
        let (one, other) = (gists[candidate.item], gists[position])
        guard let kind = Kind(of: one, other, candidate.overlap) else { continue }
        if case .sibling = kind, enmity.separates(candidate.item, position) { continue }
        pairs.append(
          Pair(
            kind: kind,
            first: candidate.item,
            second: position,
            similarity: candidate.overlap.similarity,
            hasSameKey: one.hasKey(of: other)
          )
        )
      }
      pairs[start...].sort { $0.first < $1.first }
    }
    return pairs
  }

  /// The groups of items linked by exact and near duplicates, each in the order of the bank.
  ///
  /// The groups are in the order of their first items; items that have no duplicate are in none.
  public var clusters: [[Int]] {
    var leaders = Array(items.indices)
    func leader(of item: Int) -> Int {
      var item = item
      while leaders[item] != item {
        leaders[item] = leaders[leaders[item]]
        item = leaders[item]
      }
      return item
    }
    for pair in pairs {
      if case .sibling = pair.kind { continue }
      let (one, other) = (leader(of: pair.first), leader(of: pair.second))
      leaders[max(one, other)] = min(one, other)
    }
    var members = [[Int]](repeating: [], count: items.count)
    for item in items.indices { members[leader(of: item)].append(item) }
    return members.filter { $0.count > 1 }
  }
}

extension Duplicates.Kind {
  /// How two items are alike that have so much in common; nil where that is too little.
  init?(of one: Gist, _ other: Gist, _ overlap: Overlap) {
    if let reason = one.difference(from: other) {
      self = .sibling(reason)
    } else if !overlap.isRelated {
      return nil
    } else if !one.sharesKey(with: other) {
      self = .sibling(.key)
    } else {
      self = overlap.isNear ? .near : .sibling(.wording)
    }
  }
}
