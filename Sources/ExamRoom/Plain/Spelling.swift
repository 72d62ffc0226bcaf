/// Finds the candidate that a misspelled word most likely stands for: one letter in three may
/// differ, or the word is the beginning of that candidate alone.
func nearestSpelling(to word: String, among candidates: [String]) -> String? {
  let written = Array(word.utf8)
  guard written.count <= 32 else { return nil }
  var nearest: (candidate: String, distance: Int)?
  for candidate in candidates {
    let wanted = Array(candidate.utf8)
    let distance = editDistance(written, wanted)
    guard distance <= max(written.count, wanted.count) / 3 else { continue }
    if distance < nearest?.distance ?? .max { nearest = (candidate, distance) }
  }
  if let nearest { return nearest.candidate }
  let completions = candidates.filter { $0.utf8.starts(with: written) }
  return written.count > 1 && completions.count == 1 ? completions[0] : nil
}

/// Counts the letters to insert, delete, replace or swap with their neighbour.
private func editDistance(_ source: [UInt8], _ target: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...target.count)
  for (row, letter) in source.enumerated() {
    var current = [row + 1]
    for (column, other) in target.enumerated() {
      var best = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1)
      best = min(best, current[column] + 1)
      let isSwap =
        row > 0 && column > 0 && letter == target[column - 1] && other == source[row - 1]
      if isSwap { best = min(best, beforeLast[column - 1] + 1) }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[target.count]
}
