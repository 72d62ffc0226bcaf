import ItemBank
import YAML

/// In how many multiple choices the key is longer than every distractor.
struct KeyLengths {
  /// A multiple choice with the lengths of its key and of its longest distractor.
  struct Choice {
    let keyed: KeyedChoice
    let key: Int
    let distractor: Int
  }

  /// The items whose key is the longest option.
  let longest: [Choice]
  /// The chance in each of the items, those with other keys too.
  let chances: [Double]

  init(of choices: [KeyedChoice]) {
    longest = choices.compactMap { choice in
      let lengths = choice.item.options.map { $0.text?.length ?? 0 }
      let key = lengths[choice.key]
      guard lengths.count(where: { $0 >= key }) == 1 else { return nil }
      let distractor = lengths.filter { $0 < key }.max() ?? 0
      return Choice(keyed: choice, key: key, distractor: distractor)
    }
    chances = choices.map(\.chance)
  }

  /// How many there would be if lengths had nothing to do with keys.
  var expected: Double { chances.reduce(0, +) }

  /// Whether there are 5 % more than that, and chance brings them about once in a hundred banks.
  var isBeyondChance: Bool {
    // The exact probability takes long for a large bank, and few banks come that far.
    guard Double(longest.count) > expected + 0.05 * Double(chances.count) else { return false }
    return PoissonBinomial(chances: chances).probability(ofAtLeast: longest.count) < 0.01
  }

  /// The items whose keys stand out most, the worst first.
  var worst: [Choice] {
    let order = longest.indices.sorted { one, other in
      let (left, right) = (longest[one], longest[other])
      let (first, second) = (left.key * right.distractor, right.key * left.distractor)
      return first == second ? one < other : first > second
    }
    return order.prefix(namedItems).map { longest[$0] }
  }
}

extension Node {
  /// How many characters a text has without white space at its ends, counted as code points.
  var length: Int {
    withUTF8 { bytes in
      var (start, end) = (0, bytes.count)
      while start < end, bytes[start] <= UInt8(ascii: " ") { start += 1 }
      while end > start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
      var count = 0
      for index in start..<end where bytes[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
