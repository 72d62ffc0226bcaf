import Assessment

/// An item as the guessers see it, and the key to mark their guesses with.
struct Challenge {
  let id: Item.ID
  let options: [Wording]
  /// The positions of the key, as bits.
  let key: UInt32
  /// For each option, in how many ways it differs from the others while these agree.
  let oddities: [Int]
  /// How many words of each option occur in each of the others, row by row; zeros on the diagonal.
  private let shared: [Int]
  /// The words of the stem.
  private let stem: [Wording.Word]
  /// The bits of the stem's words: most other words have none of them.
  private let stemFilter: UInt64

  /// Takes the items whose options are selected; where all options are the key nothing is guessed.
  init?(_ item: Item) {
    guard let (options, key) = Self.choice(of: item) else { return nil }
    id = item.id
    stem = Wording.words(in: item.stem.utf8.span)
    stemFilter = stem.reduce(0) { $0 | Vocabulary.bit(of: $1.term) }
    self.options = options.map { Wording($0.text) }
    self.key = key
    oddities = Wording.oddities(of: self.options)
    shared = Self.sharedTerms(of: self.options)
  }

  /// How many options are to be selected from; nil for an item that is left out.
  static func optionCount(of item: Item) -> Int? { choice(of: item)?.options.count }

  private static func choice(of item: Item) -> (options: [Option], key: UInt32)? {
    let (options, key): ([Option], UInt32)
    switch item.task {
    case .multipleChoice(let all, let position, _):
      (options, key) = (all, 1 << UInt32(position))
    case .multipleResponse(let all, let positions, _):
      (options, key) = (all, positions.reduce(0) { $0 | 1 << UInt32($1) })
    case .ordering, .matching:
      return nil
    }
    guard options.count <= Credit.mostOptions, (1..<options.count).contains(key.nonzeroBitCount)
    else { return nil }
    return (options, key)
  }

  private static func sharedTerms(of options: [Wording]) -> [Int] {
    var shared = [Int](repeating: 0, count: options.count * options.count)
    for option in options.indices {
      for other in options.indices where other != option {
        shared[option * options.count + other] = options[option].contentTerms(ofAtLeast: 4) {
          options[other].contains($0)
        }
      }
    }
    return shared
  }

  /// How many words of an option occur in each of the others.
  func sharedTerms(of option: Option.Index) -> ArraySlice<Int> {
    shared[option * options.count..<(option + 1) * options.count]
  }

  /// Whether a word is in the stem.
  func isInStem(_ term: Term) -> Bool {
    stemFilter & Vocabulary.bit(of: term) != 0 && stem.contains { $0.term == term }
  }

  /// What a guess at random earns on average.
  var chance: Credit { Credit(choosing: key.nonzeroBitCount, of: options.count) }

  /// What selecting the options with the highest scores earns.
  func credit(forSelecting scores: [Int]) -> Credit {
    Credit(forSelectingFrom: scores.count, key: key) { scores[$0] }
  }
}
