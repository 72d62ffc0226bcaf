/// The number of successes in independent trials, each with its own chance.
///
/// Trials of one chance are counted by the binomial distribution, and the counts of different
/// chances are added up: few chances are different, so the work grows with the trials, not with
/// their square. Nothing is ever subtracted, and small probabilities are as precise as large ones.
struct PoissonBinomial {
  private let counts: SuccessCounts

  init(chances: [Double]) {
    var groups: [(chance: Double, trials: Int)] = []
    for chance in chances {
      if let group = groups.firstIndex(where: { $0.chance == chance }) {
        groups[group].trials += 1
      } else {
        groups.append((chance, 1))
      }
    }
    groups.sort { ($0.trials, $0.chance) < ($1.trials, $1.chance) }
    counts = groups.reduce(.none) { $0 + SuccessCounts(of: $1.trials, chance: $1.chance) }
  }

  /// The probability of `least` successes and more.
  func probability(ofAtLeast least: Int) -> Double {
    guard least > 0 else { return 1 }
    let first = max(least - counts.first, 0)
    guard first < counts.probabilities.count else { return 0 }
    // From the smallest on, so that none is lost beside a large one.
    return min(counts.probabilities[first...].reversed().reduce(0, +), 1)
  }

  /// The least number of successes whose probability is under a level; nil where even that of
  /// all is not.
  func leastSuccesses(under level: Double) -> Int? {
    var sum = 0.0
    var least: Int?
    for offset in counts.probabilities.indices.reversed() {
      sum += counts.probabilities[offset]
      guard sum < level else { break }
      least = counts.first + offset
    }
    return least
  }
}

/// The probability of each number of successes, those left out that are too small for a number.
private struct SuccessCounts {
  /// The least number of successes in the list.
  let first: Int
  /// The probabilities of that number and of those that follow.
  let probabilities: [Double]

  /// The most trials that are added up one by one, which is exact for coins.
  private static let mostAddedUp = 100

  /// No trials, so no successes.
  static let none = SuccessCounts(first: 0, probabilities: [1])

  private init(first: Int, probabilities: [Double]) {
    self.first = first
    self.probabilities = probabilities
  }

  /// The binomial distribution, from the most probable number up and down, so that what is left
  /// out at its ends is less than any number.
  init(of trials: Int, chance: Double) {
    guard chance > 0, chance < 1 else {
      self.init(first: chance > 0 ? trials : 0, probabilities: [1])
      return
    }
    guard trials > Self.mostAddedUp else {
      let trial = SuccessCounts(first: 0, probabilities: [1 - chance, chance])
      self = (0..<trials).reduce(.none) { sum, _ in sum + trial }
      return
    }
    let mode = min(Int(Double(trials + 1) * chance), trials)
    let odds = chance / (1 - chance)
    let above = Self.terms(from: mode, to: trials) {
      Double(trials - $0) / Double($0 + 1) * odds
    }
    let below = Self.terms(from: 0, to: mode) {
      let successes = mode - $0
      return Double(successes) / Double(trials - successes + 1) / odds
    }
    let terms = below.reversed() + [1] + above
    let sum = terms.sorted().reduce(0, +)
    self.init(first: mode - below.count, probabilities: terms.map { $0 / sum })
  }

  /// The products of all steps so far, as long as they are numbers.
  private static func terms(from start: Int, to end: Int, step: (Int) -> Double) -> [Double] {
    var terms: [Double] = []
    var term = 1.0
    for position in start..<end {
      term *= step(position)
      guard term >= .leastNormalMagnitude else { break }
      terms.append(term)
    }
    return terms
  }

  /// The successes of both together.
  static func + (one: SuccessCounts, other: SuccessCounts) -> SuccessCounts {
    let count = one.probabilities.count + other.probabilities.count - 1
    var sums = [Double](repeating: 0, count: count)
    for (offset, left) in one.probabilities.enumerated() {
      for (step, right) in other.probabilities.enumerated() { sums[offset + step] += left * right }
    }
    return SuccessCounts(first: one.first + other.first, probabilities: sums)
  }
}

/// Corrects the p-values of one family of tests, so that a false alarm anywhere in it is as rare
/// as the level says.
///
/// S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of
/// Statistics 6 (1979), 65-70: the smallest is multiplied by the number of tests, the next by one
/// less, and none may come out smaller than the one before it.
func corrected(_ probabilities: [Double]) -> [Double] {
  var result = probabilities
  var floor = 0.0
  let order = probabilities.indices.sorted {
    (probabilities[$0], $0) < (probabilities[$1], $1)
  }
  for (rank, test) in order.enumerated() {
    floor = max(floor, min(1, probabilities[test] * Double(probabilities.count - rank)))
    result[test] = floor
  }
  return result
}
