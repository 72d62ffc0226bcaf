import ItemBank
import YAML

/// The sets of shingles of all items in one flat array, each set in the order of its rarity.
///
/// A shingle is three words in a row of the stem or of one option, so the order of the options does
/// not matter; a shorter text is one shingle. Shingles of the stem and of what is offered differ in
/// their lowest bit. The highest eight bits say how often the shingle's slot was hit, so that
/// comparing two of them as numbers compares their rarity first.
struct ItemShingles {
  private(set) var shingles: [UInt64] = []
  /// Where each item's set begins, and at the end where the last one ends.
  private(set) var starts = [0]
  /// How many of each item's shingles are of its options and prompts.
  private(set) var offerCounts: [Int] = []

  static func count(of shingle: UInt64) -> UInt64 { shingle >> 56 }
  static func isOffered(_ shingle: UInt64) -> Bool { shingle & 1 == 1 }

  init(of items: [ItemDraft]) {
    starts.reserveCapacity(items.count + 1)
    shingles.reserveCapacity(items.count * 80)
    for item in items {
      append(item.stem, isOffered: false)
      for option in item.options { append(option.text, isOffered: true) }
      for prompt in item.prompts { append(prompt.text, isOffered: true) }
      starts.append(shingles.count)
    }
    rank()
  }

  func bounds(of item: Int) -> Range<Int> { starts[item]..<starts[item + 1] }

  private mutating func append(_ text: Node?, isOffered: Bool) {
    guard let text else { return }
    var (first, second): (UInt64, UInt64) = (0, 0)
    var count = 0
    Word.forEach(in: text) { word in
      count += 1
      if count >= 3 { add(mixed(mixed(first, second), word.hash), isOffered) }
      (first, second) = (second, word.hash)
    }
    if count == 1 || count == 2 { add(mixed(first, second), isOffered) }
  }

  @inline(__always)
  private mutating func add(_ hash: UInt64, _ isOffered: Bool) {
    shingles.append((hash >> 9) << 1 | (isOffered ? 1 : 0))
  }

  /// Puts the counts in, sorts each set and drops what repeats.
  ///
  /// Slots are shared by chance and counts stop at 255: that bends the order a little, and any order
  /// will do that is the same for all sets.
  private mutating func rank() {
    var size = 1024
    while size < shingles.count { size *= 2 }
    let mask = UInt64(size - 1)
    var counts = [UInt8](repeating: 0, count: size)
    for shingle in shingles {
      let slot = Int(truncatingIfNeeded: shingle & mask)
      if counts[slot] < .max { counts[slot] += 1 }
    }

    var set: [UInt64] = []
    var end = 0
    for item in 0..<(starts.count - 1) {
      set.removeAll(keepingCapacity: true)
      for position in bounds(of: item) {
        let shingle = shingles[position]
        set.append(UInt64(counts[Int(truncatingIfNeeded: shingle & mask)]) << 56 | shingle)
      }
      set.sort()
      starts[item] = end
      var last: UInt64?
      var offered = 0
      for shingle in set where shingle != last {
        shingles[end] = shingle
        end += 1
        if Self.isOffered(shingle) { offered += 1 }
        last = shingle
      }
      offerCounts.append(offered)
    }
    starts[starts.count - 1] = end
    shingles.removeLast(shingles.count - end)
  }
}
