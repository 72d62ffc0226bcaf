import Assessment
import Linting
import Testing

/// The join must find what comparing every item with every other finds, by sets of text.
@Suite struct `Joining similar items` {
  #if DEBUG
  static let count = 300
  #else
  static let count = 2_000
  #endif

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `The join finds the pairs of a comparison of all with all`(seed: UInt64) {
    var author = Author(seed: seed)
    let items = author.items(Self.count)
    let found = Duplicates(of: bankDraft(items)).pairs
    let expected = comparingAll(items)
    #expect(found.map(Pair.init) == expected)
    // The generator must make work for every branch.
    for kind in [.exact, .near, .sibling(.wording), .sibling(.key)] as [Duplicates.Kind] {
      #expect(found.contains { $0.kind == kind })
    }
  }

  @Test func `A stem that all items share costs no pairs`() {
    let stem = (0..<60).map { "word\($0)" }.joined(separator: " ")
    let items = (0..<Self.count).map { number in
      ItemText(
        id: "item-\(number)",
        stem: stem,
        options: [
          "Alone\(number) has this", "None\(number) of them", "Many\(number) of those",
          "All of the above",
        ]
      )
    }
    #expect(Duplicates(of: bankDraft(items)).pairs.count == 0)
  }

  @Test func `A large family is shown by some pairs and stays one cluster`() {
    let stem = (0..<30).map { "word\($0)" }.joined(separator: " ")
    let items = (0..<200).map { number in
      ItemText(id: "item-\(number)", stem: stem + " end\(number)x", options: ["Left", "Right"])
    }
    let duplicates = Duplicates(of: bankDraft(items))
    #expect(duplicates.clusters == [Array(0..<200)])
    #expect(duplicates.pairs.count <= 200 * 20)
  }

  struct Pair: Hashable, CustomStringConvertible {
    let first: Int
    let second: Int
    let kind: Duplicates.Kind
    let similarity: Double

    init(_ pair: Duplicates.Pair) {
      (first, second, kind) = (pair.first, pair.second, pair.kind)
      similarity = pair.similarity
    }

    init(_ first: Int, _ second: Int, _ kind: Duplicates.Kind, _ similarity: Double) {
      (self.first, self.second, self.kind, self.similarity) = (first, second, kind, similarity)
    }

    var description: String { "\(first)-\(second) \(kind) \(similarity)" }
  }

  private func comparingAll(_ items: [ItemText]) -> [Pair] {
    let sets = items.map(ShingleSets.init)
    var isCopy = [Bool](repeating: false, count: items.count)
    var pairs: [Pair] = []
    for second in items.indices {
      let text = items[second].stem
      let options = items[second].options.sorted()
      let original = items[..<second].firstIndex {
        $0.stem == text && $0.options.sorted() == options
      }
      if let original {
        isCopy[second] = true
        pairs.append(Pair(original, second, .exact, 1))
        continue
      }
      for first in 0..<second where !isCopy[first] {
        guard let pair = sets[first].kind(with: sets[second]) else { continue }
        pairs.append(Pair(first, second, pair.kind, pair.similarity))
      }
    }
    return pairs
  }
}

/// The definition, in texts.
private struct ShingleSets {
  let stem: Set<String>
  let offers: Set<String>
  let key: Set<Substring>

  init(of item: ItemText) {
    stem = Self.shingles(of: item.stem)
    offers = item.options.reduce(into: []) { $0.formUnion(Self.shingles(of: $1)) }
    key = Set(item.options[item.key].split(separator: " "))
  }

  static func shingles(of text: String) -> Set<String> {
    let words = text.split(separator: " ")
    guard words.count > 3 else { return [words.joined(separator: " ")] }
    return Set(words.indices.dropLast(2).map { words[$0...($0 + 2)].joined(separator: " ") })
  }

  func kind(with other: ShingleSets) -> (kind: Duplicates.Kind, similarity: Double)? {
    let offered = offers.intersection(other.offers).count
    guard Double(offered) / Double(offers.union(other.offers).count) >= 0.4 else { return nil }
    let shared = stem.intersection(other.stem).count + offered
    let total = stem.union(other.stem).count + offers.union(other.offers).count
    let similarity = Double(shared) / Double(total)
    guard similarity >= 0.5 else { return nil }
    let keys = Double(key.intersection(other.key).count) / Double(key.union(other.key).count)
    if keys < 0.5 { return (.sibling(.key), similarity) }
    return (similarity >= 0.7 ? .near : .sibling(.wording), similarity)
  }
}

/// Writes items of few words, many of them copies of earlier ones with some words changed.
private struct Author {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: Seed(seed)) }

  mutating func items(_ count: Int) -> [ItemText] {
    let boilerplate = text(20)
    var items: [ItemText] = []
    for number in 0..<count {
      // Copies are made of the latest items, so that no family outgrows the pairs it is shown by.
      var item =
        !items.isEmpty && generator.below(3) == 0
        ? items[items.count - 1 - generator.below(min(8, items.count))] : fresh(boilerplate)
      item.id = "item-\(number)"
      for _ in 0..<generator.below(5) { change(&item) }
      items.append(item)
    }
    return items
  }

  private mutating func fresh(_ boilerplate: String) -> ItemText {
    let stem = generator.below(2) == 0 ? text(8 + generator.below(12)) : boilerplate + " " + text(4)
    let options = (0..<4).map { _ in text(1 + generator.below(7)) }
    return ItemText(id: "", stem: stem, options: options, key: generator.below(4))
  }

  private mutating func change(_ item: inout ItemText) {
    switch generator.below(8) {
    case 0...3: item.stem = changingOneWord(of: item.stem)
    case 4: item.options.swapAt(0, generator.below(4))
    case 5: item.key = generator.below(4)
    default:
      let option = generator.below(4)
      item.options[option] = changingOneWord(of: item.options[option])
    }
  }

  private mutating func changingOneWord(of text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    words[generator.below(words.count)] = word()
    return words.joined(separator: " ")
  }

  private mutating func text(_ count: Int) -> String {
    (0..<count).map { _ in word() }.joined(separator: " ")
  }

  private mutating func word() -> String { "w\(generator.below(60))w" }
}
