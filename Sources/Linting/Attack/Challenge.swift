import Assessment

/// An item as the guessers see it, and the key to mark their guesses with.
struct Challenge {
  let id: Item.ID
  /// The words of the stem.
  let stem: Vocabulary
  let options: [Wording]
  /// For each option, how many of its words occur in each of the others.
  let shared: [[Int]]
  /// The positions of the key, ascending.
  let key: [Option.Index]

  /// Takes the items whose options are selected; where all options are the key nothing is guessed.
  init?(_ item: Item) {
    switch item.task {
    case .multipleChoice(let options, let key, _):
      self.init(item, options: options, key: [key])
    case .multipleResponse(let options, let key, _):
      self.init(item, options: options, key: key.sorted())
    case .ordering, .matching:
      return nil
    }
  }

  private init?(_ item: Item, options: [Option], key: [Option.Index]) {
    guard (1..<options.count).contains(key.count), options.count <= Credit.mostOptions else {
      return nil
    }
    id = item.id
    stem = Vocabulary(Wording.words(in: item.stem.utf8.span).map(\.term))
    self.options = options.map { Wording($0.text) }
    shared = Self.sharedTerms(of: self.options)
    self.key = key
  }

  private static func sharedTerms(of options: [Wording]) -> [[Int]] {
    let terms = options.map { $0.contentTerms(ofAtLeast: 4) }
    return terms.indices.map { option in
      terms.indices.filter { $0 != option }.map { other in
        terms[option].count { terms[other].contains($0) }
      }
    }
  }

  /// What a guess at random earns on average.
  var chance: Credit { Credit(choosing: key.count, of: options.count) }

  /// What selecting the options with the highest scores earns.
  ///
  /// Options with equal scores are chosen from at random: with t of them for r places the credit
  /// is 1 of C(t, r), or nothing when a distractor comes before one of the key.
  func credit(forSelecting scores: [Int]) -> Credit {
    var lowest = Int.max
    for position in key { lowest = min(lowest, scores[position]) }
    let keyTied = key.count { scores[$0] == lowest }
    let keyAbove = key.count - keyTied
    var (above, tied) = (0, 0)
    for score in scores where score >= lowest {
      if score > lowest { above += 1 } else { tied += 1 }
    }
    return above == keyAbove ? Credit(choosing: keyTied, of: tied) : .zero
  }
}

/// Whether scores prefer any option to another.
func isDecided(_ scores: [Int]) -> Bool { scores.contains { $0 != scores[0] } }
