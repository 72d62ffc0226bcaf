import ItemBank
import YAML

/// The keys of multiple choices, found by their topics and first two words, so that one walk over
/// the stems of a bank finds all of them.
struct KeyPhrases {
  private let items: [ItemText]
  /// A number for the topic of each item, the same for the same topic.
  private let topics: [UInt64]
  /// The text of each item's key, of choices with one key only.
  private let texts: [Passage?]
  /// The keys by what their beginnings hash to, ascending.
  private let keys: [(beginning: Term, item: Int)]
  private let beginnings: Vocabulary

  /// A key that stands in the stem of another item of its topic.
  struct Place {
    /// The position of the item with the key.
    let item: Int
    /// The position of the item with the stem.
    let other: Int
    /// The words of that stem, the first ones that say the key.
    let words: Range<Int>
  }

  /// Takes the keys of two words or more, but those that are remarks or stand in their own stems.
  init(of items: [ItemText]) {
    self.items = items
    var numbers: [String: UInt64] = [:]
    topics = items.map { item in
      let topic = item.draft.topic?.string ?? ""
      if let number = numbers[topic] { return number }
      let number = UInt64(numbers.count)
      numbers[topic] = number
      return number
    }
    texts = items.map(\.soleKey?.key.text)
    var keys: [(beginning: Term, item: Int)] = []
    for index in items.indices {
      guard let key = texts[index], key.words.count > 1, !key.isRemark else { continue }
      keys.append((Self.beginning(topics[index], key.words, at: 0), index))
    }
    keys.sort { ($0.beginning.hash, $0.item) < ($1.beginning.hash, $1.item) }
    self.keys = keys
    beginnings = Vocabulary(keys.map(\.beginning))
  }

  private static func beginning(_ topic: UInt64, _ words: [Passage.Word], at index: Int) -> Term {
    Term(topic: topic, words[index].term, words[index + 1].term)
  }

  /// The places of all keys, by the item with the key and then by that with the stem.
  func places() -> [Place] {
    var places: [Place] = []
    for other in items.indices {
      let (topic, words) = (topics[other], items[other].stem.words)
      for index in words.indices.dropLast() {
        let beginning = Self.beginning(topic, words, at: index)
        if beginnings.contains(beginning) {
          append(at: index, of: other, beginning, to: &places)
        }
      }
    }
    places.sort {
      ($0.item, $0.other, $0.words.lowerBound) < ($1.item, $1.other, $1.words.lowerBound)
    }
    var last: (item: Int, other: Int)?
    return places.filter { place in
      defer { last = (place.item, place.other) }
      return last.map { $0 != (place.item, place.other) } ?? true
    }
  }

  private func append(
    at index: Int,
    of other: Int,
    _ beginning: Term,
    to places: inout [Place]
  ) {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].beginning.hash < beginning.hash { low = middle + 1 } else { high = middle }
    }
    while low < keys.count, keys[low].beginning == beginning {
      let item = keys[low].item
      low += 1
      guard item != other, topics[item] == topics[other], let key = texts[item] else { continue }
      let phrase = Phrase(key.words.map(\.term))
      guard items[other].stem.has(phrase, at: index),
        items[item].stem.firstWords(of: phrase) == nil
      else { continue }
      places.append(Place(item: item, other: other, words: index..<index + phrase.terms.count))
    }
  }
}
