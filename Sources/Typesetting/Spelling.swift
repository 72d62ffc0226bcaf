/// Finds the candidate that a misspelled word most likely stands for.
///
/// Capitals do not count. A candidate is near when at most one letter in three differs, or when it
/// is the only one that begins with the word; of equally near ones the first wins.
public func nearestSpelling(to word: String, among candidates: [String]) -> String? {
  let written = Array(word.lowercased().unicodeScalars)
  var nearest: (candidate: String, distance: Int)?
  var completions: [String] = []
  for candidate in candidates {
    let wanted = Array(candidate.lowercased().unicodeScalars)
    if written.count > 1, wanted.starts(with: written) { completions.append(candidate) }
    let limit = max(written.count, wanted.count) / 3
    guard abs(written.count - wanted.count) <= limit else { continue }
    let distance = editDistance(from: written, to: wanted)
    guard distance <= limit, distance < nearest?.distance ?? .max else { continue }
    nearest = (candidate, distance)
  }
  return nearest?.candidate ?? (completions.count == 1 ? completions[0] : nil)
}

/// Counts the letters to insert, delete, replace or swap with their neighbour to turn one text
/// into another.
///
/// The optimal string alignment distance: no letter is edited twice.
public func editDistance(from source: String, to target: String) -> Int {
  editDistance(from: Array(source.unicodeScalars), to: Array(target.unicodeScalars))
}

private func editDistance(from source: [Unicode.Scalar], to target: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...target.count)
  for (row, letter) in source.enumerated() {
    var current = [row + 1]
    for (column, other) in target.enumerated() {
      let replaced = last[column] + (letter == other ? 0 : 1)
      var best = min(replaced, last[column + 1] + 1, current[column] + 1)
      let isSwap =
        row > 0 && column > 0 && letter == target[column - 1] && other == source[row - 1]
      if isSwap { best = min(best, beforeLast[column - 1] + 1) }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[target.count]
}
