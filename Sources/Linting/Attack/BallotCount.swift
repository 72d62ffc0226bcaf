/// The votes of some guessers on the items of the first folds, added up.
struct BallotCount {
  private let table: BallotTable
  private let folds: Int
  /// The votes counted so far: for items whose options fit into a word there, for others here.
  private var packed: [PackedVotes]
  private var sums: [Int16]
  /// What each item has earned by them.
  private var credits: [Credit]

  init(_ table: BallotTable, folds: Int) {
    self.table = table
    self.folds = folds
    packed = table.packedSums
    sums = Array(repeating: 0, count: table.starts[table.ids.count])
    credits = table.chances
  }

  /// What would be earned by one vote more or less of a guesser.
  func gain(of vote: Int16, by guesser: Int) -> Credit {
    var gain = Credit.zero
    forEachCredit(adding: vote, of: guesser) { item, credit in gain += credit - credits[item] }
    return gain
  }

  /// Takes one vote more or less of a guesser.
  mutating func add(_ vote: Int16, of guesser: Int) {
    var credits = credits
    forEachCredit(adding: vote, of: guesser) { item, credit in credits[item] = credit }
    self.credits = credits
    let votes = table.votes[guesser]
    for option in sums.indices { sums[option] += vote * votes[option] }
    let packedVotes = table.packedVotes[guesser]
    for item in packed.indices { packed[item].add(packedVotes[item], times: vote) }
  }

  /// Calls `body` with what every item would earn in which the guesser has a preference.
  @inline(__always)
  private func forEachCredit(adding vote: Int16, of guesser: Int, _ body: (Int, Credit) -> Void) {
    let (decided, voted) = (table.decided[guesser], table.votes[guesser])
    let packedVoted = table.packedVotes[guesser]
    let (votes, sums, starts, keys) = (voted.span, sums.span, table.starts.span, table.keys.span)
    let (packedVotes, packed) = (packedVoted.span, packed.span)
    for items in decided[..<folds] {
      for item in items {
        let start = starts[item]
        let options = starts[item + 1] - start
        if options <= PackedVotes.mostOptions {
          body(item, packed[item].adding(packedVotes[item], times: vote).credit(key: keys[item]))
          continue
        }
        let credit = Credit(forSelectingFrom: options, key: keys[item]) {
          Int(sums[start + $0] &+ vote &* votes[start + $0])
        }
        body(item, credit)
      }
    }
  }
}
