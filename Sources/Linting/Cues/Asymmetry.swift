import Diagnostics
import ItemBank
import YAML

/// Words that say something about the key by where they stand.
struct Asymmetry {
  let name: String
  let words: Vocabulary
  /// Whether they should be more frequent in keys; in distractors otherwise.
  let favoursKeys: Bool

  static let strong = Asymmetry(
    name: "strong",
    words: [
      "absolutely", "all", "always", "completely", "entirely", "every", "exclusively", "fully",
      "impossible", "must", "never", "no", "none", "only", "solely", "totally",
    ],
    favoursKeys: false
  )
  static let cautious = Asymmetry(
    name: "cautious",
    words: [
      "can", "could", "frequently", "generally", "likely", "may", "might", "often", "possibly",
      "probably", "sometimes", "tend", "tends", "typically", "usually",
    ],
    favoursKeys: true
  )

  /// How many of some options have such a word.
  struct Share {
    var having = 0
    var of = 0

    var value: Double { of == 0 ? 0 : Double(having) / Double(of) }
    var text: String { "\(having) of \(of)" }
  }

  /// The shares in which such words stand in keys and in distractors.
  struct Shares {
    var keys = Share()
    var distractors = Share()
    let favoursKeys: Bool

    fileprivate mutating func add(_ hasWord: Bool, isKey: Bool) {
      let hit = hasWord ? 1 : 0
      if isKey {
        keys.having += hit
        keys.of += 1
      } else {
        distractors.having += hit
        distractors.of += 1
      }
    }

    /// Whether the shares differ, the way that helps, by three standard errors: chance does that
    /// about once in 740 banks.
    var areBeyondChance: Bool {
      let having = Double(keys.having + distractors.having)
      let all = Double(keys.of + distractors.of)
      guard having >= 10, keys.of > 0, distractors.of > 0, having < all else { return false }
      let pooled = having / all
      let variance = pooled * (1 - pooled) * (1 / Double(keys.of) + 1 / Double(distractors.of))
      let difference = favoursKeys ? keys.value - distractors.value : distractors.value - keys.value
      return difference > 0 && difference * difference >= 9 * variance
    }
  }

  /// How often keys and distractors have the words of each pattern.
  static func shares(in choices: [KeyedChoice]) -> [(asymmetry: Asymmetry, shares: Shares)] {
    var strong = Shares(favoursKeys: Self.strong.favoursKeys)
    var cautious = Shares(favoursKeys: Self.cautious.favoursKeys)
    for choice in choices {
      for position in 0..<choice.optionCount {
        let hits = choice.item.options[position].text.map {
          Passage.hasWords(of: Self.strong.words, Self.cautious.words, in: $0)
        }
        strong.add(hits?.0 == true, isKey: position == choice.key)
        cautious.add(hits?.1 == true, isKey: position == choice.key)
      }
    }
    return [(.strong, strong), (.cautious, cautious)]
  }

  /// The items in which most options fit the pattern, the worst first.
  func worst(of choices: [KeyedChoice]) -> [Diagnostic.Note] {
    let counts = choices.map { choice in
      let hits = choice.item.options.indices.filter {
        ($0 == choice.key) == favoursKeys && choice.item.options[$0].text.map(has) == true
      }
      let isMet = choice.item.options[choice.key].text.map(has) == favoursKeys
      return isMet ? hits.count : 0
    }
    let order = choices.indices.filter { counts[$0] > 0 }.sorted {
      (-counts[$0], $0) < (-counts[$1], $1)
    }
    let what = favoursKeys ? "the key has a cautious word" : "strong words are in distractors alone"
    return order.prefix(namedItems).map { choices[$0].note(what) }
  }

  private func has(_ option: Node) -> Bool {
    Passage.hasWords(of: words, words, in: option).0
  }
}
