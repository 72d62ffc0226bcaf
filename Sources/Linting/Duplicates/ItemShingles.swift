import ItemBank
import YAML

/// The sets of shingles of all items in one flat array, each set in the order of its rarity.
///
/// A shingle is three words in a row of the stem or of one option, so the order of the options does
/// not matter; a shorter text is one shingle. Shingles of the stem and of what is offered differ in
/// their lowest bit. The highest eight bits say how often the shingle's slot was hit, so that
/// comparing two of them as numbers compares their rarity first.
struct ItemShingles {
  /// Those that occur more than once: the others can be in no other set, and are just counted.
  private(set) var shingles: [UInt64] = []
  /// Where each item's set begins, and at the end where the last one ends.
  private(set) var starts = [0]
  /// How many shingles each item has, those that no other has included.
  private(set) var sizes: [Int] = []
  /// How many of them are of its options and prompts.
  private(set) var offerCounts: [Int] = []
  /// Equal for items that offer the same and whose stems differ only in negations, numbers, names.
  private(set) var frames: [UInt64] = []
  /// Equal for items of the same words: whatever says the same has it, and little else.
  private(set) var wordings: [UInt64] = []

  static func count(of shingle: UInt64) -> UInt64 { shingle >> 56 }
  static func isOffered(_ shingle: UInt64) -> Bool { shingle & 1 == 1 }

  init(of items: [ItemDraft]) {
    starts.reserveCapacity(items.count + 1)
    shingles.reserveCapacity(items.count * 80)
    // By index: a draft is a large value, and each copy counts all its references.
    for item in items.indices {
      let stem = items[item].stem.map { appendStem($0) } ?? (words: 0, plainWords: 0)
      var offers: UInt64 = 0
      // A sum, because the order of options is nothing to go by.
      for option in items[item].options.indices {
        offers &+= appendOffer(items[item].options[option].text, salt: 1)
      }
      for prompt in items[item].prompts.indices {
        offers &+= appendOffer(items[item].prompts[prompt].text, salt: 2)
      }
      frames.append(mixed(stem.plainWords, offers))
      wordings.append(mixed(stem.words, offers))
      starts.append(shingles.count)
    }
    rank()
  }

  /// A text of more words than that is one without end, and its beginning is compared.
  private static let mostOfOneText = 4096

  func bounds(of item: Int) -> Range<Int> { starts[item]..<starts[item + 1] }

  /// Returns the hash of all words and that of the plain ones: names have several words, and
  /// negations bring or take some.
  private mutating func appendStem(_ stem: Node) -> (words: UInt64, plainWords: UInt64) {
    var window = Window(lowestBit: 0)
    var (words, plainWords) = (FNV.seed, FNV.seed)
    let most = shingles.count + Self.mostOfOneText
    Word.forEach(in: stem) { word in
      if let shingle = window.shingle(endingWith: word.hash), shingles.count < most {
        shingles.append(shingle)
      }
      words = mixed(words, word.hash)
      if word.kind == .plain { plainWords = mixed(plainWords, word.hash) }
    }
    if let shingle = window.shortText { shingles.append(shingle) }
    return (words, plainWords)
  }

  /// Returns the hash of all words.
  private mutating func appendOffer(_ text: Node?, salt: UInt64) -> UInt64 {
    guard let text else { return 0 }
    var window = Window(lowestBit: 1)
    var words = salt
    let most = shingles.count + Self.mostOfOneText
    Word.forEach(in: text) { word in
      if let shingle = window.shingle(endingWith: word.hash), shingles.count < most {
        shingles.append(shingle)
      }
      words = mixed(words, word.hash)
    }
    if let shingle = window.shortText { shingles.append(shingle) }
    return words
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
      var (size, offered) = (0, 0)
      for position in bounds(of: item) {
        let shingle = shingles[position]
        let count = counts[Int(truncatingIfNeeded: shingle & mask)]
        if count > 1 {
          set.append(UInt64(count) << 56 | shingle)
        } else {
          size += 1
          if Self.isOffered(shingle) { offered += 1 }
        }
      }
      set.sort()
      starts[item] = end
      var last: UInt64?
      for shingle in set where shingle != last {
        shingles[end] = shingle
        end += 1
        size += 1
        if Self.isOffered(shingle) { offered += 1 }
        last = shingle
      }
      sizes.append(size)
      offerCounts.append(offered)
    }
    starts[starts.count - 1] = end
    shingles.removeLast(shingles.count - end)
  }
}

/// The last two words of a text that is being read.
private struct Window {
  let lowestBit: UInt64
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var count = 0

  init(lowestBit: UInt64) { self.lowestBit = lowestBit }

  @inline(__always)
  mutating func shingle(endingWith word: UInt64) -> UInt64? {
    defer { (first, second) = (second, word) }
    count += 1
    return count < 3 ? nil : packed(mixed(mixed(first, second), word))
  }

  /// The shingle of a text of one or two words.
  var shortText: UInt64? { count == 1 || count == 2 ? packed(mixed(first, second)) : nil }

  @inline(__always)
  private func packed(_ hash: UInt64) -> UInt64 { (hash >> 9) << 1 | lowestBit }
}
