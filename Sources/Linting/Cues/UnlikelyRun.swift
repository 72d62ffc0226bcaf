/// Items one after the other whose keys stand at the same position.
struct UnlikelyRun {
  let choices: ArraySlice<KeyedChoice>

  /// The runs of a bank that are too long for chance: at least six, and so many that a bank of that
  /// size has such a run once in two hundred times.
  static func all(in choices: [KeyedChoice]) -> [UnlikelyRun] {
    var runs: [UnlikelyRun] = []
    var start = 0
    for index in 1..<max(choices.count + 1, 1) {
      if index < choices.count, choices[index].key == choices[start].key { continue }
      let run = choices[start..<index]
      let probability = run.dropFirst().reduce(Double(choices.count)) { $0 * $1.chance }
      if run.count >= 6, probability < 0.005 { runs.append(UnlikelyRun(choices: run)) }
      start = index
    }
    return runs
  }
}
