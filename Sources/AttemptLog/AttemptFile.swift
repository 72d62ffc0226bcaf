import Assessment

/// The shape of an exported attempt.
struct AttemptFile: Codable {
  /// The number of the shape; a change counts it up.
  static let format = 1

  let format: Int
  /// The number of the attempt in the store that it comes from.
  let attempt: Int
  /// The version of the program that began it.
  let version: String
  let begunAt: Timestamp
  /// The profile, the form with its seed and the version of the drawing, the items with their keys,
  /// and the banks with their digests.
  let exam: Exam
  let allowance: TimeAllowance
  let events: [Event]
  /// How it ended; missing where it has not.
  let score: Score?

  /// What is read first, because another format may have another shape.
  struct Format: Codable {
    let format: Int
  }

  struct Event: Codable {
    let event: EventNotation
    /// Nanoseconds of the session's time.
    let elapsed: Int
    let recordedAt: Timestamp
  }

  struct Score: Codable {
    let finishedAt: Timestamp
    let ending: Session.Ending
    let outcome: String
    /// Exact, such as `34` or `67/2`.
    let points: String
    let of: String
    let scaled: Int
  }

  init(of attempt: Attempt) {
    format = Self.format
    self.attempt = attempt.id
    version = attempt.version
    begunAt = attempt.summary.begunAt
    exam = attempt.exam
    allowance = attempt.allowance
    events = attempt.events.map { event in
      guard let elapsed = event.elapsed.wholeNanoseconds else {
        preconditionFailure("a stored time is counted in nanoseconds")
      }
      return Event(
        event: EventNotation(event.event),
        elapsed: elapsed,
        recordedAt: event.recordedAt
      )
    }
    score = attempt.summary.result.map(Score.init)
  }
}

extension AttemptFile.Score {
  fileprivate init(_ result: AttemptSummary.Result) {
    finishedAt = result.finishedAt
    ending = result.ending
    outcome = result.outcome.rawValue
    points = result.raw.points.stored
    of = result.raw.of.stored
    scaled = result.scaled
  }

  /// The result that was written.
  func result() throws(AttemptFileError) -> AttemptSummary.Result {
    guard let outcome = Outcome(rawValue: outcome), let points = Fraction(stored: points),
      let possible = Fraction(stored: of)
    else { throw .unsound("its score is none") }
    return AttemptSummary.Result(
      finishedAt: finishedAt,
      ending: ending,
      outcome: outcome,
      raw: RawScore(points: points, of: possible),
      scaled: scaled
    )
  }
}
