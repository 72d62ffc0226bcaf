/// The votes of some guessers on the items of the first folds, added up.
struct BallotCount {
  private let table: BallotTable
  private let folds: Int
  /// The votes counted so far.
  private var sums: [Int16]
  /// What each item has earned by them.
  private var credits: [Credit]

  init(_ table: BallotTable, folds: Int) {
    self.table = table
    self.folds = folds
    sums = Array(repeating: 0, count: table.starts[table.ids.count])
    credits = table.chances
  }

  /// What would be earned by one vote more or less of a guesser.
  func gain(of vote: Int16, by guesser: Int) -> Credit {
    var gain = Credit.zero
    let decided = table.decided[guesser]
    let votes = table.votes[guesser]
    for fold in 0..<folds {
      for item in decided[fold] {
        gain += credit(of: item, adding: vote, votes.span) - credits[item]
      }
    }
    return gain
  }

  /// Takes one vote more or less of a guesser.
  mutating func add(_ vote: Int16, of guesser: Int) {
    let votes = table.votes[guesser]
    for fold in 0..<folds {
      for item in table.decided[guesser][fold] {
        credits[item] = credit(of: item, adding: vote, votes.span)
      }
    }
    for option in sums.indices { sums[option] += vote * votes[option] }
  }

  private func credit(of item: Int, adding vote: Int16, _ votes: Span<Int16>) -> Credit {
    let start = table.starts[item]
    return Credit(forSelectingFrom: table.starts[item + 1] - start, key: table.keys[item]) {
      Int(sums[start + $0] &+ vote &* votes[start + $0])
    }
  }
}
