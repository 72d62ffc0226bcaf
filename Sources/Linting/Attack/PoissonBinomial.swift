/// The number of successes in independent trials, each with its own chance.
struct PoissonBinomial {
  let chances: [Double]

  /// Sums the probabilities of `least` successes and more, by convolution of one trial after the
  /// other.
  ///
  /// Whoever has `least` successes stays there, so nothing is ever subtracted, and small
  /// probabilities are as precise as large ones.
  func probability(ofAtLeast least: Int) -> Double {
    guard least > 0 else { return 1 }
    guard least <= chances.count else { return 0 }
    var reached = [Double](repeating: 0, count: least + 1)
    reached[0] = 1
    for (trial, chance) in chances.enumerated() {
      reached[least] += reached[least - 1] * chance
      for successes in stride(from: min(trial + 1, least - 1), to: 0, by: -1) {
        reached[successes] =
          reached[successes] * (1 - chance) + reached[successes - 1] * chance
      }
      reached[0] *= 1 - chance
    }
    return min(reached[least], 1)
  }

  /// The least number of successes whose probability is under a level; nil where even that of
  /// all is not.
  func leastSuccesses(under level: Double) -> Int? {
    guard probability(ofAtLeast: chances.count) < level else { return nil }
    var (low, high) = (0, chances.count)
    while low < high {
      let middle = (low + high) / 2
      if probability(ofAtLeast: middle) < level { high = middle } else { low = middle + 1 }
    }
    return low
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
