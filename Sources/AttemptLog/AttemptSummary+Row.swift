import Assessment

extension AttemptSummary {
  /// Reads a summary; the path is what messages call the store.
  init(row: [Database.Value], path: String) throws(AttemptLogError) {
    guard case .integer(let id) = row[0], case .text(let profile) = row[1],
      case .text(let title) = row[2], case .text(let begunAt) = row[3]
    else { throw .corrupt(path: path, reason: "an attempt has no number or no name") }
    guard case .text(let kind) = row[10], let kind = Attempt.Kind(rawValue: kind) else {
      throw .unreadable(path: path, id, reason: "it is neither an exam nor practice")
    }
    var result: Result?
    if !row[4...9].allSatisfy({ $0 == .null }) {
      result = Result(columns: row[4...9])
      guard result != nil else {
        throw .unreadable(path: path, id, reason: "its result does not make sense")
      }
    }
    var elapsed = Duration.zero
    if case .integer(let nanoseconds) = row[11] { elapsed = .nanoseconds(nanoseconds) }
    self.init(
      id: id,
      kind: kind,
      profile: profile,
      title: title,
      begunAt: begunAt,
      elapsed: elapsed,
      result: result
    )
  }
}

extension AttemptSummary.Result {
  fileprivate init?(columns: ArraySlice<Database.Value>) {
    guard case .text(let finishedAt) = columns[4],
      case .text(let ending) = columns[5], let ending = Session.Ending(rawValue: ending),
      case .text(let outcome) = columns[6], let outcome = Outcome(rawValue: outcome),
      case .text(let points) = columns[7], let points = Fraction(stored: points),
      case .text(let possible) = columns[8], let possible = Fraction(stored: possible),
      case .integer(let scaled) = columns[9]
    else { return nil }
    self.init(
      finishedAt: finishedAt,
      ending: ending,
      outcome: outcome,
      raw: RawScore(points: points, of: possible),
      scaled: scaled
    )
  }
}
