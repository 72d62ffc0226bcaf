public import Assessment

/// How long the texts of items are, and what the lengths of options tell about the key.
public struct TextLengths: Sendable {
  /// The words of stems.
  public let stemWords: Spread
  /// The words of options, entries, responses and prompts, each text for itself.
  public let optionWords: Spread
  /// How many words a candidate reads for an item on average, scenarios shared out.
  public let wordsPerItem: Fraction
  /// How many multiple-choice items have a text in every option.
  public let choiceCount: Int
  /// The characters of all keys of multiple-choice items, divided by those of distractors, each as
  /// an average.
  public let keyToDistractor: Fraction?
  /// In how many of them the key is longer than every distractor.
  public let longestKeyCount: Int
  /// In how many of them the key is shorter than every distractor.
  public let shortestKeyCount: Int

  /// The middle and the upper end of some numbers.
  public struct Spread: Hashable, Sendable {
    /// The middle one, of two middle ones the lower.
    public let median: Int
    /// The least number that 95 % do not exceed.
    public let ninetyFifth: Int
    /// The greatest one.
    public let most: Int

    /// Orders numbers; all are 0 where there are none.
    public init(of numbers: [Int]) {
      let sorted = numbers.sorted()
      func rank(_ percent: Int) -> Int {
        sorted.isEmpty ? 0 : sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
      }
      median = rank(50)
      ninetyFifth = rank(95)
      most = rank(100)
    }
  }

  /// Measures items and the scenarios that they share.
  public init(of items: [Item], scenarios: [Scenario]) {
    let stems = items.map { Self.words(in: $0.stem) }
    let offered = items.map { item in
      (item.task.options.map(\.text) + item.task.prompts.map(\.text)).map(Self.words)
    }
    stemWords = Spread(of: stems)
    optionWords = Spread(of: offered.flatMap(\.self))
    let used = Set(items.compactMap(\.scenario))
    let shared = scenarios.filter { used.contains($0.id) }.map { Self.words(in: $0.text) }
    let all = (stems + shared + offered.flatMap(\.self)).reduce(0, +)
    wordsPerItem = items.isEmpty ? 0 : Fraction(all, items.count)

    var (keys, distractors): ([Int], [Int]) = ([], [])
    var (longest, shortest, choices) = (0, 0, 0)
    for case .multipleChoice(let options, let key, _) in items.map(\.task) {
      let lengths = options.map(\.text.unicodeScalars.count)
      let others = lengths.indices.filter { $0 != key }.map { lengths[$0] }
      choices += 1
      keys.append(lengths[key])
      distractors += others
      if others.allSatisfy({ $0 < lengths[key] }) { longest += 1 }
      if others.allSatisfy({ $0 > lengths[key] }) { shortest += 1 }
    }
    choiceCount = choices
    longestKeyCount = longest
    shortestKeyCount = shortest
    let (right, wrong) = (keys.reduce(0, +), distractors.reduce(0, +))
    keyToDistractor =
      wrong == 0 ? nil : Fraction(right, keys.count) / Fraction(wrong, distractors.count)
  }

  /// How many runs of characters stand between spaces and line ends.
  private static func words(in text: String) -> Int {
    var (count, isInside) = (0, false)
    for byte in text.utf8 {
      let isSpace = byte <= UInt8(ascii: " ")
      if !isSpace && !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}
